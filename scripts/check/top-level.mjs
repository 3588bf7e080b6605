import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';

const MOST = 20;

/** The first page of the repository is read by people: at most 20 entries, dot files not counted. */
export function topLevel() {
  const entries = new Set(committed().map((path) => path.split('/')[0]));
  const visible = [...entries].filter((entry) => !entry.startsWith('.'));
  return visible.length > MOST
    ? [`${visible.length} entries at the top, ${MOST} at most: ${visible.join(' ')}`]
    : [];
}

/** Nobody else's registry, or a mirror of it, belongs in the lock file. */
export function lockFile() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''))
    .map(([path, entry]) => `package-lock.json: ${path} is resolved to ${entry.resolved}`);
}

function committed() {
  if (!existsSync(join(root, '.git'))) return [];
  return execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
    .trim()
    .split('\n');
}
