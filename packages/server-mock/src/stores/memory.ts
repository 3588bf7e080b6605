import type {
  BookingFilter,
  BookingRecord,
  Claim,
  KeyRecord,
  MeetingRecord,
  Store,
  Tables,
} from '../desk/store.ts';
import { MemoryLine } from './memory-line.ts';
import { MemoryOffers } from './memory-offers.ts';
import { Journal, MemoryGroups, MemoryTable } from './memory-table.ts';

/** A store for pages and tests. It goes when the page or the process goes. */
export function createMemoryStore(): Store {
  const journal = new Journal();
  const claims = new MemoryTable<Claim>(journal);
  const takers = new MemoryTable<Claim>(journal);
  const lines = new MemoryGroups<Claim>(journal);
  const held = new MemoryTable<Claim>(journal);
  const bookings = new MemoryTable<BookingRecord>(journal);
  const people = new MemoryGroups<BookingRecord>(journal);
  const codes = new MemoryTable<string>(journal);
  const offers = new MemoryOffers(journal);
  const line = new MemoryLine(journal, offers);
  const meetings = new MemoryTable<MeetingRecord>(journal);
  const keys = new MemoryTable<KeyRecord>(journal);
  const tables: Tables = {
    claims: claimTable({ claims, takers, lines, held }),
    bookings: bookingTable({ bookings, people, codes }),
    line,
    offers,
    meetings: meetingTable(meetings),
    keys: keyTable(keys),
  };
  return {
    transaction(work) {
      try {
        const result = work(tables);
        journal.keep();
        return result;
      } catch (error) {
        journal.rollBack();
        throw error;
      }
    },
    clear() {
      for (const table of [
        claims,
        takers,
        lines,
        held,
        bookings,
        people,
        codes,
        line,
        offers,
        meetings,
        keys,
      ])
        table.clear();
    },
    close() {},
  };
}

interface ClaimRows {
  readonly claims: MemoryTable<Claim>;
  /** The unique index: the one claim that has a slot, by the slot's id. */
  readonly takers: MemoryTable<Claim>;
  /** The same by office and service. */
  readonly lines: MemoryGroups<Claim>;
  /** Those that may expire. */
  readonly held: MemoryTable<Claim>;
}

function claimTable({ claims, takers, lines, held }: ClaimRows): Tables['claims'] {
  const put = (claim: Claim) => {
    claims.set(claim.id, claim);
    if (claim.state === 'held') held.set(claim.id, claim);
    else if (held.get(claim.id) !== undefined) held.delete(claim.id);
    for (const index of [takers, lines.of(claim.officeId, claim.serviceId)]) {
      if (claim.state !== 'free') index.set(claim.slotId, claim);
      else if (index.get(claim.slotId)?.id === claim.id) index.delete(claim.slotId);
    }
  };
  return {
    add(claim) {
      if (claim.state !== 'free' && takers.get(claim.slotId) !== undefined) return false;
      put(claim);
      return true;
    },
    put,
    find: (id) => claims.get(id),
    taken: (officeId, serviceId, from, to) =>
      new Set(
        lines
          .of(officeId, serviceId)
          .rows()
          .filter((claim) => claim.start >= from && claim.start < to)
          .map(({ slotId }) => slotId),
      ),
    heldBy: (owner) => {
      const own = held.rows().filter((claim) => claim.owner === owner);
      return new Set(own.map(({ group }) => group)).size;
    },
    together: (group) =>
      held
        .rows()
        .filter((claim) => claim.group === group)
        .sort((a, b) => a.start - b.start),
    expire(now) {
      for (const claim of held.rows()) if (claim.expiresAt <= now) put({ ...claim, state: 'free' });
    },
  };
}

interface BookingRows {
  readonly bookings: MemoryTable<BookingRecord>;
  /** By tax code and service. */
  readonly people: MemoryGroups<BookingRecord>;
  readonly codes: MemoryTable<string>;
}

function bookingTable({ bookings, people, codes }: BookingRows): Tables['bookings'] {
  const put = (booking: BookingRecord) => {
    bookings.set(booking.id, booking);
    people.of(booking.taxCode, booking.serviceId).set(booking.id, booking);
  };
  return {
    add(booking) {
      if (codes.get(booking.code) !== undefined) return false;
      codes.set(booking.code, booking.id);
      put(booking);
      return true;
    },
    put,
    find: (id) => bookings.get(id),
    byCode: (code) => bookings.get(codes.get(code) ?? ''),
    list: (filter) =>
      bookings
        .rows()
        .filter((booking) => matches(booking, filter))
        .sort(byStart)
        .slice(0, filter.limit),
    active: (taxCode, serviceId, now) =>
      people
        .of(taxCode, serviceId)
        .rows()
        .filter(({ end }) => end > now)
        .sort(byStart)
        .find(({ state }) => state === 'awaiting-operator' || state === 'confirmed'),
  };
}

function meetingTable(meetings: MemoryTable<MeetingRecord>): Tables['meetings'] {
  return {
    add: (meeting) => meetings.set(meeting.id, meeting),
    put: (meeting) => meetings.set(meeting.id, meeting),
    find: (id) => meetings.get(id),
    waiting: (officeId) =>
      meetings
        .rows()
        .filter((meeting) => meeting.officeId === officeId && meeting.state === 'waiting')
        .sort((a, b) => a.start - b.start || a.waitingSince - b.waitingSince || byId(a, b)),
  };
}

function keyTable(keys: MemoryTable<KeyRecord>): Tables['keys'] {
  return {
    find: (scope) => keys.get(scope),
    put: (key) => keys.set(key.scope, key),
    remove: (scope) => keys.delete(scope),
    forget(before) {
      for (const key of keys.rows()) if (key.createdAt < before) keys.delete(key.scope);
    },
  };
}

function matches(booking: BookingRecord, filter: BookingFilter): boolean {
  return (
    (filter.istat === undefined || booking.istat === filter.istat) &&
    (filter.officeId === undefined || booking.officeId === filter.officeId) &&
    (filter.madeBy === undefined || booking.madeBy === filter.madeBy) &&
    (filter.clientReference === undefined || booking.clientReference === filter.clientReference) &&
    (filter.state === undefined || booking.state === filter.state) &&
    (filter.from === undefined || booking.start >= filter.from) &&
    (filter.to === undefined || booking.start < filter.to) &&
    (filter.after === undefined || byStart(booking, filter.after) > 0)
  );
}

function byStart(a: { start: number; id: string }, b: { start: number; id: string }): number {
  return a.start - b.start || byId(a, b);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
