import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { AnnouncerController } from './announcer.controller.ts';

function announcer() {
  const host = {
    updates: 0,
    addController() {},
    removeController() {},
    requestUpdate() {
      this.updates += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  const clock = new ManualClock();
  const controller = new AnnouncerController(host);
  controller.clock = clock;
  const said: string[] = [];
  const wish = (topic: string, text: string, pause = 60_000) => {
    controller.wish({ topic, text, pause });
    if (said.at(-1) !== controller.text) said.push(controller.text);
  };
  const advance = (ms: number) => {
    clock.advance(ms);
    if (said.at(-1) !== controller.text) said.push(controller.text);
  };
  return { controller, clock, host, said, wish, advance };
}

test('a queue that changes every second is told once a minute, and each time as it then is', () => {
  const { said, wish, advance } = announcer();
  for (let second = 0; second <= 180; second += 1) {
    wish('queue', `${200 - second} before you`);
    advance(1_000);
  }
  assert.deepEqual(said, ['200 before you', '141 before you', '81 before you', '21 before you']);
});

test('a sentence that was put off and is no longer true is not said', () => {
  const { said, wish, advance } = announcer();
  wish('queue', 'Two before you.');
  wish('queue', 'One before you.');
  wish('queue', 'Two before you.');
  advance(120_000);
  assert.deepEqual(said, ['Two before you.']);
});

test('a new step takes the place of a sentence that was put off', () => {
  const { said, wish, advance, clock } = announcer();
  wish('queue', 'Two before you.');
  wish('queue', 'One before you.');
  wish('connecting', 'Connecting.', 0);
  advance(120_000);
  assert.deepEqual(said, ['Two before you.', 'Connecting.']);
  assert.equal(clock.pending, 0);
});

test('an element that leaves the page keeps no timer', () => {
  const { controller, wish, clock } = announcer();
  wish('queue', 'Two before you.');
  wish('queue', 'One before you.');
  assert.equal(clock.pending, 1);
  controller.hostDisconnected();
  assert.equal(clock.pending, 0);
});

test('after a reset the same sentence may be said again', () => {
  const { controller, host, wish } = announcer();
  wish('ready', 'Ready.');
  controller.reset();
  assert.equal(controller.text, '');
  assert.equal(controller.topic, null);
  const before = host.updates;
  wish('ready', 'Ready.');
  assert.equal(controller.text, 'Ready.');
  assert.equal(host.updates, before + 1);
});
