import { join } from 'node:path';
import { banned } from './banned.mjs';
import { dependencies } from './dependencies.mjs';
import { manifest } from './manifest.mjs';
import { changesets, packages } from './packages.mjs';
import { sizes } from './sizes.mjs';
import { strings } from './strings.mjs';
import { lockFile, topLevel } from './top-level.mjs';

const tool = (name, ...args) => [join('node_modules', '.bin', name), ...args];

/** Tools of others: what they print is what is wrong. */
export const COMMANDS = [
  { name: 'types', args: tool('tsc', '--pretty', 'false') },
  {
    name: 'types without a page',
    args: tool('tsc', '-p', 'packages/tsconfig.headless.json', '--pretty', 'false'),
    // What these files import may know a browser (its types are all that they take); they may not.
    counts: /^packages\/(client\/src\/contract\/|\S+\.machine\.ts)/,
  },
  { name: 'format', args: tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', args: tool('oxlint', '--type-aware', '--deny-warnings', '--quiet') },
  {
    name: 'accessibility of templates',
    args: tool(
      'eslint',
      '--config',
      'scripts/check/eslint.config.mjs',
      '--no-error-on-unmatched-pattern',
      'packages/elements/src',
      'stories',
    ),
  },
  { name: 'OpenAPI is up to date', args: ['--conditions=pue-source', 'scripts/openapi.ts', '--check'] },
];

/** Our own: each answers sentences about what is wrong, none when all is well. */
export const RULES = [
  { name: 'who imports whom', find: dependencies },
  { name: 'banned patterns', find: banned },
  { name: 'words in five languages', find: strings },
  { name: 'entries at the top', find: topLevel },
  { name: 'lock file', find: lockFile },
  { name: 'changesets', find: changesets },
  { name: 'manifest', find: manifest, built: true },
  { name: 'packages', find: packages, built: true },
  { name: 'sizes', find: sizes, built: true },
];
