import type { DeviceKind } from './call-events.ts';
import type { DeviceState } from './call.machine.ts';
import type { MediaSource } from './media-source.ts';

export interface LocalDeviceOwner {
  /** What the track says, or why there is none. */
  changed(state: DeviceState): void;
  /** The track is another one now; resolves when the other side gets that one. */
  publish(): Promise<void>;
}

/** One microphone or camera. The track that is held is given up only when the next one is on the air. */
export class LocalDevice {
  readonly #source: MediaSource;
  readonly #kind: DeviceKind;
  readonly #owner: LocalDeviceOwner;
  #track: MediaStreamTrack | null = null;
  #asking: AbortController | null = null;
  #muted = false;
  #forget: () => void = () => {};

  constructor(source: MediaSource, kind: DeviceKind, owner: LocalDeviceOwner) {
    this.#source = source;
    this.#kind = kind;
    this.#owner = owner;
  }

  get track(): MediaStreamTrack | null {
    return this.#track;
  }

  async acquire(deviceId: string | null): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const opened = await this.#source.open(this.#kind, deviceId, asking.signal);
    if (asking.signal.aborted) {
      if (opened.ok) opened.track.stop();
      return;
    }
    this.#asking = null;
    if (opened.ok) await this.#adopt(opened.track);
    else this.#owner.changed(this.#track === null ? opened.refusal : stateOf(this.#track));
  }

  /** Silent or not, for this track and for those that come. */
  mute(muted: boolean): void {
    this.#muted = muted;
    if (this.#track === null) return;
    this.#track.enabled = !muted;
    this.#owner.changed(stateOf(this.#track));
  }

  /** Gives the device back: its light goes out. */
  async release(): Promise<void> {
    this.#asking?.abort();
    this.#asking = null;
    const track = this.#put(null);
    this.#owner.changed('off');
    await this.#owner.publish();
    track?.stop();
  }

  /** The same at once, when there is nobody left to send to. */
  giveBack(): void {
    this.#asking?.abort();
    this.#asking = null;
    this.#put(null)?.stop();
  }

  async #adopt(track: MediaStreamTrack): Promise<void> {
    track.enabled = !this.#muted;
    const old = this.#put(track);
    this.#owner.changed(stateOf(track));
    await this.#owner.publish();
    old?.stop();
  }

  /** Puts a track in the place of the one that is held, which it returns. */
  #put(track: MediaStreamTrack | null): MediaStreamTrack | null {
    const old = this.#track;
    this.#forget();
    this.#forget = track === null ? () => {} : this.#listen(track);
    this.#track = track;
    return old;
  }

  #listen(track: MediaStreamTrack): () => void {
    const onMute = () => this.#owner.changed(stateOf(track));
    const onEnded = () => this.#lose();
    track.addEventListener('mute', onMute);
    track.addEventListener('unmute', onMute);
    track.addEventListener('ended', onEnded);
    return () => {
      track.removeEventListener('mute', onMute);
      track.removeEventListener('unmute', onMute);
      track.removeEventListener('ended', onEnded);
    };
  }

  /** Unplugged, or taken away by the system; some give up the old device as soon as another one is asked for. */
  #lose(): void {
    this.#put(null);
    this.#owner.changed(this.#asking === null ? 'lost' : 'asking');
    void this.#owner.publish();
  }
}

/** `muted` of the track itself is the system's switch: what it sends is silence or black. */
function stateOf(track: MediaStreamTrack): DeviceState {
  if (track.readyState === 'ended') return 'lost';
  return track.enabled && !track.muted ? 'live' : 'muted';
}
