// A store that looks on: it keeps a book of its own of who waits before whom, and fails where somebody is wronged.
import assert from 'node:assert/strict';
import type { OfferChannel } from '@pue/client/contract';
import type { ComuneRecord } from '../directory/comune-record.ts';
import { answerBy } from './answer-time.ts';
import type { Directory } from './directory.ts';
import { createDirectory } from './directory.ts';
import { meetsNeeds } from './fit.ts';
import { offerOwner } from './holds.ts';
import { channelOf } from './offer-channel.ts';
import { toRome } from './rome-time.ts';
import { OFFICE_RULES, PASSES } from './rules.ts';
import type { BookingRecord, Claim, OfferRecord, Store, Tables, WaitRecord } from './store.ts';

/** Somebody in the line. */
interface Place {
  wait: WaitRecord;
  readonly booking: BookingRecord;
  readonly channel: OfferChannel;
  /** Who stood before when the place was got. */
  readonly ahead: number;
  /** Offers to others, since then, of times that would have suited. */
  passedBy: number;
}

const LEAD_MS = OFFICE_RULES.leadMinutes * 60_000;

/** What is checked holds after every single write; what concerns appointments, after every transaction. */
export class LineWatch {
  /** How many offers there were, and to whom; who ever waited. */
  offers = 0;
  readonly reached = new Set<string>();
  readonly waited = new Set<string>();
  /** The longest that anybody was passed by, and what would have been too long for them. */
  longest: { readonly passedBy: number; readonly bound: number } = { passedBy: 0, bound: 0 };
  readonly live = new Map<string, OfferRecord>();
  readonly store: Store;

  readonly #comune: ComuneRecord;
  readonly #directory: Directory;
  readonly #now: () => number;
  readonly #lines = new Map<string, readonly Place[]>();
  readonly #asked = new Map<string, Set<string>>();
  readonly #liveSlots = new Set<string>();
  readonly #bookedSlots = new Map<string, string>();
  readonly #active = new Set<string>();
  #accepted: OfferRecord[] = [];

  constructor(inner: Store, comune: ComuneRecord, now: () => number) {
    this.#comune = comune;
    this.#directory = createDirectory([comune]);
    this.#now = now;
    this.store = {
      transaction: (work) =>
        inner.transaction((tables) => {
          const result = work(this.#watched(tables));
          this.#settled(tables);
          return result;
        }),
      clear: () => inner.clear(),
      close: () => inner.close(),
    };
  }

  #watched(tables: Tables): Tables {
    const { claims, bookings, line, offers } = tables;
    return {
      ...tables,
      claims: { ...claims, put: (claim) => (this.#claimed(claim), claims.put(claim)) },
      bookings: {
        ...bookings,
        add: (booking) => bookings.add(booking) && (this.#booked(booking), true),
        put: (booking) => (this.#booked(booking), bookings.put(booking)),
      },
      line: {
        put: (wait) => (this.#waits(tables, wait), line.put(wait)),
        find: (id) => line.find(id),
        remove: (id) => (this.#leaves(line.find(id)), line.remove(id)),
        last: (officeId, serviceId) => line.last(officeId, serviceId),
        ahead: (wait, time) => line.ahead(wait, time),
        candidates: (slot, after, limit) => line.candidates(slot, after, limit),
      },
      offers: {
        add: (offer) => offers.add(offer) && (this.#offered(tables, offer), true),
        put: (offer) => (this.#ended(offer), offers.put(offer)),
        find: (id) => offers.find(id),
        open: (istat) => offers.open(istat),
        due: (time) => offers.due(time),
        asked: (slotId) => offers.asked(slotId),
      },
    };
  }

  #waits(tables: Tables, wait: WaitRecord): void {
    const line = this.#lineOf(wait);
    const place = line.find((it) => it.wait.bookingId === wait.bookingId);
    if (place?.wait.turn === wait.turn) {
      place.wait = wait;
      return;
    }
    const others = line.filter((it) => it !== place);
    assert.ok(wait.turn > (others.at(-1)?.wait.turn ?? 0), 'a new place is behind everybody');
    const booking = tables.bookings.find(wait.bookingId);
    assert.ok(booking !== undefined);
    const ahead = others.filter((it) => it.wait.until > this.#now()).length;
    const channel = channelOf(booking.beneficiary.contact);
    this.#setLine(wait, [...others, { wait, booking, channel, ahead, passedBy: 0 }]);
    this.waited.add(wait.bookingId);
  }

  #leaves(wait: WaitRecord | undefined): void {
    if (wait === undefined) return;
    const others = this.#lineOf(wait).filter((it) => it.wait.bookingId !== wait.bookingId);
    this.#setLine(wait, others);
  }

  #offered(tables: Tables, offer: OfferRecord): void {
    checkOffer(tables, offer, this.#now());
    const booking = tables.bookings.find(offer.bookingId);
    assert.ok(booking && meetsNeeds(this.#directory, booking, offer.start), 'what they need is there');
    const alone = !this.#liveSlots.has(offer.slotId) && !this.live.has(offer.bookingId);
    assert.ok(alone, 'one live offer for a time, and one for an appointment');
    const said = this.#asked.get(offer.slotId) ?? new Set();
    assert.ok(!said.has(offer.bookingId), 'nobody is asked about a time twice');
    this.live.set(offer.bookingId, offer);
    this.#liveSlots.add(offer.slotId);
    this.#asked.set(offer.slotId, said.add(offer.bookingId));
    this.reached.add(offer.bookingId);
    this.offers += 1;
    const wait = tables.line.find(offer.bookingId);
    if (wait !== undefined) this.#passBy(this.#lineOf(wait), offer, said);
  }

  /** Nobody before in the line whom it suits; and those behind have been passed by once more. */
  #passBy(line: readonly Place[], offer: OfferRecord, said: ReadonlySet<string>): void {
    const inTime = timely(this.#comune, this.#now(), offer.start - LEAD_MS);
    let before = true;
    for (const place of line) {
      const { bookingId, offerId, until } = place.wait;
      if (bookingId === offer.bookingId) before = false;
      const suits = offerId === null && until > offer.start && !said.has(bookingId) && inTime(place.channel);
      if (!suits || !meetsNeeds(this.#directory, place.booking, offer.start)) continue;
      assert.ok(!before, 'nobody is passed over whom the time suits');
      place.passedBy += 1;
      const { passedBy } = place;
      const bound = PASSES * place.ahead;
      assert.ok(passedBy <= bound, `${passedBy} offers to others, where ${bound} is the most`);
      if (passedBy > this.longest.passedBy) this.longest = { passedBy, bound };
    }
  }

  #ended(offer: OfferRecord): void {
    if (offer.state === 'open' || this.live.get(offer.bookingId)?.id !== offer.id) return;
    this.live.delete(offer.bookingId);
    this.#liveSlots.delete(offer.slotId);
    if (offer.state === 'accepted') this.#accepted.push(offer);
  }

  #claimed(claim: Claim): void {
    const booked = this.#bookedSlots.get(claim.slotId);
    if (claim.state === 'booked') {
      assert.equal(booked ?? claim.id, claim.id, 'a time is booked once');
      this.#bookedSlots.set(claim.slotId, claim.id);
    } else if (booked === claim.id) this.#bookedSlots.delete(claim.slotId);
  }

  #booked(booking: BookingRecord): void {
    if (booking.state === 'cancelled') this.#active.delete(booking.id);
    else this.#active.add(booking.id);
  }

  #settled(tables: Tables): void {
    assert.equal(this.#bookedSlots.size, this.#active.size, 'one time for each appointment');
    for (const offer of this.#accepted) {
      assert.equal(tables.bookings.find(offer.bookingId)?.start, offer.start);
      assert.equal(this.#bookedSlots.get(offer.slotId), offer.claimId);
      assert.equal(tables.line.find(offer.bookingId), undefined, 'who has an earlier day waits no longer');
    }
    this.#accepted = [];
  }

  #lineOf({ officeId, serviceId }: WaitRecord): readonly Place[] {
    return this.#lines.get(`${officeId} ${serviceId}`) ?? [];
  }

  #setLine({ officeId, serviceId }: WaitRecord, line: readonly Place[]): void {
    this.#lines.set(`${officeId} ${serviceId}`, line);
  }
}

/** What an offer must be, whoever it is for. */
function checkOffer(tables: Tables, offer: OfferRecord, now: number): void {
  const booking = tables.bookings.find(offer.bookingId);
  const claim = tables.claims.find(offer.claimId);
  assert.ok(booking !== undefined && claim !== undefined);
  const { date } = toRome(offer.start);
  assert.ok(date < toRome(booking.start).date, 'an offer is of an earlier day');
  const { before } = tables.line.find(offer.bookingId) ?? { before: null };
  assert.ok(before === null || date < before, 'and before the limit');
  assert.ok(offer.expiresAt > now && offer.expiresAt <= offer.start - LEAD_MS, 'in time to be booked');
  assert.equal(claim.state, 'held');
  assert.equal(claim.owner, offerOwner(offer.bookingId));
  assert.equal(claim.slotId, offer.slotId);
}

/** Whether somebody who is told so can still answer. */
function timely(comune: ComuneRecord, now: number, last: number): (channel: OfferChannel) => boolean {
  const known = new Map<OfferChannel, boolean>();
  return (channel) => {
    const answer =
      known.get(channel) ?? answerBy({ channel, comune, rules: OFFICE_RULES }, now, last) !== undefined;
    known.set(channel, answer);
    return answer;
  };
}
