// What the tests of this package share: a desk with its own time, and calls that hold every answer against the contract.
import assert from 'node:assert/strict';
import type {
  Booking,
  BookingRequest,
  Hold,
  Holder,
  Operation,
  ProblemSlug,
  Slot,
} from '@pue/client/contract';
import {
  attendMeeting,
  BENIGN_CODES,
  COMMON_PROBLEMS,
  createBooking,
  createHold,
  isTaxCode,
  KEYED_PROBLEMS,
  listSlots,
  MATCHED_PROBLEMS,
  PROBLEM_BASE,
  problemBase,
  PROBLEMS,
  TOKEN_PROBLEMS,
} from '@pue/client/contract';
import { assertDocumented } from './document.fixture.ts';
import type { Surroundings } from './desk/clock.ts';
import { contactOf } from './desk/holder.ts';
import type { RoomKeeper } from './desk/room-keeper.ts';
import type { SignIn } from './desk/sign-ins.ts';
import type { NodeSandbox, PageSandboxOptions } from './node.ts';
import { createNodeSandbox } from './node.ts';
import type { AnswerOf } from './handlers/serve.ts';

/** Monday 16 November 2026, eight in the morning in Italy. */
export const START = Date.parse('2026-11-16T08:00:00+01:00');
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Senales: its bookings stand at once. Merano: its operators confirm. */
export const SENALES = '021091';
export const MERANO = '021051';
export const TAX_CODE = 'RSSMRA85T10A562S';
export const OTHER_TAX_CODE = 'RSSMRA80A01H501U';

/** Tax codes with the right check character, of people born in a country that does not exist. */
export function madeUpTaxCode(number: number): string {
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor(number / 26 ** place) % 26));
  const start = `SMP${letter(2)}${letter(1)}${letter(0)}80A41Z999`;
  const checks = Array.from({ length: 26 }, (_, index) => start + String.fromCharCode(65 + index));
  return checks.find(isTaxCode) ?? '';
}

/** Chance that can be repeated (Park and Miller, 1988), from a whole number above 0. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Time and chance that do what the test says. */
export function testSurroundings(now = START): Surroundings & { set(instant: number): void } {
  let time = now;
  let ids = 0;
  return {
    now: () => time,
    set: (instant) => {
      time = instant;
    },
    id: () => `id${String((ids += 1)).padStart(30, '0')}`,
    random: chanceFrom(1),
  };
}

/** Rooms of which only the names exist. */
export function testRooms(now: () => number): RoomKeeper & { readonly log: string[] } {
  const log: string[] = [];
  let tokens = 0;
  return {
    log,
    open: async (room, publishers) => void log.push(`open ${room} for ${publishers}`),
    admit: async (room, feed) => {
      log.push(`admit ${feed} to ${room}`);
      return { token: `join-${(tokens += 1)}`, expiresAt: now() + MINUTE };
    },
    sessionToken: () => ({ token: `session-${(tokens += 1)}`, expiresAt: now() + 5 * MINUTE }),
    close: async (room) => void log.push(`close ${room}`),
  };
}

/** Something to wait at until somebody opens it. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

export interface CallParts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Id of a person; nobody without it. */
  readonly as?: string | undefined;
  readonly signIn?: SignIn;
  /** Code and contact, for those who have no token. */
  readonly holder?: Holder;
  /** Shows code and contact of this appointment. */
  readonly holding?: Booking;
  /** A fresh one when nothing is said; `null` sends none. */
  readonly key?: string | null;
  readonly match?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export type Answer<O extends Operation> = { readonly response: Response } & (
  | { readonly ok: true; readonly value: AnswerOf<O> }
  | { readonly ok: false; readonly slug: ProblemSlug; readonly members: Readonly<Record<string, unknown>> }
);

export interface TestDesk extends NodeSandbox {
  readonly time: ReturnType<typeof testSurroundings>;
  readonly rooms: ReturnType<typeof testRooms>;
  readonly reports: unknown[];
  call<O extends Operation>(operation: O, parts?: CallParts): Promise<Answer<O>>;
  /** The value of an answer that has to be good. */
  must<O extends Operation>(operation: O, parts?: CallParts): Promise<AnswerOf<O>>;
  /** The problem of an answer that has to be one. */
  problem(operation: Operation, parts?: CallParts): Promise<ProblemSlug>;
}

export function openTestDesk(options: PageSandboxOptions = {}): TestDesk {
  const time = testSurroundings();
  const rooms = testRooms(() => time.now());
  const reports: unknown[] = [];
  const report = (error: unknown) => void reports.push(error);
  const sandbox = createNodeSandbox({ surroundings: time, rooms, report, ...options });
  const call = async <O extends Operation>(operation: O, parts: CallParts = {}): Promise<Answer<O>> =>
    readAnswer(
      operation,
      await sandbox.fetch(`/api/v1${pathOf(operation, parts)}`, requestOf(sandbox, operation, parts)),
    );
  return {
    ...sandbox,
    time,
    rooms,
    reports,
    call,
    async must(operation, parts) {
      const answer = await call(operation, parts);
      assert.ok(
        answer.ok,
        answer.ok ? '' : `${operation.id}: ${answer.slug} ${JSON.stringify(answer.members)}`,
      );
      return answer.value;
    },
    async problem(operation, parts) {
      const answer = await call(operation, parts);
      assert.ok(!answer.ok, `${operation.id} should have been refused`);
      return answer.slug;
    },
  };
}

export function pathOf(operation: Operation, { params = {}, query = {} }: CallParts): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? 'nothing');
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}

function requestOf(sandbox: NodeSandbox, operation: Operation, parts: CallParts): RequestInit {
  const headers = new Headers(parts.headers);
  if (parts.as !== undefined) {
    headers.set('authorization', `Bearer ${sandbox.signIn(parts.as, parts.signIn).access_token}`);
  }
  const holder = parts.holding === undefined ? parts.holder : holderOf(sandbox, parts.holding);
  if (holder !== undefined) {
    headers.set('booking-code', holder.code);
    headers.set('booking-contact', holder.contact);
  }
  if (operation.keyed && parts.key !== null) headers.set('idempotency-key', parts.key ?? crypto.randomUUID());
  if (parts.match !== undefined) headers.set('if-match', parts.match);
  if (parts.body !== undefined) headers.set('content-type', 'application/json');
  const body = typeof parts.body === 'string' ? parts.body : JSON.stringify(parts.body);
  return {
    method: operation.method,
    headers,
    ...(parts.body === undefined ? {} : { body }),
    ...(parts.signal === undefined ? {} : { signal: parts.signal }),
  };
}

/** What who booked can show. */
function holderOf({ desk }: NodeSandbox, { id, code }: Booking): Holder {
  const kept = desk.store.transaction(({ bookings }) => bookings.find(id));
  assert.ok(kept !== undefined, 'there should be such an appointment');
  return { code, contact: contactOf(kept.beneficiary) };
}

/** Reads an answer as strictly as the contract is written. */
export async function readAnswer<O extends Operation>(operation: O, response: Response): Promise<Answer<O>> {
  // A stream of events is for the test to read.
  const body = response.ok && operation.response === 'events' ? '' : await response.text();
  assertDocumented(operation, response, body);
  if (response.status >= 400) return { response, ok: false, ...readProblem(operation, response, body) };
  assert.equal(response.status, operation.status, `${operation.id} answered ${response.status}`);
  return { response, ok: true, value: readValue(operation, response, body) as AnswerOf<O> };
}

function readValue(operation: Operation, response: Response, body: string): unknown {
  if (operation.response === null) return assert.equal(body, '') ?? null;
  if (operation.response === 'calendar' || operation.response === 'events') return body;
  assert.equal(response.headers.get('content-type'), 'application/json');
  const json: unknown = JSON.parse(body);
  const read = operation.response.safeParse(json);
  assert.ok(read.success, `${operation.id}: ${JSON.stringify(read.error?.issues)}`);
  assert.deepEqual(
    read.data,
    json,
    'the answer has a member that the contract does not know, or an unknown value',
  );
  return read.data;
}

function readProblem(operation: Operation, response: Response, body: string) {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const json = JSON.parse(body) as Record<string, unknown>;
  const base = problemBase.parse(json);
  const slug = base.type.slice(PROBLEM_BASE.length) as ProblemSlug;
  assert.equal(base.type, PROBLEM_BASE + slug);
  assert.ok(slug in PROBLEMS, `${slug} is not in the contract`);
  assert.ok(declaredProblems(operation).has(slug), `${operation.id} does not declare ${slug}`);
  assert.equal(base.status, PROBLEMS[slug].status);
  assert.equal(response.status, base.status);
  assert.equal(base.retryable, PROBLEMS[slug].retryable);
  return { slug, members: PROBLEMS[slug].members.parse(json) as Readonly<Record<string, unknown>> };
}

/** Everything that an operation may be refused with. */
export function declaredProblems(operation: Operation): ReadonlySet<ProblemSlug> {
  const needsToken = operation.roles.some((role) => role !== 'public');
  return new Set<ProblemSlug>([
    ...operation.problems,
    ...COMMON_PROBLEMS,
    ...(needsToken ? TOKEN_PROBLEMS : []),
    ...(operation.keyed ? KEYED_PROBLEMS : []),
    ...(operation.matched ? MATCHED_PROBLEMS : []),
  ]);
}

/** Free slots of the pension line in Bolzano, one for each time, on a day. */
export async function freeSlots(
  desk: TestDesk,
  date = '2026-11-17',
  office = 'office-bz',
): Promise<readonly Slot[]> {
  const { items } = await desk.must(listSlots, { query: { service: 'pension', office, date } });
  return items;
}

export async function freeSlot(desk: TestDesk, date?: string, office?: string): Promise<Slot> {
  const [slot] = await freeSlots(desk, date, office);
  assert.ok(slot !== undefined, 'there should be a free slot');
  return slot;
}

export async function holdSlot(desk: TestDesk, slot: Slot, as?: string): Promise<Hold> {
  return desk.must(createHold, { body: { slot_id: slot.id, service_id: 'pension' }, as });
}

export function bookingBody(holdId: string, over: Partial<BookingRequest> = {}): BookingRequest {
  return {
    hold_id: holdId,
    comune_istat: SENALES,
    basis: 'residence',
    beneficiary: { given_name: 'Maria', family_name: 'Esempio', tax_code: TAX_CODE, contact: {} },
    reason: 'Vorrei capire quando posso andare in pensione',
    needs: [],
    language: 'it',
    notice_version: '2026-1',
    client_reference: crypto.randomUUID(),
    // Maria has nobody's code and no telephone, and is sure of it: tests of other things are not asked about it.
    acknowledged: [...BENIGN_CODES],
    ...over,
  };
}

/** Books the first free slot of a day. */
export async function book(
  desk: TestDesk,
  {
    as,
    date,
    office,
    ...over
  }: Partial<BookingRequest> & { as?: string; date?: string; office?: string } = {},
): Promise<Booking> {
  const hold = await holdSlot(desk, await freeSlot(desk, date, office), as);
  return desk.must(createBooking, { body: bookingBody(hold.id, over), as });
}

/** Opens the meeting of a booking and sits somebody down in it. */
export async function attend(desk: TestDesk, meetingId: string, as: string, role: string) {
  return desk.must(attendMeeting, {
    params: { id: meetingId },
    as,
    body: { role, display_label: 'Postazione', presence: 'here' },
  });
}
