import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run, SetupStop } from './run.mjs';

/** `npm ci`, when what is installed is not what the lock file says. */
export async function installPackages() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (isInstalled(wanted, installed)) return;
  console.log('Installing packages (npm ci, about half a minute) …');
  const code = await run('npm', ['ci'], { env: { PATH: pathWithoutPackages() } });
  if (code !== 0) throw new SetupStop(`npm ci ended with ${code}: the packages are not installed.`);
}

/** npm writes the second lock file last, so an install that was cut short does not count. */
export function isInstalled(wanted, installed) {
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || entry.link || !path.includes('node_modules/')) return true;
    const there = installed.packages[path];
    return there === undefined ? entry.optional === true : there.version === entry.version;
  });
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** npm must not run on the Node inside the folder that it is about to replace. */
function pathWithoutPackages() {
  const ours = join(root, 'node_modules', '.bin');
  const path = process.env['PATH'] ?? '';
  return path
    .split(delimiter)
    .filter((folder) => folder !== ours)
    .join(delimiter);
}
