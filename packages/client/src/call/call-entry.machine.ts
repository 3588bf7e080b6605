import type { Meeting } from '../contract/meeting.ts';
import { NO_DEVICES } from './call-devices.machine.ts';
import { end } from './call-end.machine.ts';
import { attend, connect } from './call-effects.ts';
import type { CallTransition, OpenCall, Step } from './call.machine.ts';

export function askToJoin(state: OpenCall): CallTransition {
  switch (state.step) {
    case 'idle':
      return [{ step: 'checking', devices: NO_DEVICES, failure: null, joining: 1 }, attend(1)];
    case 'checking':
      return state.joining === undefined ? [{ ...state, failure: null, joining: 1 }, attend(1)] : [state];
    case 'waiting':
    case 'connecting':
    case 'live':
    case 'recovering':
      return [state];
  }
}

/** Where the caller stands, as the server sees it. */
function standing(meeting: Meeting): 'over' | 'denied' | 'admitted' | 'waits' {
  if (meeting.state === 'ended' || meeting.state === 'no-show' || meeting.state === 'failed') return 'over';
  const me = meeting.participants.find((participant) => participant.id === meeting.me);
  if (me?.state === 'denied') return 'denied';
  return me?.state === 'admitted' || me?.state === 'joined' ? 'admitted' : 'waits';
}

export function readMeeting(state: OpenCall, meeting: Meeting): CallTransition {
  if (state.step === 'idle' || (state.step === 'checking' && state.joining === undefined)) return [state];
  const { devices } = state;
  switch (standing(meeting)) {
    case 'over':
      return end({ step: 'waiting', devices, meeting, failure: null }, 'meeting-ended', null);
    case 'denied':
      return end({ step: 'waiting', devices, meeting, failure: null }, 'denied', null);
    case 'admitted':
      return admitted(state, meeting);
    case 'waits':
      return waits(state, meeting);
  }
}

function admitted(state: Exclude<OpenCall, Step<'idle'>>, meeting: Meeting): CallTransition {
  switch (state.step) {
    case 'checking':
      return [
        { step: 'connecting', devices: state.devices, meeting, phoneOffered: false },
        { type: 'watch' },
        connect(0),
      ];
    case 'waiting':
      return [{ step: 'connecting', devices: state.devices, meeting, phoneOffered: false }, connect(0)];
    case 'connecting':
    case 'recovering':
      return [{ ...state, meeting }];
    case 'live':
      return [{ ...state, meeting, failure: null }];
  }
}

function waits(state: Exclude<OpenCall, Step<'idle'>>, meeting: Meeting): CallTransition {
  const waiting = { step: 'waiting', devices: state.devices, meeting, failure: null } as const;
  switch (state.step) {
    case 'checking':
      return [waiting, { type: 'watch' }];
    case 'waiting':
      return [waiting];
    case 'recovering':
      return [waiting, { type: 'disconnect' }];
    case 'connecting':
    case 'live':
      return [{ ...state, meeting }];
  }
}
