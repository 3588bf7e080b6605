import type { Booking, Hold } from '@pue/client/contract';
import type { BookingEffect, Handlers, Next } from '../booking.messages.ts';
import type { BookingState, Held, Resuming, ResumingStage } from '../booking.state.ts';
import { focusOnHeading, isRunning, kept, LOADING } from '../machine/kept.ts';
import { whereHandlers } from '../machine/where.ts';
import { claimHandlers, keepTrying } from './claim.ts';
import { firstSending, settles } from './doubt.ts';
import { heldOf, wakeOf } from './hold-time.ts';
import { askedBy } from './resuming-stage.ts';
import { sendingHandlers } from './sending.ts';

type ResumingEvent =
  | 'trace-found'
  | 'given-up'
  | 'give-up-failed'
  | 'went-on'
  | 'held'
  | 'hold-failed'
  | 'extended'
  | 'extend-failed'
  | 'looked-up'
  | 'look-up-failed'
  | 'catalogue-loaded';

/** The page was loaded anew in the middle of a booking: finding out what became of it. */
export const resumingHandlers: Handlers<ResumingEvent> = {
  'trace-found': (state, { trace, keys }) => {
    if (!isBefore(state)) return [state];
    const write = { ...firstSending(trace.key), maybeSent: true, doubt: 'checking' } as const;
    const fresh = { trace, keys, write, known: undefined, held: undefined, wanted: wantedOf(state) };
    const say: BookingEffect = { type: 'announce', announcement: { what: 'checking' } };
    return [...ask({ ...kept(state), step: 'resuming', stage: 'asking', ...fresh }, 'asking'), say];
  },

  'looked-up': (state, event) => {
    if (state.step !== 'resuming') return sendingHandlers['looked-up'](state, event);
    if (event.booking !== null) return found(state, event.booking);
    if (state.stage === 'asking') return ask(state, 'learning');
    return state.stage === 'asking-again' ? notBooked(state) : [state];
  },

  'look-up-failed': (state, event) =>
    state.step === 'resuming'
      ? keepTrying(state, state.trace.key, event.failure)
      : sendingHandlers['look-up-failed'](state, event),

  extended: (state, event) =>
    state.step === 'resuming' ? learned(state, event.key, event.hold) : claimHandlers.extended(state, event),

  'extend-failed': (state, event) => {
    if (state.step !== 'resuming') return claimHandlers['extend-failed'](state, event);
    const { code } = event.failure;
    const told = code === 'hold-expired' || code === 'hold-limit' || code === 'not-found';
    return told ? learned(state, event.key, undefined) : keepTrying(state, state.trace.key, event.failure);
  },

  'given-up': (state) =>
    state.step === 'resuming' && state.stage === 'giving-up' ? ask(state, 'asking-again') : [state],

  'give-up-failed': (state, { failure }) =>
    state.step === 'resuming' ? keepTrying(state, state.trace.key, failure) : [state],

  held: (state, event) => {
    if (state.step !== 'resuming') return claimHandlers.held(state, event);
    return event.key === state.keys.hold ? over(state, heldOf(event.hold, event.now)) : [state];
  },

  'hold-failed': (state, event) => {
    if (state.step !== 'resuming') return claimHandlers['hold-failed'](state, event);
    if (event.key !== state.keys.hold) return [state];
    return settles(state.write, event.failure)
      ? over(state, undefined)
      : keepTrying(state, state.trace.key, event.failure);
  },

  'went-on': (state) => {
    if (state.step !== 'resuming' || state.stage !== 'over') return [state];
    const { held, wanted, trace } = state;
    const { istat } = trace;
    return [
      { ...kept(state), step: 'opening', istat, wanted, pressed: true, resumed: held, catalogue: LOADING },
      { type: 'open-comune', istat },
      focusOnHeading,
    ];
  },

  'catalogue-loaded': (state, event) => {
    const [next, ...effects] = whereHandlers['catalogue-loaded'](state, event);
    const held = next.step === 'time' && state.step === 'opening' ? next.claim.held : undefined;
    return [next, ...effects, ...(isRunning(held) ? wakeOf(held) : [])];
  },
};

function ask(state: Resuming, stage: ResumingStage): Next {
  const next = { ...state, stage, write: { ...state.write, waiting: false, tries: 1 } };
  return [next, askedBy(next)];
}

function learned(state: Resuming, key: string, known: Hold | undefined): Next {
  if (state.stage !== 'learning' || state.keys.learn !== key) return [state];
  return ask({ ...state, known, wanted: known?.service_id ?? state.wanted }, 'giving-up');
}

/** Certain now, and for good: a request that is still under way finds its hold gone. */
function notBooked(state: Resuming): Next {
  return state.known === undefined ? over(state, undefined) : ask(state, 'holding');
}

function over(state: Resuming, held: Held | undefined): Next {
  return [
    { ...state, stage: 'over', held },
    { type: 'wipe-trace', key: state.trace.key },
    { type: 'announce', announcement: { what: 'not-booked' } },
  ];
}

/** On the way in nobody's focus is taken; it is said, and it is on the screen. */
function found(state: Resuming, booking: Booking): Next {
  // What opens it was not kept: nothing that was typed is.
  const own = { booking, holder: undefined, from: undefined };
  return [
    { ...kept(state), step: 'appointment', own, doing: { kind: 'shown', news: 'booked' } },
    { type: 'wipe-trace', key: state.trace.key },
    { type: 'announce', announcement: { what: 'resumed' } },
    { type: 'tell', fact: { fact: 'booked', booking } },
  ];
}

/** Nothing has been begun that would be lost. */
function isBefore(state: BookingState): boolean {
  if (state.moving !== undefined) return false;
  if (state.step === 'time') return state.claim.held === undefined && state.claim.attempt.kind === 'none';
  return (
    state.step === 'idle' || state.step === 'comune' || state.step === 'opening' || state.step === 'service'
  );
}

function wantedOf(state: BookingState): string | undefined {
  if (state.step === 'opening') return state.wanted;
  return 'choice' in state ? state.choice.service.id : undefined;
}
