import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup/run.mjs';

/** Runs `work` only where `inputs` changed since it last went well, or what it made is gone. */
export async function freshly(name, { inputs, makes }, work) {
  const stamp = join(root, 'var', 'made', `${name}.sha256`);
  const now = fingerprint(inputs);
  if (isThere(makes) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

function isThere(paths) {
  return paths.every((path) => existsSync(join(root, path)));
}

function fingerprint(patterns) {
  const hash = createHash('sha256');
  for (const path of globSync(patterns, { cwd: root }).toSorted()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(path).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
