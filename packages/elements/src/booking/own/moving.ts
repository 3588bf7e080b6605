import { NEEDS } from '@pue/client/contract';
import { EMPTY_DRAFT } from '../booking.draft.ts';
import type { Handlers, Next } from '../booking.messages.ts';
import { keepTrying, refuse } from '../later/claim.ts';
import { firstSending, settles } from '../later/doubt.ts';
import { moveOf } from '../later/pending.ts';
import { resumingHandlers } from '../later/resuming.ts';
import { focusOnHeading, isRunning, kept, LOADING, releaseOf, toTime } from '../machine/kept.ts';
import { toAppointment } from '../later/to-appointment.ts';
import { may, toPresent } from './own-steps.ts';
import { isOutdated } from './cancelling.ts';
import type { SendingMove } from './own.state.ts';

type MovingEvent = 'move-wanted' | 'catalogue-loaded' | 'move-confirmed' | 'moved' | 'move-failed';

/** Another time for the same appointment: the old one stays until the new one is ours. */
export const movingHandlers: Handlers<MovingEvent> = {
  'move-wanted': (state) => {
    if (state.step !== 'appointment' || !may(state, 'move')) return [state];
    const { booking } = state.own;
    const { istat } = booking.comune;
    // Who needs something at the desk needs it at the new time too.
    const needs = NEEDS.filter((need) => booking.needs.includes(need));
    const common = { ...kept(state), draft: { ...EMPTY_DRAFT, needs }, moving: state.own };
    return [
      { ...common, step: 'opening', istat, wanted: booking.service.id, pressed: true, catalogue: LOADING },
      { type: 'open-comune', istat },
      focusOnHeading,
    ];
  },

  'catalogue-loaded': (state, event) => {
    if (state.step !== 'opening' || state.moving === undefined)
      return resumingHandlers['catalogue-loaded'](state, event);
    const { booking } = state.moving;
    const { comune, services } = event;
    const service = services.find(({ id }) => id === booking.service.id);
    if (service === undefined)
      return toAppointment(state, state.moving, { kind: 'shown', news: 'not-movable' });
    const choice = { comune, services, service, office: booking.office.id, soonest: false };
    return [...toTime(state, choice), focusOnHeading];
  },

  'move-confirmed': (state, { key }) => {
    if (state.step !== 'check' || state.moving === undefined) return [state];
    if (!isRunning(state.claim.held)) return [state, { type: 'focus', target: 'hold' }];
    const { choice, claim, moving } = state;
    const write = firstSending(key);
    const sending: SendingMove = { ...kept(state), step: 'sending-move', choice, claim, moving, write };
    return [sending, moveOf(sending), focusOnHeading];
  },

  moved: (state, { key, booking }) => {
    if (state.step !== 'sending-move' || state.write.key !== key) return [state];
    return [
      ...toAppointment(state, { ...state.moving, booking }, { kind: 'shown', news: 'moved' }),
      { type: 'tell', fact: { fact: 'moved', booking } },
    ];
  },

  'move-failed': (state, { key, failure }) => {
    if (state.step !== 'sending-move' || state.write.key !== key) return [state];
    return settles(state.write, failure) ? failed(state, failure) : keepTrying(state, key, failure);
  },
};

/** Known not to be moved: the old appointment stands, or it is not as it was any more. */
function failed(state: SendingMove, failure: Parameters<typeof refuse>[2]): Next {
  const { choice, claim, moving } = state;
  if (isOutdated(failure)) return [...toPresent(state, moving, failure), ...releaseOf(state)];
  const check = { ...kept(state), step: 'check', choice, claim, failure: undefined } as const;
  if (failure.code === 'hold-expired' || failure.code === 'slot-taken')
    return refuse(check, claim.held.hold.slot, failure);
  return [
    { ...check, failure },
    { type: 'focus', target: 'message' },
    { type: 'tell', fact: { fact: 'failed', failure } },
  ];
}
