/** How to undo what the open transaction did, last thing first. */
export class Journal {
  #undo: (() => void)[] = [];

  note(undo: () => void): void {
    this.#undo.push(undo);
  }

  keep(): void {
    this.#undo = [];
  }

  rollBack(): void {
    for (const undo of this.#undo.reverse()) undo();
    this.#undo = [];
  }
}

/** Rows by their key, with every change noted in the journal. */
export class MemoryTable<Row> {
  readonly #rows = new Map<string, Row>();
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  set(key: string, row: Row): void {
    this.#noteOld(key);
    this.#rows.set(key, row);
  }

  delete(key: string): void {
    this.#noteOld(key);
    this.#rows.delete(key);
  }

  rows(): readonly Row[] {
    return [...this.#rows.values()];
  }

  clear(): void {
    this.#rows.clear();
  }

  #noteOld(key: string): void {
    const old = this.#rows.get(key);
    this.#journal.note(() => {
      if (old === undefined) this.#rows.delete(key);
      else this.#rows.set(key, old);
    });
  }
}

/** Rows in groups, each a table of its own: an index for those who ask for a group alone. */
export class MemoryGroups<Row> {
  readonly #groups = new Map<string, MemoryTable<Row>>();
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  of(...group: readonly string[]): MemoryTable<Row> {
    const key = group.join(' ');
    const rows = this.#groups.get(key) ?? new MemoryTable<Row>(this.#journal);
    this.#groups.set(key, rows);
    return rows;
  }

  clear(): void {
    this.#groups.clear();
  }
}
