import type { AttendanceRequest } from '../contract/meeting.ts';
import type { DeviceState, Devices } from './call.machine.ts';

export type DeviceCheck = NonNullable<AttendanceRequest['device_check']>;

/** What is told of the devices on entry; nothing while the person is still being asked. */
export function deviceCheckOf(devices: Devices | null): DeviceCheck | null {
  if (devices === null || devices.microphone === 'asking' || devices.camera === 'asking') return null;
  return { microphone: microphoneCheck(devices.microphone), camera: cameraCheck(devices.camera) };
}

function microphoneCheck(state: Exclude<DeviceState, 'asking'>): DeviceCheck['microphone'] {
  switch (state) {
    case 'live':
      return 'working';
    case 'muted':
      return 'silent';
    case 'denied':
      return 'denied';
    case 'off':
    case 'missing':
    case 'busy':
    case 'lost':
      return 'missing';
  }
}

function cameraCheck(state: Exclude<DeviceState, 'asking'>): DeviceCheck['camera'] {
  switch (state) {
    case 'live':
      return 'working';
    case 'denied':
      return 'denied';
    case 'off':
    case 'muted':
      return 'off';
    case 'missing':
    case 'busy':
    case 'lost':
      return 'missing';
  }
}
