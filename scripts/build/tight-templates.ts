import { RolldownMagicString } from 'rolldown';
import { parseAst, type ESTree, type Plugin } from 'vite';

/** A part of the text of a template literal, and what can stand there instead. */
export interface Shorter {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Leaves out the white space and the comments of `css` and `html` templates, which no minifier touches. */
export function tightTemplates(): Plugin {
  return {
    name: 'tight-templates',
    enforce: 'post', // when the types are gone
    transform: {
      filter: { id: /\/packages\/elements\/src\/.*\.ts$/ },
      handler(code) {
        const text = new RolldownMagicString(code);
        for (const it of shorterTemplates(code)) text.overwrite(it.start, it.end, it.text);
        return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }).toString() };
      },
    },
  };
}

export function shorterTemplates(code: string): readonly Shorter[] {
  const found: Shorter[] = [];
  visit(parseAst(code), (node) => {
    const tighten = node.type === 'TaggedTemplateExpression' && TIGHTEN[tagOf(node)];
    if (!tighten) return;
    for (const { start, end } of node.quasi.quasis) {
      const text = tighten(code.slice(start, end));
      if (text.length < end - start && text !== '') found.push({ start, end, text });
    }
  });
  return found;
}

function tagOf({ tag }: ESTree.TaggedTemplateExpression): string {
  return tag.type === 'Identifier' ? tag.name : '';
}

const TIGHTEN: Readonly<Record<string, (text: string) => string>> = {
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/([:,]) /g, '$1')
      .replace(/;}/g, '}'),
  // One space stays: between words it is one.
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
};

function visit(node: unknown, look: (node: ESTree.Node) => void): void {
  if (Array.isArray(node)) for (const inner of node) visit(inner, look);
  else if (isNode(node)) {
    look(node);
    for (const inner of Object.values(node)) visit(inner, look);
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
