import type { LineSlot, Tables, WaitRecord } from '../desk/store.ts';
import { type Journal, MemoryGroups, MemoryTable } from './memory-table.ts';

/** Those who wait, by booking, and by line so that nobody looks at the lines of others. */
export class MemoryLine implements Readonly<Tables['line']> {
  readonly #offers: Pick<Tables['offers'], 'asked'>;
  readonly #waits: MemoryTable<WaitRecord>;
  readonly #lines: MemoryGroups<WaitRecord>;

  constructor(journal: Journal, offers: Pick<Tables['offers'], 'asked'>) {
    this.#offers = offers;
    this.#waits = new MemoryTable(journal);
    this.#lines = new MemoryGroups(journal);
  }

  put(wait: WaitRecord): void {
    this.#waits.set(wait.bookingId, wait);
    this.#lines.of(wait.officeId, wait.serviceId).set(wait.bookingId, wait);
  }

  find(bookingId: string): WaitRecord | undefined {
    return this.#waits.get(bookingId);
  }

  remove(bookingId: string): void {
    const wait = this.#waits.get(bookingId);
    if (wait === undefined) return;
    this.#waits.delete(bookingId);
    this.#lines.of(wait.officeId, wait.serviceId).delete(bookingId);
  }

  last(officeId: string, serviceId: string): number {
    return this.#lines
      .of(officeId, serviceId)
      .rows()
      .reduce((last, { turn }) => Math.max(last, turn), 0);
  }

  ahead(wait: WaitRecord, now: number): number {
    return this.#lines
      .of(wait.officeId, wait.serviceId)
      .rows()
      .filter(({ turn, until }) => turn < wait.turn && until > now).length;
  }

  candidates(slot: LineSlot, after: number, limit: number): readonly WaitRecord[] {
    const asked = this.#offers.asked(slot.id);
    return this.#lines
      .of(slot.officeId, slot.serviceId)
      .rows()
      .filter(({ turn, until, offerId }) => turn > after && until > slot.start && offerId === null)
      .filter(({ bookingId }) => !asked.includes(bookingId))
      .sort((a, b) => a.turn - b.turn)
      .slice(0, limit);
  }

  clear(): void {
    this.#waits.clear();
    this.#lines.clear();
  }
}
