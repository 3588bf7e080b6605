import { connect } from './call-effects.ts';
import type { CallTransition, LossCause, OpenCall, Remote, Step } from './call.machine.ts';

type OnTheAir = Step<'connecting' | 'live' | 'recovering'>;

export function joined(state: OpenCall): CallTransition {
  if (state.step !== 'connecting' && state.step !== 'recovering') return [state];
  const { devices, meeting } = state;
  return [{ step: 'live', devices, meeting, remote: { audio: 'none', video: 'none' }, failure: null }];
}

export function lost(state: OpenCall, cause: LossCause, notBeforeMs = 0): CallTransition {
  switch (state.step) {
    case 'connecting':
    case 'live':
      return recover(state, cause, 1, notBeforeMs);
    case 'recovering':
      return recover(state, cause, state.attempt + 1, notBeforeMs);
    case 'idle':
    case 'checking':
    case 'waiting':
      return [state];
  }
}

function recover(state: OnTheAir, cause: LossCause, attempt: number, notBeforeMs: number): CallTransition {
  const { devices, meeting } = state;
  const phoneOffered = state.step !== 'live' && state.phoneOffered;
  return [
    { step: 'recovering', devices, meeting, cause, attempt, phoneOffered },
    { type: 'disconnect' },
    connect(attempt, notBeforeMs),
  ];
}

/** What is offered stays until the way is back. */
export function offerPhone(state: OpenCall): CallTransition {
  if (state.step !== 'connecting' && state.step !== 'recovering') return [state];
  return state.phoneOffered ? [state] : [{ ...state, phoneOffered: true }];
}

export function remoteChanged(state: OpenCall, remote: Remote): CallTransition {
  if (state.step !== 'live') return [state];
  const same = state.remote.audio === remote.audio && state.remote.video === remote.video;
  return same ? [state] : [{ ...state, remote }];
}
