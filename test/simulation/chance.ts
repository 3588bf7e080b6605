/** Chance that comes out the same for the same seed (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1. */
  readonly next = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  between(from: number, to: number): number {
    return Math.floor(from + this.next() * (to - from));
  }

  of<T>(things: readonly T[]): T | undefined {
    return things[this.between(0, things.length)];
  }

  /** One of these, each as likely as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    const [[first]] = entries as [[T, number]];
    return entries.find(([, weight]) => (left -= weight) < 0)?.[0] ?? first;
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.between(0, 16).toString(16)).join('');
  }

  readonly uuid = (): string =>
    `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-8${this.hex(3)}-${this.hex(12)}`;

  /** A stream of its own: what one draws does not change what another one gets. */
  split(): Chance {
    return new Chance(this.between(0, 4_294_967_296));
  }
}
