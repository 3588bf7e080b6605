import type { DeviceKind, DeviceName } from './call-events.ts';
import type { DeviceState } from './call.machine.ts';
import type { OutgoingTracks } from './call-transport.ts';
import { LocalDevice } from './local-device.ts';
import type { MediaSource } from './media-source.ts';

export interface LocalMediaOwner {
  changed(device: DeviceName, state: DeviceState): void;
  /** Puts the present track of this kind on the air. */
  publish(kind: 'audio' | 'video'): Promise<void>;
  streamChanged(): void;
}

/** The own microphone and camera, and the stream that shows them. */
export class LocalMedia {
  readonly #source: MediaSource;
  readonly #owner: LocalMediaOwner;
  readonly #microphone: LocalDevice;
  readonly #camera: LocalDevice;
  #stream: MediaStream | null = null;

  constructor(source: MediaSource, owner: LocalMediaOwner) {
    this.#source = source;
    this.#owner = owner;
    this.#microphone = new LocalDevice(source, 'audioinput', this.#deviceOwner('microphone', 'audio'));
    this.#camera = new LocalDevice(source, 'videoinput', this.#deviceOwner('camera', 'video'));
  }

  get stream(): MediaStream | null {
    return this.#stream;
  }

  get tracks(): OutgoingTracks {
    return { audio: this.#microphone.track, video: this.#camera.track };
  }

  acquire(kind: DeviceKind, deviceId: string | null): Promise<void> {
    const device = kind === 'audioinput' ? this.#microphone : this.#camera;
    return device.acquire(deviceId);
  }

  mute(muted: boolean): void {
    this.#microphone.mute(muted);
  }

  releaseCamera(): Promise<void> {
    return this.#camera.release();
  }

  giveBack(): void {
    this.#microphone.giveBack();
    this.#camera.giveBack();
    this.#showStream();
  }

  #deviceOwner(device: DeviceName, kind: 'audio' | 'video') {
    return {
      changed: (state: DeviceState) => {
        this.#showStream();
        this.#owner.changed(device, state);
      },
      publish: () => this.#owner.publish(kind),
    };
  }

  /** The same stream as long as there is a track: another one would make a preview flicker. */
  #showStream(): void {
    const { audio, video } = this.tracks;
    const wanted = [audio, video].filter((track) => track !== null);
    const shown = this.#stream?.getTracks() ?? [];
    if (wanted.length === shown.length && wanted.every((track) => shown.includes(track))) return;
    if (wanted.length === 0) this.#stream = null;
    else this.#fill(wanted, shown);
    this.#owner.streamChanged();
  }

  #fill(wanted: readonly MediaStreamTrack[], shown: readonly MediaStreamTrack[]): void {
    const stream = this.#stream ?? this.#source.emptyStream();
    for (const track of shown) if (!wanted.includes(track)) stream.removeTrack(track);
    for (const track of wanted) if (!shown.includes(track)) stream.addTrack(track);
    this.#stream = stream;
  }
}
