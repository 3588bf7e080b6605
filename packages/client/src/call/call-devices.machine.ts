import type { CallEffect, DeviceEvent, DeviceKind, DeviceName } from './call-events.ts';
import type { DeviceState, Devices } from './call.machine.ts';

/** Devices after an event, and what is to be done about it; the same object when nothing changed. */
export type DeviceTransition = readonly [Devices, ...CallEffect[]];

export const NO_DEVICES: Devices = { microphone: 'off', camera: 'off' };

/**
 * Microphone and camera, each by itself: the refusal of one never touches the other.
 *
 * | asked | device is off, denied, missing, busy, lost | asking | live or muted |
 * | --- | --- | --- | --- |
 * | devices | ask | – | – |
 * | another one | ask for that one | ask for that one instead | ask; the old one stays until the new one is there |
 * | microphone on | ask, heard | heard when it comes | unmute |
 * | microphone off | (lost: silent when it comes back) | silent when it comes | mute |
 * | camera on | ask | – | – |
 * | camera off | (lost: given up) | given up | release: its light goes out |
 *
 * A device that was held and is lost is replaced by the default one, once; while that is under way it is lost.
 */
export function deviceTransition(devices: Devices, event: DeviceEvent): DeviceTransition {
  switch (event.type) {
    case 'devices-requested':
      return askForBoth(devices);
    case 'device-chosen':
      return choose(devices, event.kind, event.deviceId);
    case 'microphone-requested':
      return event.on ? hear(devices) : silence(devices);
    case 'camera-requested':
      return event.on ? show(devices) : hide(devices);
    case 'device-changed':
      return believe(devices, event.device, event.is);
  }
}

const KIND_OF = { microphone: 'audioinput', camera: 'videoinput' } as const satisfies Record<
  DeviceName,
  DeviceKind
>;
const NAME_OF = { audioinput: 'microphone', videoinput: 'camera' } as const satisfies Record<
  DeviceKind,
  DeviceName
>;

const isHeld = (state: DeviceState) => state === 'live' || state === 'muted';
const isHeldOrComing = (state: DeviceState) => isHeld(state) || state === 'asking';
const isRefusal = (state: DeviceState) => state === 'denied' || state === 'missing' || state === 'busy';

const acquire = (device: DeviceName, deviceId: string | null = null): CallEffect => ({
  type: 'acquire',
  kind: KIND_OF[device],
  deviceId,
});

function askForBoth(devices: Devices): DeviceTransition {
  const [first, ...forMicrophone] = askFor(devices, 'microphone');
  const [both, ...forCamera] = askFor(first, 'camera');
  return [both, ...forMicrophone, ...forCamera];
}

function askFor(devices: Devices, device: DeviceName): DeviceTransition {
  if (isHeldOrComing(devices[device])) return [devices];
  return [{ ...devices, [device]: 'asking' }, acquire(device)];
}

function choose(devices: Devices, kind: DeviceKind, deviceId: string): DeviceTransition {
  const device = NAME_OF[kind];
  const asked = isHeldOrComing(devices[device]) ? devices : { ...devices, [device]: 'asking' as const };
  return [asked, acquire(device, deviceId)];
}

function hear(devices: Devices): DeviceTransition {
  if (devices.microphone === 'live') return [devices];
  const [asked, ...effects] = askFor(devices, 'microphone');
  return [asked, { type: 'mute', muted: false }, ...effects];
}

function silence(devices: Devices): DeviceTransition {
  const mayBeHeard =
    devices.microphone === 'live' || devices.microphone === 'asking' || devices.microphone === 'lost';
  return mayBeHeard ? [devices, { type: 'mute', muted: true }] : [devices];
}

const show = (devices: Devices) => askFor(devices, 'camera');

function hide(devices: Devices): DeviceTransition {
  const mayBeSeen = isHeldOrComing(devices.camera) || devices.camera === 'lost';
  return mayBeSeen ? [devices, { type: 'release-camera' }] : [devices];
}

function believe(devices: Devices, device: DeviceName, is: DeviceState): DeviceTransition {
  const was = devices[device];
  const stillLost = was === 'lost' && isRefusal(is);
  if (was === is || stillLost) return [devices];
  const changed = { ...devices, [device]: is };
  return isHeld(was) && is === 'lost' ? [changed, acquire(device)] : [changed];
}
