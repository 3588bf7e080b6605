import type { DeviceKind } from './call-events.ts';
import type { DeviceState } from './call.machine.ts';

export type DeviceRefusal = Extract<DeviceState, 'denied' | 'missing' | 'busy'>;

export type OpenedDevice =
  | { readonly ok: true; readonly track: MediaStreamTrack }
  | { readonly ok: false; readonly refusal: DeviceRefusal };

/** Where cameras and microphones come from. */
export interface MediaSource {
  /**
   * Asks for one device; `null` for the default one. When the signal is aborted before the person answered,
   * what is granted later is given back at once.
   */
  open(kind: DeviceKind, deviceId: string | null, signal: AbortSignal): Promise<OpenedDevice>;
  /** A stream with nothing in it. */
  emptyStream(): MediaStream;
}

/** The browser's own devices. */
export const browserMedia: MediaSource = {
  async open(kind, deviceId, signal) {
    // Absent where the page is not a secure context.
    const devices: MediaDevices | undefined = navigator.mediaDevices;
    if (devices === undefined) return { ok: false, refusal: 'missing' };
    try {
      const stream = await devices.getUserMedia(wish(kind, deviceId));
      return opened(stream, signal);
    } catch (error) {
      return { ok: false, refusal: refusalOf(error) };
    }
  },
  emptyStream: () => new MediaStream(),
};

/** Each device by itself: one request for both is refused as a whole when the camera alone is missing. */
function wish(kind: DeviceKind, deviceId: string | null): MediaStreamConstraints {
  const chosen = deviceId === null ? {} : { deviceId: { exact: deviceId } };
  if (kind === 'audioinput') {
    return { audio: { ...chosen, echoCancellation: true, noiseSuppression: true, autoGainControl: true } };
  }
  return { video: { ...chosen, width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 24 } } };
}

function opened(stream: MediaStream, signal: AbortSignal): OpenedDevice {
  const [track] = stream.getTracks();
  if (track === undefined) return { ok: false, refusal: 'missing' };
  if (signal.aborted) track.stop();
  return { ok: true, track };
}

/** Names of the Media Capture specification, section 10.2. */
function refusalOf(error: unknown): DeviceRefusal {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return 'missing';
}
