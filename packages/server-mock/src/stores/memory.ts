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
import { Journal, MemoryTable } from './memory-table.ts';

/** A store for pages and tests. It goes when the page or the process goes. */
export function createMemoryStore(): Store {
  const journal = new Journal();
  const claims = new MemoryTable<Claim>(journal);
  const takers = new MemoryTable<Claim>(journal);
  const held = new MemoryTable<Claim>(journal);
  const bookings = new MemoryTable<BookingRecord>(journal);
  const codes = new MemoryTable<string>(journal);
  const offers = new MemoryOffers(journal);
  const line = new MemoryLine(journal, offers);
  const meetings = new MemoryTable<MeetingRecord>(journal);
  const keys = new MemoryTable<KeyRecord>(journal);
  const tables: Tables = {
    claims: claimTable(claims, takers, held),
    bookings: bookingTable(bookings, codes),
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
      for (const table of [claims, takers, held, bookings, codes, line, offers, meetings, keys])
        table.clear();
    },
    close() {},
  };
}

/** `takers` is the unique index: the one claim that has a slot, by the slot's id. `held` are those that may expire. */
function claimTable(
  claims: MemoryTable<Claim>,
  takers: MemoryTable<Claim>,
  held: MemoryTable<Claim>,
): Tables['claims'] {
  const put = (claim: Claim) => {
    claims.set(claim.id, claim);
    if (claim.state === 'held') held.set(claim.id, claim);
    else if (held.get(claim.id) !== undefined) held.delete(claim.id);
    if (claim.state !== 'free') takers.set(claim.slotId, claim);
    else if (takers.get(claim.slotId)?.id === claim.id) takers.delete(claim.slotId);
  };
  const isOn = (claim: Claim, officeId: string, serviceId: string) =>
    claim.officeId === officeId && claim.serviceId === serviceId;
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
        takers
          .rows()
          .filter((claim) => isOn(claim, officeId, serviceId) && claim.start >= from && claim.start < to)
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

function bookingTable(bookings: MemoryTable<BookingRecord>, codes: MemoryTable<string>): Tables['bookings'] {
  return {
    add(booking) {
      if (codes.get(booking.code) !== undefined) return false;
      codes.set(booking.code, booking.id);
      bookings.set(booking.id, booking);
      return true;
    },
    put: (booking) => bookings.set(booking.id, booking),
    find: (id) => bookings.get(id),
    list: (filter) =>
      bookings
        .rows()
        .filter((booking) => matches(booking, filter))
        .sort(byStart)
        .slice(0, filter.limit),
    active: (taxCode, serviceId, now) =>
      bookings
        .rows()
        .filter(
          (booking) => booking.taxCode === taxCode && booking.serviceId === serviceId && booking.end > now,
        )
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
