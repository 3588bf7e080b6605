import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Passed on, so that a child that has something to put away can do it before we end. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command in the repository and answers its exit code; what it prints is seen. */
export function run(command, args, { env = {}, minutes } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      ...(minutes === undefined ? {} : { timeout: minutes * 60_000 }),
      shell: process.platform === 'win32' && !command.includes('\\'),
    });
    const forward = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    child.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      resolve(signal === null ? code : 128);
    });
  });
}

export function isOnPath(command) {
  const names = process.platform === 'win32' ? [`${command}.exe`, `${command}.cmd`] : [command];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

/** Ends the run with a sentence for the person at the keyboard instead of a stack trace. */
export class SetupStop extends Error {}

export async function sayStops(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupStop)) throw error;
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
}
