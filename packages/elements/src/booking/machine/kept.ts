import type { Need, Service } from '@pue/client/contract';
import type { Agenda, BookingEffect, DaysPurpose, Fit, Next } from '../booking.messages.ts';
import type {
  BookingState,
  Choice,
  Choosing,
  Claim,
  ClaimingState,
  Held,
  Kept,
  Timing,
} from '../booking.state.ts';

type Catalogue = Pick<Choice, 'comune' | 'services'>;

export const DAYS_SHOWN = 5;

export const NO_CLAIM: Claim = { held: undefined, attempt: { kind: 'none' }, taken: [] };

export const LOADING = { kind: 'loading', slow: false } as const;

export const focusOnHeading: BookingEffect = { type: 'focus', target: 'heading' };

/** What every step hands on to the next. */
export function kept({ draft, offline, fixed, reviewed, moving, desk }: BookingState): Kept {
  return { draft, offline, fixed, reviewed, moving, desk };
}

const WRITING: readonly BookingState['step'][] = ['sending', 'sending-move', 'resuming', 'group-sending'];

/** Something is on its way of which one has to know whether it arrived, whatever else is wanted. */
export function isWriting(state: BookingState): boolean {
  if (state.step === 'appointment') return state.doing.kind === 'cancelling';
  return WRITING.includes(state.step);
}

export function isClaiming(state: BookingState): state is ClaimingState {
  return 'claim' in state;
}

/** Same step, other claim. Only one that has a held slot may be put where there must be one. */
export function withClaim(state: ClaimingState, claim: Claim): ClaimingState {
  if (state.step === 'time') return { ...state, claim };
  return { ...state, claim: { ...claim, held: claim.held ?? state.claim.held } };
}

export function isRunning(held: Held | undefined): held is Held {
  return held !== undefined && held.minutesLeft > 0;
}

/** Gives back what the server keeps for us, when we go where it is of no use. */
export function releaseOf(state: BookingState): readonly BookingEffect[] {
  const held = isClaiming(state) ? state.claim.held : undefined;
  return isRunning(held) ? [{ type: 'release', hold: held.hold.id }] : [];
}

/** To the choice of day and time, read afresh: what was free a while ago need not be. */
export function toTime(state: BookingState, choice: Choice, claim: Claim = NO_CLAIM): Next {
  const time: Timing = {
    ...kept(state),
    step: 'time',
    choice,
    days: LOADING,
    shown: DAYS_SHOWN,
    more: undefined,
    open: {},
    month: undefined,
    claim: { ...claim, attempt: NO_CLAIM.attempt },
  };
  return [time, loadDays(time, 'first')];
}

export function loadDays(
  state: ClaimingState,
  purpose: DaysPurpose,
  range: { readonly from?: string; readonly to?: string } = {},
): BookingEffect {
  const { soonest, service, office } = state.choice;
  const ids = service.competence.map(({ office_id }) => office_id).filter((id) => id !== office);
  const others = soonest && purpose === 'first' ? { others: ids } : {};
  return { type: 'load-days', purpose, ...agendaOf(state), ...others, ...range };
}

export function loadSlots(state: ClaimingState, date: string): BookingEffect {
  return { type: 'load-slots', ...agendaOf(state), date };
}

function agendaOf(state: ClaimingState): Agenda {
  const { service, office } = state.choice;
  return { service: service.id, office, ...fitOf(state) };
}

/** What a time has to fit, where it has to fit anything. */
export function fitOf({ choice, desk, draft: { needs } }: ClaimingState): Fit {
  return {
    ...(needs.length > 0 ? { needs, comune: choice.comune.istat } : {}),
    ...(desk?.people.length ? { run: desk.people.length } : {}),
  };
}

/** By who is competent by law, until one says otherwise. */
export function choiceOf({ comune, services }: Catalogue, service: Service): Choice {
  const [first] = service.competence;
  return { comune, services, service, office: first?.office_id ?? '', soonest: false };
}

/** To the choice of the service; what is needed is in sight where there is something to see. */
export function toService(
  state: BookingState,
  { comune, services }: Catalogue,
  service: Service | undefined,
  unmet: readonly Need[] = [],
): Choosing {
  const needsOpen = state.draft.needs.length > 0;
  const entry = { missing: false, query: '', needsOpen, unmet };
  return { ...kept(state), step: 'service', comune, services, service, ...entry };
}
