import type { Failure } from '../http/result.ts';
import { attend } from './call-effects.ts';
import { end } from './call-end.machine.ts';
import type { RequestName } from './call-events.ts';
import { meaningOf } from './call-failure.ts';
import { lost } from './call-way.machine.ts';
import type { CallTransition, OpenCall, Step } from './call.machine.ts';

export function requestFailed(state: OpenCall, request: RequestName, failure: Failure): CallTransition {
  if (state.step === 'idle') return [state];
  if (meaningOf(failure) === 'over') return end(state, 'meeting-ended', failure);
  switch (request) {
    case 'attend':
      return state.step === 'checking' ? attendFailed(state, failure) : withFailure(state, failure);
    case 'watch':
      return watchFailed(state, failure);
    case 'credentials':
      return isOnTheWay(state) ? credentialsFailed(state, failure) : [state];
    case 'admit':
    case 'telephone':
    case 'outcome':
      return withFailure(state, failure);
    case 'renewal':
      return [state];
  }
}

/** A place that could not be asked for is asked for again; one that was refused waits for the person. */
function attendFailed(state: Step<'checking'>, failure: Failure): CallTransition {
  const { joining, ...rest } = state;
  if (joining === undefined) return [state];
  if (meaningOf(failure) !== 'passing') return [{ ...rest, failure }];
  return [{ ...rest, failure, joining: joining + 1 }, attend(joining + 1, failure.retryAfterMs)];
}

function watchFailed(state: OpenCall, failure: Failure): CallTransition {
  if (state.step !== 'waiting') return [state];
  return meaningOf(failure) === 'final' ? end(state, 'failed', failure) : [{ ...state, failure }];
}

const isOnTheWay = (state: OpenCall) => state.step === 'connecting' || state.step === 'recovering';

function credentialsFailed(state: OpenCall, failure: Failure): CallTransition {
  if (meaningOf(failure) === 'final') return end(state, 'failed', failure);
  const [next, ...effects] = lost(state, 'signalling', failure.retryAfterMs);
  // After a drop the server may have given the place away: it is asked for again, and the answer decides.
  return failure.code === 'not-admitted' ? [next, ...effects, attend(1)] : [next, ...effects];
}

function withFailure(state: OpenCall, failure: Failure): CallTransition {
  return state.step === 'waiting' || state.step === 'live' ? [{ ...state, failure }] : [state];
}
