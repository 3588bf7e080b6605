import { spawn } from 'node:child_process';

/** Shows the page to the person at the keyboard; does nothing where there is none, or no screen. */
export function openBrowser(url: string): void {
  const command = COMMANDS[process.platform];
  if (command === undefined || !isSomebodyThere()) return;
  const [name, ...args] = command;
  // A machine without such a program is fine: the address is on the screen already.
  spawn(name, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function isSomebodyThere(): boolean {
  if (process.env['CI'] || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  linux: ['xdg-open'],
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
