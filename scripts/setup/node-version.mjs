import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, SetupStop } from './run.mjs';

const TO_INSTALL = [20, 19];
const TO_RUN = [22, 18]; // from here on Node runs TypeScript as it is

export function isAtLeast(version, [major, minor]) {
  const [itsMajor = 0, itsMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return itsMajor > major || (itsMajor === major && itsMinor >= minor);
}

export function checkHostNode(version = process.versions.node) {
  if (isAtLeast(version, TO_INSTALL)) return;
  throw new SetupStop(
    `This is Node ${version}; PUE needs Node ${TO_INSTALL.join('.')} or later (https://nodejs.org). Nothing was changed.`,
  );
}

/** The Node that runs our TypeScript: the one among the packages (Linux x64), else the machine's own. */
export function typescriptNode() {
  const ours = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(ours) && runsHere(ours)) return ours;
  if (isAtLeast(process.versions.node, TO_RUN)) return process.execPath;
  throw new SetupStop(
    `This is Node ${process.versions.node}. On Linux x64 that is enough; on this machine PUE needs Node ${TO_RUN.join('.')} or later, because it runs TypeScript directly.`,
  );
}

function runsHere(node) {
  const answer = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 && isAtLeast(answer.stdout.trim(), TO_RUN);
}
