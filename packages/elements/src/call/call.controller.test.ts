import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMeeting, FakeCall, SCENES } from './call.fixture.ts';
import { CallController } from './call.controller.ts';
import type { CallState, CallView } from '@pue/client/call';

function onAPage() {
  const host = {
    isConnected: true,
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  };
  const heard: (CallState['step'] | null)[] = [];
  const controller = new CallController(host, (state) => heard.push(state?.step ?? null));
  return { host, controller, heard };
}

const microtasks = () => new Promise<void>((resolve) => setImmediate(resolve));

test('opening makes a session and asks for the devices', async () => {
  const { controller } = onAPage();
  const call = new FakeCall({ step: 'idle' });
  await controller.open(async () => call);
  assert.equal(controller.opening.step, 'open');
  assert.deepEqual(call.sent, [{ type: 'devices-requested' }]);
});

test('a session that could not be fetched is told, and can be asked for again', async (t) => {
  const { controller } = onAPage();
  const warned = t.mock.method(console, 'warn', () => {});
  await controller.open(() => Promise.reject(new Error('no such file')));
  assert.equal(controller.opening.step, 'not-loaded');
  assert.equal(warned.mock.callCount(), 1);
  await controller.open(async () => new FakeCall({ step: 'idle' }));
  assert.equal(controller.opening.step, 'open');
});

test('a session that arrives after the element was closed is closed at once', async () => {
  const { controller } = onAPage();
  let arrive: (view: CallView) => void = () => {};
  const opened = controller.open(() => new Promise((resolve) => (arrive = resolve)));
  controller.close();
  const late = new FakeCall({ step: 'idle' });
  arrive(late);
  await opened;
  assert.equal(controller.opening.step, 'closed');
  assert.equal(late.isClosed, true);
  assert.deepEqual(late.sent, []);
});

test('two presses in a row leave one session', async () => {
  const { controller } = onAPage();
  const first = new FakeCall({ step: 'idle' });
  const second = new FakeCall({ step: 'idle' });
  await Promise.all([controller.open(async () => first), controller.open(async () => second)]);
  assert.equal(first.isClosed, true);
  assert.equal(second.isClosed, false);
});

test('an element that is moved in the page keeps its call', async () => {
  const { host, controller } = onAPage();
  const call = new FakeCall(SCENES.live);
  controller.show(call);
  host.isConnected = false;
  controller.hostDisconnected();
  host.isConnected = true;
  await microtasks();
  assert.equal(call.isClosed, false);
});

test('an element that is taken out of the page leaves the room and gives the devices back', async () => {
  const { host, controller } = onAPage();
  const call = new FakeCall(SCENES.live);
  controller.show(call);
  host.isConnected = false;
  controller.hostDisconnected();
  await microtasks();
  assert.deepEqual(call.sent, [{ type: 'leave-requested' }]);
  assert.equal(call.isClosed, true);
  assert.equal(call.listeners, 0);
});

test('every step of the session is heard, and its end by closing', () => {
  const { controller, heard } = onAPage();
  const call = new FakeCall({ step: 'idle' });
  controller.show(call);
  call.become(SCENES.ready);
  call.become({ ...SCENES.waiting, meeting: aMeeting({ queue_position: 1 }) });
  controller.close();
  assert.deepEqual(heard, ['idle', 'checking', 'waiting', null]);
});
