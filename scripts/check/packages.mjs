import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { root } from '../setup/run.mjs';
import { sources } from './sources.mjs';

const NAMES = ['client', 'server-mock', 'elements'];

/** What publint finds in the three packages, as npm would pack them. */
export async function packages() {
  const problems = [];
  for (const name of NAMES) {
    const pkgDir = join(root, 'packages', name);
    const pkg = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
    const { messages } = await publint({ pkgDir, level: 'warning', strict: true });
    problems.push(
      ...messages.map((message) => `${pkg.name}: ${formatMessage(message, pkg, { color: false })}`),
    );
  }
  return problems;
}

/** A changeset names packages that exist, and how far their version moves. */
export function changesets() {
  return sources('.changeset/*.md')
    .filter(({ path }) => !path.endsWith('README.md'))
    .flatMap(({ path, text }) => changesetProblems(path, text));
}

export function changesetProblems(path, text) {
  const head = /^---\n([\s\S]*?)\n---\n+\S/.exec(text);
  if (head === null) return [`${path} has no front matter or no sentence`];
  const lines = head[1].split('\n').filter((line) => line.trim() !== '');
  return lines
    .filter((line) => !/^['"]@pue\/(client|server-mock|elements)['"]: (patch|minor|major)$/.test(line))
    .map((line) => `${path}: ${line} is not a package of ours and a step`);
}
