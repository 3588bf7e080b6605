import type { OfferRecord, Tables } from '../desk/store.ts';
import { type Journal, MemoryTable } from './memory-table.ts';

/** `bySlot` and `byBooking` are the unique indexes: the one open offer of a slot, of a booking. */
export class MemoryOffers implements Readonly<Tables['offers']> {
  readonly #offers: MemoryTable<OfferRecord>;
  readonly #bySlot: MemoryTable<OfferRecord>;
  readonly #byBooking: MemoryTable<OfferRecord>;
  readonly #asked: MemoryTable<readonly string[]>;

  constructor(journal: Journal) {
    this.#offers = new MemoryTable(journal);
    this.#bySlot = new MemoryTable(journal);
    this.#byBooking = new MemoryTable(journal);
    this.#asked = new MemoryTable(journal);
  }

  add(offer: OfferRecord): boolean {
    const { slotId, bookingId } = offer;
    const taken = this.#bySlot.get(slotId) ?? this.#byBooking.get(bookingId);
    if (offer.state === 'open' && taken !== undefined) return false;
    this.#asked.set(slotId, [...this.asked(slotId), bookingId]);
    this.put(offer);
    return true;
  }

  put(offer: OfferRecord): void {
    this.#offers.set(offer.id, offer);
    if (offer.state === 'open') {
      this.#bySlot.set(offer.slotId, offer);
      this.#byBooking.set(offer.bookingId, offer);
    } else if (this.#bySlot.get(offer.slotId)?.id === offer.id) {
      this.#bySlot.delete(offer.slotId);
      this.#byBooking.delete(offer.bookingId);
    }
  }

  find(id: string): OfferRecord | undefined {
    return this.#offers.get(id);
  }

  open(istat?: string): readonly OfferRecord[] {
    return this.#openIf((offer) => istat === undefined || offer.istat === istat);
  }

  due(now: number): readonly OfferRecord[] {
    return this.#openIf(({ expiresAt }) => expiresAt <= now);
  }

  asked(slotId: string): readonly string[] {
    return this.#asked.get(slotId) ?? [];
  }

  clear(): void {
    for (const table of [this.#offers, this.#bySlot, this.#byBooking, this.#asked]) table.clear();
  }

  #openIf(fits: (offer: OfferRecord) => boolean): readonly OfferRecord[] {
    const found = this.#bySlot.rows().filter(fits);
    return found.sort((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1));
  }
}
