import type { Failure } from '@pue/client/booking';
import type { Booking, EarlierSlotOffer } from '@pue/client/contract';

/** What somebody may do: about the appointment that waits, or about an offer. */
export type Command =
  | { readonly act: 'ask'; readonly booking: Pick<Booking, 'id' | 'etag'>; readonly before?: string }
  | { readonly act: 'withdraw'; readonly booking: Pick<Booking, 'id' | 'etag'> }
  | { readonly act: 'accept' | 'refuse' | 'miss'; readonly offer: EarlierSlotOffer };
export type Act = Command['act'];

/** A command that was given: on its way, or failed; the same key each time it is sent. */
export interface Work {
  readonly command: Command;
  readonly key: string;
  readonly slow: boolean;
  readonly failure: Failure | undefined;
}

/** An offer, and when it ends on the clock of this device, of which only differences are trusted. */
export interface Offered {
  readonly offer: EarlierSlotOffer;
  readonly until: number;
}

/**
 * `offers` are undefined until they were read; `stale` says why they could not be read again. There is one work for
 * each appointment or offer that something is done with. `done` is what was done last.
 */
export interface EarlierState {
  readonly offers: readonly Offered[] | undefined;
  readonly stale: Failure | undefined;
  readonly works: readonly Work[];
  readonly done: Command | undefined;
  readonly now: number;
}

export type EarlierEvent =
  | { readonly type: 'due' }
  | { readonly type: 'read'; readonly offers: readonly EarlierSlotOffer[]; readonly now: number }
  | { readonly type: 'read-failed'; readonly failure: Failure; readonly now: number }
  | { readonly type: 'pressed'; readonly command: Command; readonly key: string }
  | { readonly type: 'tried-again'; readonly about: string }
  | { readonly type: 'closed'; readonly about: string }
  | { readonly type: 'written'; readonly about: string }
  | { readonly type: 'write-slow'; readonly about: string }
  | { readonly type: 'write-failed'; readonly about: string; readonly failure: Failure };

export type FocusTarget = 'done' | `work ${string}`;

export type EarlierEffect =
  | { readonly type: 'read' }
  | { readonly type: 'wait'; readonly ms: number }
  | { readonly type: 'write'; readonly work: Work }
  | { readonly type: 'focus'; readonly target: FocusTarget };

type Next = readonly [EarlierState, ...EarlierEffect[]];

export const INITIAL: EarlierState = {
  offers: undefined,
  stale: undefined,
  works: [],
  done: undefined,
  now: 0,
};

const PAUSE = 30_000;
const READ: EarlierEffect = { type: 'read' };

/** What a command is about. */
export function aboutOf(command: Command): string {
  return 'offer' in command ? command.offer.id : command.booking.id;
}

export function transition(state: EarlierState, event: EarlierEvent): Next {
  switch (event.type) {
    case 'due':
      return [state, READ];
    case 'read':
      return read(state, event.offers, event.now);
    case 'read-failed':
      return [
        { ...state, stale: event.failure, now: event.now },
        { type: 'wait', ms: Math.max(PAUSE, event.failure.retryAfterMs ?? 0) },
      ];
    case 'pressed':
      return pressed(state, event.command, event.key);
    case 'tried-again':
      return send(state, event.about);
    case 'closed':
      return [without(state, event.about), READ];
    case 'written':
      return written(state, event.about);
    case 'write-slow':
      return [changed(state, event.about, { slow: true })];
    case 'write-failed':
      // What is true now is read at once: the answer that is missing may have been a good one.
      return [
        changed(state, event.about, { failure: event.failure, slow: false }),
        { type: 'focus', target: `work ${event.about}` },
        READ,
      ];
  }
}

/** An offer that something is done with stays in sight, although it is gone, until one knows what became of it. */
function read(state: EarlierState, items: readonly EarlierSlotOffer[], now: number): Next {
  const fresh = items.map((offer) => ({ offer, until: now + msLeft(offer) }));
  const kept = (state.offers ?? []).filter(
    ({ offer }) =>
      state.works.some(({ command }) => aboutOf(command) === offer.id) &&
      items.every(({ id }) => id !== offer.id),
  );
  const wait = { type: 'wait', ms: pauseBefore(items) } as const;
  return [{ ...state, offers: [...kept, ...fresh], stale: undefined, now }, wait];
}

function msLeft({ expires_at: end, server_time: now }: EarlierSlotOffer): number {
  return Math.max(0, Date.parse(end) - Date.parse(now));
}

/** The next look is not later than the end of an offer, so that none is shown that is over. */
function pauseBefore(items: readonly EarlierSlotOffer[]): number {
  return Math.min(PAUSE, ...items.map((offer) => msLeft(offer) + 1000));
}

function pressed(state: EarlierState, command: Command, key: string): Next {
  const about = aboutOf(command);
  const busy = state.works.some((work) => aboutOf(work.command) === about && work.failure === undefined);
  if (busy) return [state];
  const work: Work = { command, key, slow: false, failure: undefined };
  const others = without(state, about);
  return [
    { ...others, works: [...others.works, work], done: undefined },
    { type: 'write', work },
    { type: 'focus', target: `work ${about}` },
  ];
}

function send(state: EarlierState, about: string): Next {
  const again = changed(state, about, { failure: undefined });
  const work = workOn(again, about);
  return work === undefined
    ? [state]
    : [again, { type: 'write', work }, { type: 'focus', target: `work ${about}` }];
}

function written(state: EarlierState, about: string): Next {
  const done = workOn(state, about)?.command;
  if (done === undefined) return [state];
  const rest = without(state, about);
  const stays = done.act === 'miss';
  const offers = rest.offers?.filter(({ offer }) => stays || offer.id !== about);
  return [{ ...rest, offers, done }, { type: 'focus', target: 'done' }, READ];
}

function changed(state: EarlierState, about: string, change: Partial<Work>): EarlierState {
  const works = state.works.map((work) => (aboutOf(work.command) === about ? { ...work, ...change } : work));
  return { ...state, works };
}

function without(state: EarlierState, about: string): EarlierState {
  return { ...state, works: state.works.filter(({ command }) => aboutOf(command) !== about) };
}

/** What is being done about an appointment or an offer. */
export function workOn({ works }: EarlierState, about: string): Work | undefined {
  return works.find(({ command }) => aboutOf(command) === about);
}

/** Whole minutes that an offer still stands. */
export function minutesLeft({ until }: Offered, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 60_000));
}
