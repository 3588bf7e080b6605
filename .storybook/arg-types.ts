import type { ArgTypes } from '@storybook/web-components-vite';

interface Item {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

const SECTIONS = [
  ['attributes', 'attributes'],
  ['members', 'properties and methods'],
  ['events', 'events'],
  ['slots', 'slots'],
  ['cssParts', 'CSS parts'],
  ['cssStates', 'CSS states, for :state(…)'],
  ['cssProperties', 'CSS custom properties'],
] as const;

type Declaration = { readonly [Kind in (typeof SECTIONS)[number][0]]?: readonly Item[] } & {
  readonly tagName?: string;
};

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The table of an element. Storybook's own leaves out states, and one of two things that have the same name. */
export function argTypesOf({ modules }: Manifest, tag: string): ArgTypes {
  const element = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === tag);
  const rows = SECTIONS.flatMap(([kind, category]) =>
    (element?.[kind] ?? []).map((item) => [`${kind} ${item.name ?? ''}`, row(item, category)] as const),
  );
  return Object.fromEntries(rows);
}

function row({ name, description, type, default: initial }: Item, category: string): ArgTypes[string] {
  return {
    name: name || '(default)',
    ...(description === undefined ? {} : { description }),
    control: false,
    table: {
      category,
      ...(type === undefined ? {} : { type: { summary: type.text } }),
      ...(initial === undefined ? {} : { defaultValue: { summary: initial } }),
    },
  };
}
