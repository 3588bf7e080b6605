import { accessSync, constants } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { delimiter, join } from 'node:path';

/** What has to be there before a Janus can run here. */
export interface JanusPlace {
  readonly binary: string;
  readonly networkInterface: string;
}

export type JanusObstacle =
  { readonly missing: 'binary' } | { readonly missing: 'network-interface'; readonly binary: string };

export const INSTALL_COMMAND = 'apt-get install --no-install-recommends janus';

/** Where a Janus can run, or what is missing. */
export function findJanus(): JanusPlace | JanusObstacle {
  const binary = findBinary('janus');
  if (binary === null) return { missing: 'binary' };
  const networkInterface = outwardInterface();
  return networkInterface === null ? { missing: 'network-interface', binary } : { binary, networkInterface };
}

/** The obstacle in words for a developer's terminal. */
export function describeObstacle(obstacle: JanusObstacle): string {
  switch (obstacle.missing) {
    case 'binary':
      return `Janus is not installed. On Debian or Ubuntu, as root: ${INSTALL_COMMAND}`;
    case 'network-interface':
      return (
        'Janus cannot run with the loopback interface alone: it needs one more interface with an IPv4 address ' +
        '(a veth pair is enough)'
      );
  }
}

/** The full path of a program in PATH, or `null`. */
export function findBinary(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function outwardInterface(): string | null {
  const outward = Object.entries(networkInterfaces()).find(([, addresses]) =>
    addresses?.some((address) => address.family === 'IPv4' && !address.internal),
  );
  return outward?.[0] ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
