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
  const time = new AbortController();
  const signal = AbortSignal.any([caller, time.signal]);
  const callOff = clock.after(ms, () => time.abort());
  try {
    return { ok: true, value: await unlessAborted(work(signal), signal) };
  } catch {
    return { ok: false, why: caller.aborted ? 'aborted' : time.signal.aborted ? 'timeout' : null };
  } finally {
    callOff();
  }
}
