import type { Language } from '../contract/primitives.ts';
import type { MeetingPort } from '../meeting/meeting-port.ts';
import { Absence } from './absence.ts';
import { Attendance } from './attendance.ts';
import type { CallEffect, CallEvent, DeviceName } from './call-events.ts';
import type { CallRequest, CallRole, CallState } from './call.machine.ts';
import { transition } from './call.machine.ts';
import type { CreateTransport } from './call-transport.ts';
import { LocalMedia } from './local-media.ts';
import { RemoteMedia } from './remote-media.ts';
import { RoomLink } from './room-link.ts';
import type { CallSurroundings } from './surroundings.ts';

/** What a call element needs of a session: state down, requests up. */
export interface CallView {
  readonly state: CallState;
  /** What the own camera and microphone give, for the preview. */
  readonly localStream: MediaStream | null;
  readonly remoteStream: MediaStream | null;
  send(request: CallRequest): void;
  /** Told after every change of state or streams; returns how to stop being told. */
  subscribe(listener: () => void): () => void;
  /** Leaves the room, gives the devices back, stops every timer. */
  close(): Promise<void>;
}

export interface CallSessionOptions extends CallSurroundings {
  readonly meetingId: string;
  readonly role: CallRole;
  /** How this participant is called on the other side's list; without it the server names it. */
  readonly displayLabel?: string | undefined;
  /** In which language titles and names come. */
  readonly lang: () => Language;
  readonly meetings: MeetingPort;
  readonly createTransport: CreateTransport;
}

export function createCallSession(options: CallSessionOptions): CallView {
  return new CallSession(options);
}

/** Runs the effects of the machine, one event after the other. */
class CallSession implements CallView {
  readonly #page: EventTarget;
  readonly #prepare: () => void;
  readonly #local: LocalMedia;
  readonly #remote: RemoteMedia;
  readonly #link: RoomLink;
  readonly #attendance: Attendance;
  readonly #absence: Absence;
  readonly #listeners = new Set<() => void>();
  readonly #queue: CallEvent[] = [];
  #working = false;
  #state: CallState = { step: 'idle' };

  constructor(options: CallSessionOptions) {
    const { clock, media } = options;
    const report = (event: CallEvent) => this.#take(event);
    this.#page = options.page;
    this.#prepare = options.createTransport.prepare ?? (() => {});
    this.#local = new LocalMedia(media, {
      changed: (device: DeviceName, is) => report({ type: 'device-changed', device, is }),
      publish: (kind) => this.#link.publish(kind),
      streamChanged: () => this.#tell(),
    });
    this.#remote = new RemoteMedia({ clock, media, report, streamChanged: () => this.#tell() });
    this.#link = new RoomLink({ ...options, remote: this.#remote, tracks: () => this.#local.tracks, report });
    const devices = () => ('devices' in this.#state ? this.#state.devices : null);
    this.#attendance = new Attendance({ ...options, devices, report });
    this.#absence = new Absence(clock, () => report({ type: 'away-for-long' }));
    this.#page.addEventListener('pagehide', this.#onPageHide);
    this.#page.addEventListener('online', this.#onOnline);
  }

  get state(): CallState {
    return this.#state;
  }

  get localStream(): MediaStream | null {
    return this.#local.stream;
  }

  get remoteStream(): MediaStream | null {
    return this.#remote.stream;
  }

  send(request: CallRequest): void {
    this.#take(request);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    this.#take({ type: 'closed' });
    this.#attendance.close();
    this.#listeners.clear();
    return this.#link.disconnect();
  }

  /** Events that come while one is being worked on wait for their turn. */
  #take(event: CallEvent): void {
    this.#queue.push(event);
    if (this.#working) return;
    this.#working = true;
    try {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) this.#work(next);
    } finally {
      this.#working = false;
    }
  }

  #work(event: CallEvent): void {
    const [state, ...effects] = transition(this.#state, event);
    const changed = state !== this.#state;
    this.#state = state;
    for (const effect of effects) this.#run(effect);
    this.#absence.is(state.step);
    if (changed && state.step === 'ended') this.#stopListening();
    if (changed) this.#tell();
  }

  #run(effect: CallEffect): void {
    switch (effect.type) {
      case 'acquire':
        return void this.#local.acquire(effect.kind, effect.deviceId);
      case 'mute':
        return this.#local.mute(effect.muted);
      case 'release-camera':
        return void this.#local.releaseCamera();
      case 'give-devices-back':
        return this.#local.giveBack();
      case 'attend':
        this.#prepare();
        return void this.#attendance.attend(effect.attempt, effect.notBeforeMs);
      case 'watch':
        return void this.#attendance.watch();
      case 'unwatch':
        return this.#attendance.unwatch();
      case 'say-goodbye':
        return void this.#attendance.sayGoodbye();
      case 'admit':
        return void this.#attendance.admit(effect.participant, effect.decision);
      case 'choose-telephone':
        return void this.#attendance.chooseTelephone(effect.byPhone);
      case 'record-outcome':
        return void this.#attendance.recordOutcome(effect.outcome);
      case 'connect':
        return void this.#link.connect(effect.attempt, effect.notBeforeMs);
      case 'hasten':
        this.#attendance.hasten();
        return this.#link.hasten();
      case 'disconnect':
        return void this.#link.disconnect();
    }
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #stopListening(): void {
    this.#page.removeEventListener('pagehide', this.#onPageHide);
    this.#page.removeEventListener('online', this.#onOnline);
  }

  /** A page that is kept for "back" goes on with its call; one that is not must not stay in the room as a ghost. */
  readonly #onPageHide = (event: Event) => {
    if (!('persisted' in event && event.persisted === true)) this.#take({ type: 'closed' });
  };

  readonly #onOnline = () => this.#take({ type: 'network-returned' });
}
