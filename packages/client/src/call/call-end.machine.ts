import type { CallEffect } from './call-events.ts';
import type { Failure } from '../http/result.ts';
import type { CallTransition, EndReason, OpenCall } from './call.machine.ts';
import type { Meeting } from '../contract/meeting.ts';

const meetingOf = (state: OpenCall): Meeting | null => ('meeting' in state ? state.meeting : null);

/** However a call ends: out of the room, away from the waiting room, devices given back. */
export function end(
  state: OpenCall,
  reason: EndReason,
  failure: Failure | null,
  ...last: CallEffect[]
): CallTransition {
  const ended = { step: 'ended', reason, meeting: meetingOf(state), failure } as const;
  return [ended, { type: 'disconnect' }, { type: 'unwatch' }, { type: 'give-devices-back' }, ...last];
}

/** A place is given up only by who has one or is about to have one. */
export function goodbye(state: OpenCall): readonly CallEffect[] {
  const hasPlace = meetingOf(state) !== null || (state.step === 'checking' && state.joining !== undefined);
  return hasPlace ? [{ type: 'say-goodbye' }] : [];
}
