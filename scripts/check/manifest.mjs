import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { isTest, sources } from './sources.mjs';

const MANIFEST = 'packages/elements/custom-elements.json';

/** The published manifest says what is there: each public element, in words, with the events that are typed. */
export function manifest() {
  if (!existsSync(join(root, MANIFEST))) return [`${MANIFEST} was not built`];
  const { modules } = JSON.parse(readFileSync(join(root, MANIFEST), 'utf8'));
  const elements = modules.flatMap((module) => module.declarations ?? []).filter((it) => it.customElement);
  const files = sources('packages/elements/src/**/*.ts').filter(({ path }) => !isTest(path));
  return [
    ...eventProblems(elements, declaredEvents(files)),
    ...missingElements(elements, files),
    ...undocumented(elements),
    ...customPropertyProblems(elements, files),
  ];
}

/** The event names that TypeScript knows: the keys of every HTMLElementEventMap in the sources. */
export function declaredEvents(files) {
  const maps = files.flatMap(({ text }) => [
    ...text.matchAll(/interface HTMLElementEventMap[^{]*\{([^}]*)\}/g),
  ]);
  return new Set(
    maps.flatMap(([, body]) => [...body.matchAll(/['"](pue-[\w-]+)['"]/g)].map((key) => key[1])),
  );
}

export function eventProblems(elements, declared) {
  const fired = new Set(elements.flatMap((element) => (element.events ?? []).map((event) => event.name)));
  return [
    ...[...fired]
      .filter((name) => !declared.has(name))
      .map((name) => `event ${name} is in the manifest, but not in HTMLElementEventMap`),
    ...[...declared]
      .filter((name) => !fired.has(name))
      .map((name) => `event ${name} is typed, but no element says @fires ${name}`),
  ];
}

function missingElements(elements, files) {
  const defined = files
    .filter(({ path }) => /\/define\/pue-[\w-]+\.ts$/.test(path))
    .map(({ path }) => path.split('/').at(-1).replace('.ts', ''));
  const known = new Set(elements.map((element) => element.tagName));
  return defined
    .filter((tag) => !known.has(tag))
    .map((tag) => `<${tag}> is defined, but not in the manifest`);
}

/** Every `--pue-…` that a style reads is documented by an element, and the other way round. */
export function customPropertyProblems(elements, files) {
  const read = new Set(files.flatMap(({ text }) => text.match(/(?<=var\()--pue-[\w-]+/g) ?? []));
  const said = new Set(elements.flatMap((element) => (element.cssProperties ?? []).map(({ name }) => name)));
  return [
    ...[...read].filter((name) => !said.has(name)).map((name) => `no element says @cssprop ${name}`),
    ...[...said]
      .filter((name) => !read.has(name))
      .map((name) => `${name} is documented, but no style reads it`),
  ];
}

export function undocumented(elements) {
  return elements.flatMap((element) => [
    ...(element.description || element.summary ? [] : [`<${element.tagName}> has no description`]),
    ...nameless(element, 'slots'),
    ...nameless(element, 'cssParts'),
    ...nameless(element, 'cssProperties'),
    ...nameless(element, 'events'),
    ...nameless(element, 'cssStates'),
    ...nameless(element, 'attributes'),
    ...nameless(element, 'members'),
  ]);
}

function nameless(element, kind) {
  return (element[kind] ?? [])
    .filter((item) => !item.description && !item.inheritedFrom)
    .map((item) => `<${element.tagName}> ${kind}: ${item.name || 'default'} has no description`);
}
