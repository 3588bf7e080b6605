import type { Failure } from '@pue/client/booking';
import type { Booking, BookingRequest, FieldError } from '@pue/client/contract';
import type { DraftField, Fault, Need } from '../booking.draft.ts';
import type { BookingEffect, Handlers, Next } from '../booking.messages.ts';
import type { BookingState, Sending } from '../booking.state.ts';
import { keepTrying, refuse } from './claim.ts';
import { firstSending, settles } from './doubt.ts';
import { focusOnHeading, isRunning, kept, releaseOf, toService } from '../machine/kept.ts';
import { toAppointment } from './to-appointment.ts';
import { toDetails } from '../machine/ways.ts';

type SendingEvent = 'confirmed' | 'booked' | 'book-failed' | 'looked-up' | 'look-up-failed';

/** Booking, and finding out whether one has. */
export const sendingHandlers: Handlers<SendingEvent> = {
  confirmed: (state, { key, request }) => {
    if (state.step !== 'check') return [state];
    if (!isRunning(state.claim.held)) return [state, { type: 'focus', target: 'hold' }];
    const { choice, claim } = state;
    const write = firstSending(key);
    return [
      { ...kept(state), step: 'sending', choice, claim, request, write },
      {
        type: 'leave-trace',
        trace: {
          key,
          reference: request.client_reference,
          hold: request.hold_id,
          istat: choice.comune.istat,
        },
      },
      { type: 'book', request, key },
      focusOnHeading,
    ];
  },

  booked: (state, { booking }) => (isOurs(state, booking) ? done(state, booking) : [state]),

  'book-failed': (state, { key, failure }) => {
    if (state.step !== 'sending' || state.write.key !== key) return [state];
    return settles(state.write, failure) ? failed(state, failure) : keepTrying(state, key, failure);
  },

  'looked-up': (state, { booking }) => {
    if (state.step === 'appointment' && booking !== null && booking.id === state.own.booking.id)
      return [{ ...state, own: { ...state.own, booking } }];
    if (state.step !== 'sending' || state.write.waiting) return [state];
    if (booking !== null) return done(state, booking);
    return [state, { type: 'book', request: state.request, key: state.write.key }];
  },

  'look-up-failed': (state, { failure }) =>
    state.step === 'sending' && !state.write.waiting ? keepTrying(state, state.write.key, failure) : [state],
};

function isOurs(state: BookingState, booking: Booking): state is Sending {
  return state.step === 'sending' && state.request.client_reference === booking.client_reference;
}

/** The appointment, with what opens it from then on: its code, and what was left to be reached by. */
function done(state: Sending, booking: Booking): Next {
  const { contact, tax_code: taxCode } = state.request.beneficiary;
  const holder = { code: booking.code, contact: contact.phone ?? contact.email ?? taxCode };
  const own = { booking, holder, from: undefined };
  return [
    ...toAppointment(state, own, { kind: 'shown', news: 'booked' }),
    { type: 'wipe-trace', key: state.write.key },
    { type: 'tell', fact: { fact: 'booked', booking } },
  ];
}

/** Known not to be booked: back to where it can be mended. */
function failed(state: Sending, failure: Failure): Next {
  const [next, ...effects] = mendable(state, failure);
  return [next, { type: 'wipe-trace', key: state.write.key }, ...effects];
}

function mendable(state: Sending, failure: Failure): Next {
  const { choice, claim } = state;
  const check = { ...kept(state), step: 'check', choice, claim, failure: undefined } as const;
  if (failure.code === 'hold-expired' || failure.code === 'slot-taken')
    return refuse(check, claim.held.hold.slot, failure);
  const unmet = unmetIn(failure, state.request);
  if (unmet.length > 0) return toNeeds(state, unmet, failure);
  const [faults, asked] = [faultsIn(failure), askedIn(failure, state.draft.accepted)];
  const [next, ...effects] =
    faults.length > 0 || asked.length > 0
      ? toDetails(check, faults, asked)
      : ([{ ...check, failure }, focusOnMessage] as const);
  return [next, ...effects, { type: 'tell', fact: { fact: 'failed', failure } }];
}

const focusOnMessage: BookingEffect = { type: 'focus', target: 'message' };

const FIELDS: Readonly<Record<string, DraftField>> = {
  '/beneficiary/given_name': 'givenName',
  '/beneficiary/family_name': 'familyName',
  '/beneficiary/tax_code': 'taxCode',
  '/beneficiary/birth_date': 'birthDay',
  '/beneficiary/contact/phone': 'phone',
  '/beneficiary/contact/email': 'email',
  '/basis': 'basis',
  '/reason': 'reason',
  '/notice_version': 'acknowledged',
};

/** The needs of the request that its time does not meet. */
function unmetIn(failure: Failure, { needs }: BookingRequest): readonly Need[] {
  if (failure.code !== 'validation-failed') return [];
  return needs.filter((_, place) => failure.errors.some(({ pointer }) => pointer === `/needs/${place}`));
}

/** Where needs are asked: to do without, or to go on to the times that fit. */
function toNeeds(state: Sending, unmet: readonly Need[], failure: Failure): Next {
  return [
    toService(state, state.choice, state.choice.service, unmet),
    ...releaseOf(state),
    { type: 'focus', target: 'faults' },
    { type: 'tell', fact: { fact: 'failed', failure } },
  ];
}

/** What the server says is wrong, field by field. */
export function faultsIn(failure: Failure): readonly Fault[] {
  if (failure.code === 'consent-missing') return [{ field: 'acknowledged', code: 'missing' }];
  if (failure.code !== 'validation-failed') return [];
  return failure.errors.flatMap(({ pointer, benign }: FieldError) => {
    const field = FIELDS[pointer];
    return field === undefined || benign ? [] : [{ field, code: 'refused' } as const];
  });
}

/** What the service asks about, where that is all: once, like what the page asks by itself. */
function askedIn(failure: Failure, accepted: readonly string[]): readonly string[] {
  if (failure.code !== 'validation-failed' || !failure.errors.every(({ benign }) => benign)) return [];
  return failure.errors.map(({ code }) => code).filter((code) => !accepted.includes(code));
}
