import type { Trace } from '../booking.state.ts';
import type { Surroundings } from '../booking.surroundings.ts';
import { readTraces, TRACES } from '../traces.ts';

/** Long after the last hold that it could be for. */
const KEPT_MS = 3_600_000;
/** A page that is being left still has its locks for a moment. */
const LOCK_PATIENCE_MS = 1000;

type Dated = Trace & { readonly at: number };

/**
 * Traces of bookings on their way, in the storage of this tab. Whoever writes one holds a lock of its name, so that
 * neither another element of the page nor a tab with a copy of the storage takes it over.
 */
export class TraceBook {
  readonly #around: Surroundings;
  readonly #unlock = new Map<string, () => void>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  leave(trace: Trace): void {
    this.#write([...this.#fresh(), { ...trace, at: this.#around.now() }]);
    void this.#lock(trace);
  }

  wipe(key: string): void {
    this.#write(this.#fresh().filter((trace) => trace.key !== key));
    this.#unlock.get(key)?.();
    this.#unlock.delete(key);
  }

  /** A trace that a page before this one left behind; of this Comune, where the page has one. */
  async adopt(istat: string | undefined): Promise<Trace | undefined> {
    const left = this.#fresh();
    this.#write(left);
    for (const { at, ...trace } of left) {
      if (istat !== undefined && trace.istat !== istat) continue;
      if ((await this.#lock(trace)) || ((await this.#pause()) && (await this.#lock(trace)))) return trace;
    }
    return undefined;
  }

  async #lock({ key }: Trace): Promise<boolean> {
    const unlock = await this.#around.lock?.(`${TRACES} ${key}`);
    if (unlock === undefined) return this.#around.lock === undefined;
    this.#unlock.set(key, unlock);
    return true;
  }

  #pause(): Promise<true> {
    return new Promise((resolve) => this.#around.after(LOCK_PATIENCE_MS, () => resolve(true)));
  }

  /** A clock that was put right meanwhile makes a trace old: then the person asks at the Comune. */
  #fresh(): readonly Dated[] {
    const now = this.#around.now();
    return parsed(readTraces(this.#around)).filter(({ at }) => Math.abs(now - at) < KEPT_MS);
  }

  #write(traces: readonly Dated[]): void {
    try {
      const storage = this.#around.storage?.();
      if (traces.length === 0) storage?.removeItem(TRACES);
      else storage?.setItem(TRACES, JSON.stringify(traces));
    } catch {
      // Storage is full or refused: without a trace a page that is loaded anew knows nothing, as ever.
    }
  }
}

/** What others wrote there is not ours. */
function parsed(text: string | null): readonly Dated[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isDated) : [];
  } catch {
    return [];
  }
}

function isDated(value: unknown): value is Dated {
  if (typeof value !== 'object' || value === null) return false;
  const { key, reference, hold, istat, at } = value as Readonly<Record<string, unknown>>;
  return [key, reference, hold, istat].every((it) => typeof it === 'string') && typeof at === 'number';
}
