import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Doomed {
  readonly url: string;
  /** SIGKILL: the process has no time to tidy up. */
  kill(): Promise<void>;
}

/** A sandbox in a process of its own, over a database file. */
export async function launchDoomed(database: string): Promise<Doomed> {
  const script = join(import.meta.dirname, 'doomed-server.fixture.ts');
  const child = spawn(process.execPath, [...process.execArgv, script, database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { url, kill };
}
