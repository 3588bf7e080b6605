import type { Clock } from './clock.ts';

/** How work under a deadline came out; `why` is null where it failed by itself. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'timeout' | 'aborted' | null };

/** Settles as the promise does, or rejects as soon as the signal is aborted, whatever the promise does. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Does work for `ms` at most, and no longer than the caller wants it. Rejects never. */
export async function within<T>(
  clock: Clock,
  ms: number,
  caller: AbortSignal,
  work: (stop: AbortSignal) => Promise<T>,
): Promise<Outcome<T>> {
  const stop = new AbortController();
  let why: 'timeout' | 'aborted' | null = null;
  const end = (cause: typeof why) => {
    why ??= cause;
    stop.abort();
  };
  const leave = () => end('aborted');
  const callOff = clock.after(ms, () => end('timeout'));
  caller.addEventListener('abort', leave, { once: true });
  if (caller.aborted) leave();
  try {
    return { ok: true, value: await unlessAborted(work(stop.signal), stop.signal) };
  } catch {
    return { ok: false, why };
  } finally {
    callOff();
    caller.removeEventListener('abort', leave);
  }
}

/** Waits; `false` when the signal was aborted before the time was over. */
export async function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  const outcome = await within(clock, ms, signal, () => new Promise<never>(() => undefined));
  return !outcome.ok && outcome.why === 'timeout';
}
