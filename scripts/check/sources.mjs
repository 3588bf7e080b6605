import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../setup/run.mjs';

const MADE = /(^|\/)(node_modules|dist|cdn|var|storybook-static|coverage|\.git)(\/|$)/;

/** Files of the repository as `{path, text}`, what is made or installed left out; paths with `/`. */
export function sources(...patterns) {
  return globSync(patterns, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !MADE.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Tests, and what only they use. */
export const isTest = (path) => /\.(test|fixture)\.(ts|mjs)$/.test(path);

/** Every module that a TypeScript or JavaScript text imports, with the line where it does. */
export function importsOf(text) {
  const pattern = /\b(?:from|import)\s*\(?\s*(['"])([^'"]+)\1/g;
  return [...text.matchAll(pattern)].map((match) => ({ name: match[2], line: lineAt(text, match.index) }));
}

export function lineAt(text, index) {
  return text.slice(0, index).split('\n').length;
}
