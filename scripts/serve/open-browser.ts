import { spawn } from 'node:child_process';

/** Shows the page to the person at the keyboard; does nothing where there is none, or no screen. */
export function openBrowser(url: string): void {
  const command = commandFor(process.platform);
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

function commandFor(platform: NodeJS.Platform): readonly [string, ...string[]] | undefined {
  switch (platform) {
    case 'linux':
      return ['xdg-open'];
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['cmd', '/c', 'start', ''];
    default:
      return undefined;
  }
}
