import { UnusableDatabase } from '@pue/server-mock/http';
import { SetupStop } from '../setup/run.mjs';

/** What somebody at the keyboard can put right is said in a sentence; all else stays the error that it is. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof UnusableDatabase) return new SetupStop(error.message);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE' || code === 'EACCES') return new SetupStop(otherPort(error.message));
  return code.startsWith('ERR_PARSE_ARGS_') ? new SetupStop(error.message) : error;
}

function otherPort(why: string): string {
  return `${why}\nName another port, "npm start -- --port 8080", or none: the next free one is taken.`;
}
