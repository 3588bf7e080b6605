/** Time and chance; a test brings its own. */
export interface Surroundings {
  now(): number;
  uuid(): string;
  /** Whether nobody can see the page. */
  hidden(): boolean;
  /** Calls back once; returns how to call it off. */
  after(ms: number, callback: () => void): () => void;
  /** The storage of this tab. It may throw: browsers refuse it to some pages. */
  storage?(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  /** A lock that no other page of this origin has, and how to give it back; undefined where another one has it. */
  lock?(name: string): Promise<(() => void) | undefined>;
}

export const BROWSER: Surroundings = {
  now: () => Date.now(),
  uuid,
  hidden: () => document.hidden,
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  storage: () => sessionStorage,
  lock,
};

/** Timers by name: a new one calls the old one off. */
export class Timers {
  readonly #around: Surroundings;
  readonly #running = new Map<string, () => void>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  start(name: string, ms: number, callback: () => void): void {
    this.stop(name);
    this.#running.set(name, this.#around.after(ms, callback));
  }

  stop(name: string): void {
    this.#running.get(name)?.();
    this.#running.delete(name);
  }
}

/** Web Locks. Pages that are served without TLS have none: there, nobody else is looked out for. */
async function lock(name: string): Promise<(() => void) | undefined> {
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
  if (locks === undefined) return () => undefined;
  return new Promise((resolve) => {
    const have = (mine: Lock | null) =>
      new Promise<void>((unlock) => (mine === null ? (unlock(), resolve(undefined)) : resolve(unlock)));
    locks.request(name, { ifAvailable: true }, have).catch(() => resolve(() => undefined));
  });
}

/** RFC 9562 version 4. `crypto.randomUUID` is missing on pages that are served without TLS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
