import type {
  BookingPort,
  DirectoryPort,
  EarlierSlotPort,
  Failure,
  OperatorPort,
  Result,
} from '@pue/client/booking';
import type {
  Availability,
  Booking,
  BookingRequest,
  Comune,
  Hold,
  Holder,
  MissingParty,
  Service,
  Slot,
} from '@pue/client/contract';
import { PROBLEMS, type ProblemSlug } from '@pue/client/contract';
import {
  ABROAD,
  bookingOf,
  BOLZANO,
  COMUNE,
  dayOf,
  holdOf,
  PENSION,
  slotsOf,
} from './booking-data.fixture.ts';
import type { BookingPorts } from './booking.ports.ts';
import { groupOf, runOf } from './operator/fake-counter.fixture.ts';

type AvailabilityQuery = Parameters<BookingPort['availability']>[0];
type Operation = keyof BookingPort | keyof OperatorPort | keyof DirectoryPort;
type Answer = Failure | 'never' | 'lost';

interface Appointment {
  readonly booking: Booking;
  /** What opens it beside its code. */
  readonly contact: string;
}

/** One call, as it came. */
export interface Call {
  readonly operation: Operation;
  readonly key?: string;
  readonly what: string;
}

/** An API in memory: keeps slots, repeats the answer to a key, and fails when it is told to. */
export class FakeApi implements BookingPorts {
  readonly calls: Call[] = [];
  /** What was asked to be booked. */
  readonly asked: BookingRequest[] = [];
  bookedBy: Booking['booked_by'] = 'citizen';
  comune: Comune = COMUNE;
  services: readonly Service[] = [PENSION, ABROAD];
  days: readonly { readonly date: string; readonly slots: readonly Slot[] }[] = [
    { date: '2026-11-23', slots: slotsOf('2026-11-23', 4) },
    { date: '2026-11-26', slots: slotsOf('2026-11-26', 6, 3) },
    { date: '2026-11-30', slots: slotsOf('2026-11-30', 9, 12) },
    { date: '2026-12-03', slots: slotsOf('2026-12-03', 1) },
    { date: '2026-12-07', slots: slotsOf('2026-12-07', 5) },
    { date: '2026-12-10', slots: slotsOf('2026-12-10', 5) },
    { date: '2026-12-14', slots: slotsOf('2026-12-14', 2) },
  ];
  next: string | undefined;
  /** What residents asked for, and who is signed in. */
  requests: readonly Booking[] = [];
  role: 'operator' | 'officer' = 'operator';
  /** Who is missing for whoever needs something: then no day fits. */
  missing: readonly MissingParty[] = [];
  /** The days of other offices than the usual one. */
  elsewhere: Readonly<Record<string, FakeApi['days']>> = {};
  /** Of an earlier day, where a test is about one. */
  earlier?: EarlierSlotPort;
  holdMinutes = 10;

  readonly #now: () => number;
  readonly #planned = new Map<Operation, Answer[]>();
  readonly #holds = new Map<string, Hold>();
  readonly #holdByKey = new Map<string, Hold>();
  readonly #extensionByKey = new Map<string, Hold>();
  readonly #bookingByKey = new Map<string, Booking>();
  readonly #moveByKey = new Map<string, Booking>();
  readonly #appointments = new Map<string, Appointment>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * What the next calls of an operation come to: a failure; `never`: no answer at all; `lost`: it is done, and the
   * answer is cut off.
   */
  plan(operation: Operation, ...answers: Answer[]): this {
    this.#planned.set(operation, [...(this.#planned.get(operation) ?? []), ...answers]);
    return this;
  }

  get held(): readonly Hold[] {
    return [...this.#holds.values()];
  }

  get bookings(): readonly Booking[] {
    return [...this.#appointments.values()].map(({ booking }) => booking);
  }

  /** An appointment that somebody made before, and what opens it. */
  add(booking: Booking, contact: string): void {
    this.#appointments.set(booking.id, { booking, contact });
  }

  /** What an appointment is turned into, by somebody else or by what was asked here. */
  change(id: string, over: Partial<Booking>): Booking {
    const known = this.#known(id);
    const etag = `"${Number(known.booking.etag.slice(1, -1)) + 1}"`;
    const booking = { ...known.booking, etag, ...over };
    this.#appointments.set(id, { ...known, booking });
    return booking;
  }

  /** Somebody else is faster. */
  take(slotId: string): void {
    this.days = this.days.map(({ date, slots }) => ({
      date,
      slots: slots.filter(({ id }) => id !== slotId),
    }));
  }

  readonly directory: DirectoryPort = {
    comuni: (query) =>
      this.#answer('comuni', query, () => ({
        items: [COMUNE, BOLZANO].filter(({ names }) =>
          names.some(({ name }) => name.toLowerCase().startsWith(query.toLowerCase())),
        ),
      })),
    comune: (istat) => this.#answer('comune', istat, () => (istat === BOLZANO.istat ? BOLZANO : this.comune)),
    services: (istat) => this.#answer('services', istat, () => ({ items: this.services })),
  };

  readonly booking: BookingPort & OperatorPort = {
    availability: (query) => this.#answer('availability', query.from ?? '', () => this.#availability(query)),
    slots: ({ date, run = 1 }) => this.#answer('slots', date, () => ({ items: this.#startsOn(date, run) })),
    hold: ({ slot_id }, { key }) => this.#answer('hold', slot_id, () => this.#hold(slot_id, key), key),
    extend: (id, { key }) => this.#answer('extend', id, () => this.#extend(id, key), key),
    release: (id) => this.#answer('release', id, () => (this.#holds.delete(id), null)),
    book: (request, { key }) => this.#answer('book', request.hold_id, () => this.#book(request, key), key),
    identity: () =>
      this.#answer('identity', '', () => ({
        sub: 'person-1',
        display_name: 'Ugo Campione',
        roles: [this.role],
        istat: this.comune.istat,
        acr: 'https://www.spid.gov.it/SpidL2',
        server_time: this.#instant(),
      })),
    awaiting: () => this.#answer('awaiting', '', () => ({ items: this.requests })),
    confirm: ({ id, etag }) => this.#answer('confirm', etag, () => this.#confirm(id)),
    holdGroup: ({ slot_id, count }, { key }) =>
      this.#answer('holdGroup', slot_id, () => this.#holdGroup(slot_id, count, key), key),
    bookGroup: ({ bookings }, { key }) =>
      this.#answer(
        'bookGroup',
        String(bookings.length),
        () => {
          this.groups.set(key, this.groups.get(key) ?? groupOf(bookings, this.held));
          return { items: this.groups.get(key) ?? [] };
        },
        key,
      ),
    find: (reference) =>
      this.#answer(
        'find',
        reference,
        () => this.bookings.find(({ client_reference }) => client_reference === reference) ?? null,
      ),
    open: (holder) => this.#answer('open', holder.code, () => this.#heldBy(holder).booking),
    read: (id) => this.#answer('read', id, () => this.#known(id).booking),
    move: (id, holdId, { etag, key }) =>
      this.#answer(
        'move',
        holdId,
        () => this.#moveByKey.get(key) ?? this.#move(this.#seen(id, etag), holdId, key),
        key,
      ),
    cancel: (id, { reason = '' }, { etag }) =>
      this.#answer('cancel', reason, () => {
        const { id: seen } = this.#seen(id, etag);
        return this.change(seen, { state: 'cancelled', allowed_actions: ['calendar'] });
      }),
    calendar: (id) =>
      this.#answer('calendar', id, () => `BEGIN:VCALENDAR\r\nUID:${this.#known(id).booking.id}\r\n`),
  };

  async #answer<T>(operation: Operation, what: string, value: () => T, key?: string): Promise<Result<T>> {
    this.calls.push({ operation, what, ...(key === undefined ? {} : { key }) });
    await Promise.resolve();
    const planned = this.#planned.get(operation)?.shift();
    if (planned === 'never') return new Promise<Result<T>>(() => undefined);
    if (planned === 'lost') {
      value();
      return { ok: false, failure: CUT };
    }
    if (planned !== undefined) return { ok: false, failure: planned };
    try {
      return { ok: true, value: value(), replayed: false };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, failure: error.failure };
      throw error;
    }
  }

  /** Groups that are booked, by their keys. */
  readonly groups = new Map<string, Booking[]>();

  #startsOn(date: string, run: number): Slot[] {
    const slots = this.days.find((day) => day.date === date)?.slots ?? [];
    return startsIn(slots, run);
  }

  #confirm(id: string): Booking {
    const found = this.requests.find((request) => request.id === id);
    if (found === undefined) throw new Error(`Nobody asked for ${id}`);
    this.requests = this.requests.filter((request) => request !== found);
    return { ...found, state: 'confirmed' };
  }

  #holdGroup(slotId: string, count: number, key: string): { holds: Hold[]; server_time: string } {
    const day = this.days.find(({ slots }) => slots.some(({ id }) => id === slotId));
    const run = runOf(day?.slots ?? [], slotId, count);
    if (run.length === 0)
      throw new Refusal(slotTaken(this.#startsOn(day?.date ?? '2026-11-26', count).slice(0, 3)));
    return {
      holds: run.map(({ id }, index) => this.#hold(id, `${key} ${index}`)),
      server_time: this.#instant(),
    };
  }

  #availability({ from, to, office, needs = [], run = 1 }: AvailabilityQuery): Availability {
    const fits = needs.length === 0 || this.missing.length === 0;
    const open = fits ? (this.elsewhere[office] ?? this.days) : [];
    const all = open.map(({ date, slots }) => ({ date, slots: startsIn(slots, run) }));
    const days = all.filter(({ date }) => (from ?? '') <= date && date <= (to ?? '9999'));
    return {
      days: days.map(({ date, slots }) => {
        const morning = slots.filter(({ start }) => start.slice(11, 13) < '12').length;
        return dayOf(date, morning, slots.length - morning);
      }),
      slots: [...(days.find(({ slots }) => slots.length > 0)?.slots ?? [])],
      missing: fits ? [] : [...this.missing],
      ...(this.next === undefined ? {} : { next_bookable: this.next }),
      valid_until: this.#instant(15 * 60_000),
      server_time: this.#instant(),
    };
  }

  #hold(slotId: string, key: string): Hold {
    const known = this.#holdByKey.get(key);
    if (known !== undefined) return known;
    const free = this.days.flatMap(({ slots }) => slots);
    const slot = free.find(({ id }) => id === slotId);
    if (slot === undefined) throw new Refusal(slotTaken(free.slice(0, 3)));
    const hold = holdOf(slot, `hold-${this.#holdByKey.size + 1}`, this.#instant(), this.holdMinutes);
    this.#holds.set(hold.id, hold);
    this.#holdByKey.set(key, hold);
    return hold;
  }

  #extend(id: string, key: string): Hold {
    const known = this.#extensionByKey.get(key);
    if (known !== undefined) return known;
    const hold = this.#holds.get(id);
    if (hold === undefined) throw new Refusal(holdExpired());
    const expires = new Date(Date.parse(hold.expires_at) + 5 * 60_000).toISOString();
    const extended = {
      ...hold,
      expires_at: expires,
      extensions_left: hold.extensions_left - 1,
      server_time: this.#instant(),
    };
    this.#holds.set(id, extended);
    this.#extensionByKey.set(key, extended);
    return extended;
  }

  #book(request: BookingRequest, key: string): Booking {
    this.asked.push(request);
    const known = this.#bookingByKey.get(key);
    if (known !== undefined) return known;
    const hold = this.#holds.get(request.hold_id);
    if (hold === undefined || Date.parse(hold.expires_at) <= this.#now()) throw new Refusal(holdExpired());
    const state = this.comune.confirmation === 'immediate' ? 'confirmed' : 'awaiting-operator';
    const booking = { ...bookingOf(request, hold.slot, state), booked_by: this.bookedBy };
    this.#bookingByKey.set(key, booking);
    const { contact, tax_code: taxCode } = request.beneficiary;
    this.add(booking, contact.phone ?? contact.email ?? taxCode);
    return booking;
  }

  #move({ id }: Booking, holdId: string, key: string): Booking {
    const hold = this.#holds.get(holdId);
    if (hold === undefined || Date.parse(hold.expires_at) <= this.#now()) throw new Refusal(holdExpired());
    const { start, end } = hold.slot;
    const moved = this.change(id, { start, end });
    this.#moveByKey.set(key, moved);
    return moved;
  }

  #heldBy({ code, contact }: Holder): Appointment {
    const found = [...this.#appointments.values()].find(
      (known) => known.booking.code === code && known.contact === contact,
    );
    if (found === undefined) throw new Refusal(NOT_FOUND);
    return found;
  }

  #known(id: string): Appointment {
    const known = this.#appointments.get(id);
    if (known === undefined) throw new Refusal(NOT_FOUND);
    return known;
  }

  #seen(id: string, etag: string): Booking {
    const { booking } = this.#known(id);
    if (booking.etag !== etag) throw new Refusal(changedMeanwhile(booking.etag));
    return booking;
  }

  #instant(later = 0): string {
    return new Date(this.#now() + later).toISOString();
  }
}

class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

export const TOLD = { attempts: 1, outcomeUnknown: false } as const;

export const NOT_FOUND: Failure = { code: 'not-found', status: 404, ...TOLD };
export const CUT: Failure = { code: 'network', attempts: 4, outcomeUnknown: true };
export const OFFLINE: Failure = { code: 'offline', ...TOLD };
export const MAINTENANCE: Failure = { code: 'maintenance', status: 503, traceId: 'trace-1', ...TOLD };

export function changedMeanwhile(etag: string): Failure {
  return { code: 'precondition-failed', status: 412, current_etag: etag, ...TOLD };
}

export function slotTaken(alternatives: Slot[] = []): Failure {
  return { code: 'slot-taken', status: 409, alternatives, ...TOLD };
}

export function holdExpired(alternatives: Slot[] = []): Failure {
  return { code: 'hold-expired', status: 410, alternatives, ...TOLD };
}

export function holdLimit(): Failure {
  return { code: 'hold-limit', status: 429, limit: 3, ...TOLD };
}

/** A problem that carries nothing of its own. */
export function plainProblem(
  code:
    'duplicate-booking' | 'consent-missing' | 'delega-missing' | 'rate-limited' | 'idempotency-key-reused',
): Failure {
  return code === 'duplicate-booking'
    ? { code, status: 409, ...TOLD }
    : { code, status: code === 'rate-limited' ? 429 : 422, ...TOLD };
}

/** Any problem, with whatever members one of them has. */
export function anyProblem(code: ProblemSlug, members: object = {}): Failure {
  const all = {
    alternatives: [],
    errors: [],
    limit: 3,
    required_acr: '',
    expired_at: '',
    current: '',
    allowed: [],
  };
  return { ...all, ...members, code, status: PROBLEMS[code].status, ...TOLD } as unknown as Failure;
}

/** What only the service finds odd, and may be right. */
export function oddToService(code: string): Failure {
  const errors = [{ pointer: '/beneficiary/given_name', code, benign: true }];
  return { code: 'validation-failed', status: 422, errors, ...TOLD };
}

export function notValid(...pointers: readonly string[]): Failure {
  const errors = pointers.map((pointer) => ({ pointer, code: 'refused', benign: false }));
  return { code: 'validation-failed', status: 422, errors, ...TOLD };
}

/** The times from which so many fit one after the other. */
function startsIn(slots: readonly Slot[], run: number): Slot[] {
  return slots.filter(({ id }) => runOf(slots, id, run).length === run);
}
