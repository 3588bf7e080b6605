import { parseArgs } from 'node:util';
import { SetupStop } from '../setup/run.mjs';

export interface ServeOptions {
  /** Absent: the usual one, or the next that is free. */
  readonly port: number | undefined;
  readonly open: boolean;
}

const USUAL_PORT = 4710;
const TRIES = 20;

export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, open: { type: 'boolean', default: true } },
    allowNegative: true,
  });
  return { port: portOf(values.port ?? env['PUE_PORT']), open: values.open };
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new SetupStop(`${text} is not a port: a whole number under 65536 was expected.`);
}

/** The port that was asked for and no other; without a wish, the usual one or the next that is free. */
export async function onFreePort<T>(
  wanted: number | undefined,
  start: (port: number) => Promise<T>,
): Promise<T> {
  if (wanted !== undefined) return start(wanted);
  for (let port = USUAL_PORT; port < USUAL_PORT + TRIES; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return start(0);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
