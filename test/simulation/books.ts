import type { BookingRecord, Claim, Store, Tables } from '../../packages/server-mock/src/desk/store.ts';

/** What a store may lack, to see that the simulation notices. */
export interface Flaws {
  /** The unique index: a slot can be claimed while another claim has it. */
  readonly slotsTwice?: boolean;
  /** The answer to a key, written with its effect. */
  readonly forgetsKeys?: boolean;
}

/** Hears of what must never happen. */
export type Breach = (what: string) => void;

/** What is true on the server, whatever anybody was told: a store, and every claim and booking that it took in. */
export class Books {
  readonly store: Store;
  /** Key of the request that is being answered. */
  key = '';
  readonly #under: Store;
  readonly #now: () => number;
  readonly #breach: Breach;
  readonly #claims = new Map<string, { readonly id: string; readonly key: string }[]>();
  readonly #bookings = new Set<string>();
  #touched = new Set<string>();

  constructor(store: Store, now: () => number, breach: Breach, flaws: Flaws = {}) {
    this.#under = store;
    this.#now = now;
    this.#breach = breach;
    this.store = {
      transaction: (work) => this.#watch((tables) => work(this.#watched(tables, flaws))),
      clear: () => store.clear(),
      close: () => store.close(),
    };
  }

  /** Claims that keep a slot from everybody else. */
  activeOn(slotId: string): readonly (Claim & { readonly key: string })[] {
    return this.#read((tables) =>
      (this.#claims.get(slotId) ?? []).flatMap(({ id, key }) => {
        const claim = tables.claims.find(id);
        return claim !== undefined && this.#isActive(claim) ? [{ ...claim, key }] : [];
      }),
    );
  }

  booking(id: string): BookingRecord | undefined {
    return this.#read((tables) => tables.bookings.find(id));
  }

  claim(id: string): Claim | undefined {
    return this.#read((tables) => tables.claims.find(id));
  }

  bookingsUnder(reference: string): readonly BookingRecord[] {
    return this.bookings().filter(({ clientReference }) => clientReference === reference);
  }

  bookings(): readonly BookingRecord[] {
    return this.#read((tables) => [...this.#bookings].flatMap((id) => tables.bookings.find(id) ?? []));
  }

  /** Each active booking has one claim of its own, and no other slot is booked. */
  checkAll(): void {
    const active = this.bookings().filter(isActiveBooking);
    const owners = new Set(active.map(({ claimId }) => claimId));
    if (owners.size !== active.length) this.#breach('Two bookings have one claim.');
    for (const booking of active) this.#checkBooking(booking);
    for (const slotId of this.#claims.keys()) this.#checkSlot(slotId, owners);
  }

  #checkBooking({ id, claimId, start }: BookingRecord): void {
    const claim = this.claim(claimId);
    if (claim?.state !== 'booked') this.#breach(`Booking ${id} stands and its slot is not booked.`);
    if (claim?.start !== start) this.#breach(`Booking ${id} is for another time than its slot.`);
  }

  #checkSlot(slotId: string, owners: ReadonlySet<string>): void {
    const active = this.activeOn(slotId);
    if (active.length > 1) this.#breach(`Slot ${slotId} is claimed ${active.length} times.`);
    const orphan = active.find(({ id, state }) => state === 'booked' && !owners.has(id));
    if (orphan !== undefined) this.#breach(`Slot ${slotId} is booked and no booking has it.`);
  }

  #watch<T>(work: (tables: Tables) => T): T {
    this.#touched = new Set();
    const result = this.#under.transaction(work);
    for (const slotId of this.#touched) {
      const { length } = this.activeOn(slotId);
      if (length > 1) this.#breach(`Slot ${slotId} is claimed ${length} times.`);
    }
    return result;
  }

  #watched(tables: Tables, { slotsTwice = false, forgetsKeys = false }: Flaws): Tables {
    const { claims, bookings, keys } = tables;
    return {
      ...tables,
      claims: {
        ...claims,
        add: (claim) => {
          if (slotsTwice) claims.put(claim);
          else if (!claims.add(claim)) return false;
          this.#touched.add(claim.slotId);
          const known = this.#claims.get(claim.slotId) ?? [];
          this.#claims.set(claim.slotId, [...known, { id: claim.id, key: this.key }]);
          return true;
        },
        put: (claim) => {
          this.#touched.add(claim.slotId);
          claims.put(claim);
        },
      },
      bookings: {
        ...bookings,
        add: (booking) => {
          this.#bookings.add(booking.id);
          return bookings.add(booking);
        },
      },
      keys: forgetsKeys ? { ...keys, put: () => undefined } : keys,
    };
  }

  #isActive({ state, expiresAt }: Claim): boolean {
    return state === 'booked' || (state === 'held' && expiresAt > this.#now());
  }

  #read<T>(work: (tables: Tables) => T): T {
    return this.#under.transaction(work);
  }
}

export function isActiveBooking({ state }: BookingRecord): boolean {
  return state === 'confirmed' || state === 'awaiting-operator';
}
