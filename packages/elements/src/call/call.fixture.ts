import type { CallRequest, CallState, CallView, Devices } from '@pue/client/call';
import type { Meeting, Participant } from '@pue/client/contract';

/** A session that is in the state that it is told to be in, and remembers what it was asked. For tests and stories. */
export class FakeCall implements CallView {
  readonly sent: CallRequest[] = [];
  isClosed = false;
  state: CallState;
  localStream: MediaStream | null;
  remoteStream: MediaStream | null;
  readonly #listeners = new Set<() => void>();

  constructor(state: CallState, streams: { local?: MediaStream | null; remote?: MediaStream | null } = {}) {
    this.state = state;
    this.localStream = streams.local ?? null;
    this.remoteStream = streams.remote ?? null;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  become(state: CallState): void {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  send(request: CallRequest): void {
    this.sent.push(request);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.#listeners.clear();
  }
}

export const BOTH_ON: Devices = { microphone: 'live', camera: 'live' };

export const STATION: Participant = {
  id: 'station-1',
  role: 'station',
  display_label: 'PUE di Livo',
  state: 'waiting',
};

export const OFFICER: Participant = {
  id: 'officer-1',
  role: 'officer',
  display_label: 'Funzionario INPS',
  state: 'joined',
};

export function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: 'meeting-1',
    booking_id: 'booking-1',
    state: 'waiting',
    service_title: 'Pensione di reversibilità',
    place_name: 'Municipio di Livo',
    start: '2026-11-24T09:20:00+01:00',
    end: '2026-11-24T09:50:00+01:00',
    opens_at: '2026-11-24T09:05:00+01:00',
    participants: [STATION],
    me: STATION.id,
    queue_position: 2,
    estimated_wait: { min_minutes: 5, max_minutes: 10 },
    officer: {
      display_name: 'Chiara Fontana',
      office_name: 'INPS Trento',
      role: 'Funzionaria previdenziale',
    },
    phone: { number: '06 5550 0164', code: '123 456' },
    server_time: '2026-11-24T09:12:00+01:00',
    ...changes,
  };
}

/** The meeting once the two are in the room. */
export const MET = aMeeting({
  state: 'in-progress',
  participants: [{ ...STATION, state: 'joined' }, OFFICER],
});

const LIVE = {
  step: 'live',
  devices: BOTH_ON,
  meeting: MET,
  remote: { audio: 'flowing', video: 'flowing' },
  failure: null,
} as const satisfies CallState;

const attempts = { attempts: 1, outcomeUnknown: false };

/** Every state that a person can meet, by a name that says what they meet. */
export const SCENES = {
  asking: { step: 'checking', devices: { microphone: 'asking', camera: 'asking' }, failure: null },
  ready: { step: 'checking', devices: BOTH_ON, failure: null },
  'camera-denied': { step: 'checking', devices: { microphone: 'live', camera: 'denied' }, failure: null },
  'all-denied': { step: 'checking', devices: { microphone: 'denied', camera: 'denied' }, failure: null },
  'nothing-plugged-in': {
    step: 'checking',
    devices: { microphone: 'missing', camera: 'missing' },
    failure: null,
  },
  'devices-busy': { step: 'checking', devices: { microphone: 'busy', camera: 'busy' }, failure: null },
  'too-early': {
    step: 'checking',
    devices: BOTH_ON,
    failure: { code: 'meeting-not-open', status: 409, opens_at: '2026-11-24T09:05:00+01:00', ...attempts },
  },
  entering: { step: 'checking', devices: BOTH_ON, failure: null, joining: 1 },
  'entering-without-network': {
    step: 'checking',
    devices: BOTH_ON,
    failure: { code: 'network', ...attempts },
    joining: 2,
  },
  waiting: { step: 'waiting', devices: BOTH_ON, meeting: aMeeting(), failure: null },
  'waiting-next': {
    step: 'waiting',
    devices: BOTH_ON,
    meeting: aMeeting({ queue_position: 1, estimated_wait: { min_minutes: 0, max_minutes: 1 } }),
    failure: null,
  },
  'waiting-offline': {
    step: 'waiting',
    devices: { microphone: 'live', camera: 'lost' },
    meeting: aMeeting(),
    failure: { code: 'offline', ...attempts },
  },
  connecting: { step: 'connecting', devices: BOTH_ON, meeting: MET, phoneOffered: false },
  alone: { ...LIVE, remote: { audio: 'none', video: 'none' } },
  live: LIVE,
  'live-muted': { ...LIVE, devices: { microphone: 'muted', camera: 'off' } },
  'picture-stalled': { ...LIVE, remote: { audio: 'flowing', video: 'stalled' } },
  'sound-stalled': { ...LIVE, remote: { audio: 'stalled', video: 'flowing' } },
  'all-stalled': { ...LIVE, remote: { audio: 'stalled', video: 'stalled' } },
  'no-picture': { ...LIVE, remote: { audio: 'flowing', video: 'none' } },
  'no-sound': { ...LIVE, remote: { audio: 'none', video: 'flowing' } },
  'recovering-signalling': {
    step: 'recovering',
    devices: BOTH_ON,
    meeting: MET,
    cause: 'signalling',
    attempt: 1,
    phoneOffered: false,
  },
  'recovering-long': {
    step: 'recovering',
    devices: BOTH_ON,
    meeting: MET,
    cause: 'media',
    attempt: 5,
    phoneOffered: true,
  },
  'by-telephone': {
    step: 'recovering',
    devices: BOTH_ON,
    meeting: { ...MET, by_phone: true },
    cause: 'media',
    attempt: 9,
    phoneOffered: true,
  },
  'recovering-media': {
    step: 'recovering',
    devices: BOTH_ON,
    meeting: MET,
    cause: 'media',
    attempt: 3,
    phoneOffered: false,
  },
  'engine-not-loaded': {
    step: 'recovering',
    devices: BOTH_ON,
    meeting: MET,
    cause: 'engine-not-loaded',
    attempt: 1,
    phoneOffered: false,
  },
  left: { step: 'ended', reason: 'left', meeting: MET, failure: null },
  resolved: {
    step: 'ended',
    reason: 'meeting-ended',
    meeting: { ...MET, state: 'ended', outcome: 'resolved' },
    failure: null,
  },
  'follow-up': {
    step: 'ended',
    reason: 'meeting-ended',
    meeting: { ...MET, state: 'ended', outcome: 'follow-up' },
    failure: null,
  },
  denied: { step: 'ended', reason: 'denied', meeting: aMeeting(), failure: null },
  failed: {
    step: 'ended',
    reason: 'failed',
    meeting: MET,
    failure: { code: 'unauthenticated', status: 401, traceId: '7f3a91c2', ...attempts },
  },
} as const satisfies Record<string, CallState>;

const admitted: Participant = { ...OFFICER, state: 'admitted' };

/** What the officer meets and the station does not. */
export const OFFICER_SCENES = {
  'nobody-waits': {
    ...LIVE,
    meeting: aMeeting({ state: 'scheduled', participants: [admitted], me: OFFICER.id }),
    remote: { audio: 'none', video: 'none' },
  },
  'somebody-waits': {
    ...LIVE,
    meeting: aMeeting({ participants: [admitted, STATION], me: OFFICER.id }),
    remote: { audio: 'none', video: 'none' },
  },
  met: { ...LIVE, meeting: { ...MET, me: OFFICER.id } },
} as const satisfies Record<string, CallState>;
