import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deviceTransition } from './call-devices.machine.ts';
import type { DeviceEvent } from './call-events.ts';
import type { DeviceState, Devices } from './call.machine.ts';

const STATES = ['off', 'asking', 'live', 'muted', 'denied', 'missing', 'busy', 'lost'] as const;

const devicesWith = (microphone: DeviceState, camera: DeviceState = 'off'): Devices => ({
  microphone,
  camera,
});

/** For each state of a device: the state after the event and the effects, in short. */
function table(device: keyof Devices, event: DeviceEvent): Record<string, string> {
  const rows = STATES.map((state) => {
    const before = device === 'microphone' ? devicesWith(state) : devicesWith('off', state);
    const [after, ...effects] = deviceTransition(before, event);
    const done = effects.map((effect) => ('muted' in effect ? `mute ${effect.muted}` : effect.type));
    return [state, [after === before ? 'same' : after[device], ...done].join(', ')];
  });
  return Object.fromEntries(rows);
}

describe('The table of devices', () => {
  it('turns the microphone on', () => {
    assert.deepEqual(table('microphone', { type: 'microphone-requested', on: true }), {
      off: 'asking, mute false, acquire',
      asking: 'same, mute false',
      live: 'same',
      muted: 'same, mute false',
      denied: 'asking, mute false, acquire',
      missing: 'asking, mute false, acquire',
      busy: 'asking, mute false, acquire',
      lost: 'asking, mute false, acquire',
    });
  });

  it('turns the microphone off', () => {
    assert.deepEqual(table('microphone', { type: 'microphone-requested', on: false }), {
      off: 'same',
      asking: 'same, mute true',
      live: 'same, mute true',
      muted: 'same',
      denied: 'same',
      missing: 'same',
      busy: 'same',
      lost: 'same, mute true',
    });
  });

  it('turns the camera on', () => {
    assert.deepEqual(table('camera', { type: 'camera-requested', on: true }), {
      off: 'asking, acquire',
      asking: 'same',
      live: 'same',
      muted: 'same',
      denied: 'asking, acquire',
      missing: 'asking, acquire',
      busy: 'asking, acquire',
      lost: 'asking, acquire',
    });
  });

  it('turns the camera off', () => {
    assert.deepEqual(table('camera', { type: 'camera-requested', on: false }), {
      off: 'same',
      asking: 'same, release-camera',
      live: 'same, release-camera',
      muted: 'same, release-camera',
      denied: 'same',
      missing: 'same',
      busy: 'same',
      lost: 'same, release-camera',
    });
  });

  it('believes that a device is lost, and asks for the default one if it was held', () => {
    assert.deepEqual(table('microphone', { type: 'device-changed', device: 'microphone', is: 'lost' }), {
      off: 'lost',
      asking: 'lost',
      live: 'lost, acquire',
      muted: 'lost, acquire',
      denied: 'lost',
      missing: 'lost',
      busy: 'lost',
      lost: 'same',
    });
  });

  it('keeps saying lost when there is no other device', () => {
    const refusal = table('camera', { type: 'device-changed', device: 'camera', is: 'missing' });
    assert.equal(refusal['lost'], 'same');
    assert.equal(refusal['asking'], 'missing');
  });

  it('asks for another device without giving up the one that is held', () => {
    const event = { type: 'device-chosen', kind: 'audioinput', deviceId: 'headset' } as const;
    const before = devicesWith('live');
    assert.deepEqual(deviceTransition(before, event), [
      before,
      { type: 'acquire', kind: 'audioinput', deviceId: 'headset' },
    ]);
  });

  it('asks for each device by itself, and not again for what is there', () => {
    const event = { type: 'devices-requested' } as const;
    assert.deepEqual(deviceTransition(devicesWith('live', 'denied'), event), [
      devicesWith('live', 'asking'),
      { type: 'acquire', kind: 'videoinput', deviceId: null },
    ]);
  });
});
