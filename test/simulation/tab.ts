/** The tab of a browser: what outlives a page in it. */
export class Tab {
  /** Some people's browsers lend no storage. */
  readonly blocked: boolean;
  readonly #stored = new Map<string, string>();
  #locks = new Set<string>();

  constructor(blocked: boolean) {
    this.blocked = blocked;
  }

  readonly storage = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
    if (this.blocked) throw new DOMException('The storage is refused', 'SecurityError');
    return {
      getItem: (name) => this.#stored.get(name) ?? null,
      setItem: (name, value) => void this.#stored.set(name, value),
      removeItem: (name) => void this.#stored.delete(name),
    };
  };

  readonly lock = async (name: string): Promise<(() => void) | undefined> => {
    if (this.#locks.has(name)) return undefined;
    const locks = this.#locks.add(name);
    return () => void locks.delete(name);
  };

  /** All that was written by a page and is still there. */
  get stored(): readonly string[] {
    return [...this.#stored.values()];
  }

  /** The page goes, and its locks with it. */
  unload(): void {
    this.#locks = new Set();
  }
}
