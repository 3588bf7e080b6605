import type { LineSlot, Tables, WaitRecord } from '../desk/store.ts';
import { type Journal, MemoryTable } from './memory-table.ts';

/** Those who wait, by booking, and by line so that nobody looks at the lines of others. */
export class MemoryLine implements Readonly<Tables['line']> {
  readonly #journal: Journal;
  readonly #offers: Pick<Tables['offers'], 'asked'>;
  readonly #waits: MemoryTable<WaitRecord>;
  readonly #lines = new Map<string, MemoryTable<WaitRecord>>();

  constructor(journal: Journal, offers: Pick<Tables['offers'], 'asked'>) {
    this.#journal = journal;
    this.#offers = offers;
    this.#waits = new MemoryTable(journal);
  }

  put(wait: WaitRecord): void {
    this.#waits.set(wait.bookingId, wait);
    this.#line(wait.officeId, wait.serviceId).set(wait.bookingId, wait);
  }

  find(bookingId: string): WaitRecord | undefined {
    return this.#waits.get(bookingId);
  }

  remove(bookingId: string): void {
    const wait = this.#waits.get(bookingId);
    if (wait === undefined) return;
    this.#waits.delete(bookingId);
    this.#line(wait.officeId, wait.serviceId).delete(bookingId);
  }

  last(officeId: string, serviceId: string): number {
    return this.#line(officeId, serviceId)
      .rows()
      .reduce((last, { turn }) => Math.max(last, turn), 0);
  }

  ahead(wait: WaitRecord, now: number): number {
    return this.#line(wait.officeId, wait.serviceId)
      .rows()
      .filter(({ turn, until }) => turn < wait.turn && until > now).length;
  }

  candidates(slot: LineSlot, after: number, limit: number): readonly WaitRecord[] {
    const asked = this.#offers.asked(slot.id);
    return this.#line(slot.officeId, slot.serviceId)
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

  #line(officeId: string, serviceId: string): MemoryTable<WaitRecord> {
    const key = `${officeId} ${serviceId}`;
    const line = this.#lines.get(key) ?? new MemoryTable<WaitRecord>(this.#journal);
    this.#lines.set(key, line);
    return line;
  }
}
