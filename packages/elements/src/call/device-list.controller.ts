import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The cameras and microphones of this device, and every change of them. */
export class DeviceListController implements ReactiveController {
  microphones: readonly MediaDeviceInfo[] = [];
  cameras: readonly MediaDeviceInfo[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #changed = () => void this.read();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Absent on pages without a secure context.
    navigator.mediaDevices?.addEventListener('devicechange', this.#changed);
    void this.read();
  }

  hostDisconnected(): void {
    navigator.mediaDevices?.removeEventListener('devicechange', this.#changed);
  }

  /** Reads the list again: names are there only once a permission was given. */
  async read(): Promise<void> {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    this.microphones = chosen(devices, 'audioinput');
    this.cameras = chosen(devices, 'videoinput');
    this.#host.requestUpdate();
  }
}

/** Without a permission a browser lists one nameless device of each kind: nothing to choose from. */
function chosen(devices: readonly MediaDeviceInfo[], kind: MediaDeviceKind): readonly MediaDeviceInfo[] {
  return devices.filter((device) => device.kind === kind && device.deviceId !== '');
}
