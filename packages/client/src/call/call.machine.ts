import type { Meeting } from '../contract/meeting.ts';
import type { Failure } from '../http/result.ts';
import { NO_DEVICES, deviceTransition } from './call-devices.machine.ts';
import { end, goodbye } from './call-end.machine.ts';
import { askToJoin, readMeeting } from './call-entry.machine.ts';
import type { CallEffect, CallEvent, DeviceEvent } from './call-events.ts';
import { requestFailed } from './call-failure.machine.ts';
import { joined, lost, offerPhone, remoteChanged } from './call-way.machine.ts';

/** Which side of the desk this page is. */
export type CallRole = 'station' | 'officer';

/**
 * A microphone or camera, as its track says it is; never as somebody wished it.
 * `off`: given back to the system, its light is out. `muted`: held, and silent. `lost`: it was live and is gone.
 */
export type DeviceState = 'off' | 'asking' | 'live' | 'muted' | 'denied' | 'missing' | 'busy' | 'lost';

export interface Devices {
  readonly microphone: DeviceState;
  readonly camera: DeviceState;
}

/** What arrives from the other side. `stalled`: no sound for two seconds, no picture for three. */
export interface Remote {
  readonly audio: 'none' | 'flowing' | 'stalled';
  readonly video: 'none' | 'flowing' | 'stalled';
}

/** Why the connection was lost. */
export type LossCause = 'signalling' | 'media' | 'session-expired' | 'engine-not-loaded';

export type EndReason =
  /** This person left. */
  | 'left'
  /** The officer recorded an outcome, or the meeting is over for another reason. */
  | 'meeting-ended'
  /** The officer did not let this participant in. */
  | 'denied'
  /** It cannot go on; `failure` says why. */
  | 'failed';

/**
 * The steps of a call. The media streams are not here: the session holds them.
 *
 * | step | what is true |
 * | --- | --- |
 * | idle | nothing asked of the browser, nothing loaded |
 * | checking | devices asked and previewed; nothing sent to anybody |
 * | waiting | in the waiting room: the server knows, no media flows |
 * | connecting | admitted: credentials, room, first frame on the way |
 * | live | the room is joined; `remote` says what arrives |
 * | recovering | the way was lost, another try is under way or due |
 * | ended | over; devices given back |
 */
export type CallState =
  | { readonly step: 'idle' }
  | {
      readonly step: 'checking';
      readonly devices: Devices;
      readonly failure: Failure | null;
      /** The try to enter the waiting room that is under way, from 1; absent when nobody asked. */
      readonly joining?: number;
    }
  | {
      readonly step: 'waiting';
      readonly devices: Devices;
      readonly meeting: Meeting;
      /** Why the last request did not succeed, to be shown beside the wait. */
      readonly failure: Failure | null;
    }
  | {
      readonly step: 'connecting';
      readonly devices: Devices;
      readonly meeting: Meeting;
      /** It takes so long that the telephone is offered. */
      readonly phoneOffered: boolean;
    }
  | {
      readonly step: 'live';
      readonly devices: Devices;
      readonly meeting: Meeting;
      readonly remote: Remote;
      readonly failure: Failure | null;
    }
  | {
      readonly step: 'recovering';
      readonly devices: Devices;
      readonly meeting: Meeting;
      readonly cause: LossCause;
      /** 1 for the first try. */
      readonly attempt: number;
      /** It lasts so long that the telephone is offered; one goes on trying all the while. */
      readonly phoneOffered: boolean;
    }
  | {
      readonly step: 'ended';
      readonly reason: EndReason;
      readonly meeting: Meeting | null;
      readonly failure: Failure | null;
    };

/** What a person asks for. */
export type CallRequest =
  | { readonly type: 'devices-requested' }
  | { readonly type: 'device-chosen'; readonly kind: 'audioinput' | 'videoinput'; readonly deviceId: string }
  | { readonly type: 'microphone-requested'; readonly on: boolean }
  | { readonly type: 'camera-requested'; readonly on: boolean }
  | { readonly type: 'join-requested' }
  | {
      readonly type: 'admission-decided';
      readonly participant: string;
      readonly decision: 'admitted' | 'denied';
    }
  /** The meeting goes on by telephone, or by video again. */
  | { readonly type: 'telephone-chosen'; readonly byPhone: boolean }
  | { readonly type: 'leave-requested' }
  | {
      readonly type: 'outcome-recorded';
      readonly outcome: 'resolved' | 'follow-up' | 'no-show' | 'technical-failure';
    };

/** The state after an event, and what is to be done; the same object when nothing changed. */
export type CallTransition = readonly [CallState, ...CallEffect[]];

export type Step<S extends CallState['step']> = Extract<CallState, { step: S }>;
/** A call that is not over. */
export type OpenCall = Exclude<CallState, Step<'ended'>>;

/**
 * The life of a call.
 *
 * | event | idle | checking | waiting | connecting | live | recovering |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | a request about devices, device-changed | checking, ask | see the devices' own table | ← | ← | ← | ← |
 * | join-requested | checking, attend | attend, unless under way | – | – | – | – |
 * | meeting-read: waits | – | waiting, watch | newer | newer | newer | waiting, disconnect |
 * | meeting-read: admitted | – | connecting, watch, connect | connecting, connect | newer | newer | newer |
 * | meeting-read: denied, over | – | ended | ended | ended | ended | ended |
 * | attend failed: passing | – | attend again later | failure | – | – | – |
 * | attend failed: other | – | failure | failure | – | – | – |
 * | watch failed: final | – | – | ended | – | – | – |
 * | credentials failed: final | – | – | – | ended | – | ended |
 * | credentials failed: not admitted | – | – | – | recovering, attend | – | next try, attend |
 * | credentials failed: other | – | – | – | recovering, connect | – | next try, connect |
 * | anything failed: over | – | ended | ended | ended | ended | ended |
 * | joined | – | – | – | live | – | live |
 * | lost | – | – | – | recovering, connect | recovering, connect | next try, connect |
 * | away-for-long | – | – | – | phone offered | – | phone offered |
 * | admission, outcome, telephone | – | – | send | send | send | send |
 * | leave-requested, closed | ended | ended | ended | ended | ended | ended |
 *
 * Whatever leads to `ended` disconnects, stops watching, and gives the devices back. `ended` takes no event.
 * Who is admitted, after a reload too, is for the server to say: the machine reads it out of the meeting.
 */
export function transition(state: CallState, event: CallEvent): CallTransition {
  if (state.step === 'ended') return [state];
  switch (event.type) {
    case 'devices-requested':
    case 'device-chosen':
    case 'microphone-requested':
    case 'camera-requested':
    case 'device-changed':
      return withDevices(state, event);
    case 'join-requested':
      return askToJoin(state);
    case 'meeting-read':
      return readMeeting(state, event.meeting);
    case 'request-failed':
      return requestFailed(state, event.request, event.failure);
    case 'joined':
      return joined(state);
    case 'lost':
      return lost(state, event.cause);
    case 'remote-changed':
      return remoteChanged(state, event.remote);
    case 'network-returned':
      return [state, { type: 'hasten' }];
    case 'admission-decided':
      return decides(state, { type: 'admit', participant: event.participant, decision: event.decision });
    case 'outcome-recorded':
      return decides(state, { type: 'record-outcome', outcome: event.outcome });
    case 'telephone-chosen':
      return decides(state, { type: 'choose-telephone', byPhone: event.byPhone });
    case 'away-for-long':
      return offerPhone(state);
    case 'leave-requested':
      return end(state, 'left', null, ...goodbye(state));
    case 'closed':
      return end(state, 'left', null);
  }
}

function withDevices(state: OpenCall, event: DeviceEvent): CallTransition {
  const before = state.step === 'idle' ? NO_DEVICES : state.devices;
  const [devices, ...effects] = deviceTransition(before, event);
  if (devices === before) return [state, ...effects];
  if (state.step === 'idle') return [{ step: 'checking', devices, failure: null }, ...effects];
  return [{ ...state, devices }, ...effects];
}

function decides(state: OpenCall, effect: CallEffect): CallTransition {
  switch (state.step) {
    case 'idle':
    case 'checking':
      return [state];
    case 'waiting':
    case 'live':
      return [state.failure === null ? state : { ...state, failure: null }, effect];
    case 'connecting':
    case 'recovering':
      return [state, effect];
  }
}
