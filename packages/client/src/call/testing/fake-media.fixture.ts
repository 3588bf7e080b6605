import type { DeviceKind } from '../call-events.ts';
import { CountingTarget } from './counting-target.fixture.ts';
import type { DeviceRefusal, MediaSource, OpenedDevice } from '../media-source.ts';

/** A track without a device behind it. */
export class FakeTrack extends CountingTarget {
  readonly kind: 'audio' | 'video';
  readonly deviceId: string;
  enabled = true;
  muted = false;
  readyState: 'live' | 'ended' = 'live';

  constructor(kind: 'audio' | 'video', deviceId: string) {
    super();
    this.kind = kind;
    this.deviceId = deviceId;
  }

  get real(): MediaStreamTrack {
    return this as unknown as MediaStreamTrack;
  }

  stop(): void {
    this.readyState = 'ended';
  }

  /** The person pulls the plug. */
  unplug(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }

  /** The system's own switch. */
  silence(muted: boolean): void {
    this.muted = muted;
    this.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
  }
}

class FakeStream {
  readonly #tracks = new Set<MediaStreamTrack>();

  getTracks(): MediaStreamTrack[] {
    return [...this.#tracks];
  }

  addTrack(track: MediaStreamTrack): void {
    this.#tracks.add(track);
  }

  removeTrack(track: MediaStreamTrack): void {
    this.#tracks.delete(track);
  }
}

type Answer = 'granted' | 'unanswered' | DeviceRefusal;

/** Devices that answer as they are told. */
export class FakeMedia implements MediaSource {
  readonly answers: Record<DeviceKind, Answer> = { audioinput: 'granted', videoinput: 'granted' };
  readonly asked: string[] = [];
  readonly tracks: FakeTrack[] = [];
  readonly #unanswered: (() => void)[] = [];

  async open(kind: DeviceKind, deviceId: string | null): Promise<OpenedDevice> {
    const wanted = deviceId ?? 'default';
    this.asked.push(`${kind} ${wanted}`);
    const answer = this.answers[kind];
    if (answer === 'unanswered') await new Promise<void>((resolve) => this.#unanswered.push(resolve));
    else if (answer !== 'granted') return { ok: false, refusal: answer };
    const track = new FakeTrack(kind === 'audioinput' ? 'audio' : 'video', wanted);
    this.tracks.push(track);
    return { ok: true, track: track.real };
  }

  /** The person allows what was asked and not answered. */
  grant(): void {
    for (const resolve of this.#unanswered.splice(0)) resolve();
  }

  emptyStream(): MediaStream {
    return new FakeStream() as unknown as MediaStream;
  }

  get inUse(): readonly FakeTrack[] {
    return this.tracks.filter((track) => track.readyState === 'live');
  }

  last(kind: 'audio' | 'video'): FakeTrack {
    const track = this.tracks.findLast((candidate) => candidate.kind === kind);
    if (track === undefined) throw new Error(`No ${kind} track was opened`);
    return track;
  }
}
