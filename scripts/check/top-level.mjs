import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';

const MOST = 20;
const MADE = ['node_modules', 'storybook-static', 'coverage', 'var'];

/** The first page of the repository is read by people: at most 20 entries, dot files not counted. */
export function topLevel() {
  const visible = readdirSync(root).filter((entry) => !entry.startsWith('.') && !MADE.includes(entry));
  return visible.length > MOST
    ? [`${visible.length} entries at the top, ${MOST} at most: ${visible.join(' ')}`]
    : [];
}

/** Nobody's registry, or a mirror of it, belongs in the lock file. */
export function lockFile() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''))
    .map(([path, entry]) => `package-lock.json: ${path} is resolved to ${entry.resolved}`);
}
