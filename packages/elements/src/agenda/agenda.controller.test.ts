import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { AgendaController, type AgendaHost } from './agenda.controller.ts';
import { aBooking, CUT, FakeAgenda, found } from './agenda.fixture.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

function onADesk(port: FakeAgenda | undefined = new FakeAgenda()) {
  const host: AgendaHost = {
    agenda: port,
    language: 'it',
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  };
  const clock = new ManualClock();
  const page = { visible: true, tell: () => {} };
  const sight = {
    isVisible: () => page.visible,
    watch(changed: () => void) {
      page.tell = changed;
      return () => (page.tell = () => {});
    },
  };
  const controller = new AgendaController(host, { clock, sight, random: () => 0 });
  return { port: port ?? new FakeAgenda(), clock, page, controller };
}

test('it asks for the day that it is in Rome, by the server’s clock', async () => {
  const { controller, port } = onADesk();
  // Half past eleven in the evening in UTC is half past midnight of the next day in Rome.
  port.nowAnswer = found('2026-11-23T23:30:00Z');
  controller.hostConnected();
  await turn();
  assert.deepEqual(port.asked, [{ from: '2026-11-24', to: '2026-11-24' }]);
});

test('at midnight it turns the page by itself', async () => {
  const { controller, port, clock } = onADesk();
  port.nowAnswer = found('2026-11-24T23:59:50+01:00');
  controller.hostConnected();
  await turn();
  port.nowAnswer = found('2026-11-25T00:00:05+01:00');
  clock.advance(15_000);
  await turn();
  assert.deepEqual(
    port.asked.map(({ from }) => from),
    ['2026-11-24', '2026-11-25'],
  );
});

test('it reads every 15 seconds while somebody can see it, and rests while nobody can', async () => {
  const { controller, port, clock, page } = onADesk();
  controller.hostConnected();
  await turn();
  for (let i = 0; i < 3; i += 1) {
    clock.advance(15_000);
    await turn();
  }
  assert.equal(port.asked.length, 4);
  page.visible = false;
  page.tell();
  clock.advance(600_000);
  await turn();
  assert.equal(port.asked.length, 4);
  page.visible = true;
  page.tell();
  await turn();
  assert.equal(port.asked.length, 5);
});

test('after a cut it shows what it knew, and is fresh again when the line is', async () => {
  const { controller, port, clock } = onADesk();
  controller.hostConnected();
  await turn();
  port.fail(CUT);
  clock.advance(15_000);
  await turn();
  assert.equal(controller.state.step === 'shown' && controller.state.stale?.code, 'network');
  assert.equal(controller.state.step === 'shown' && controller.state.reading.items.length, 3);
  port.recover([aBooking('b9')]);
  clock.advance(15_000);
  await turn();
  assert.equal(controller.state.step === 'shown' && controller.state.stale, null);
  assert.equal(controller.state.step === 'shown' && controller.state.reading.items[0]?.id, 'b9');
});

test('an answer that comes after the element is gone changes nothing, and no timer is left', async () => {
  const { controller, clock } = onADesk();
  controller.hostConnected();
  controller.hostDisconnected();
  await turn();
  assert.equal(controller.state.step, 'loading');
  assert.equal(clock.pending, 0);
});

test('another port forgets what the first one gave', async () => {
  const { controller } = onADesk();
  controller.hostConnected();
  await turn();
  controller.restart();
  assert.equal(controller.state.step, 'loading');
});

test('two reasons to read at once leave one reading and one pause', async () => {
  const { controller, clock, page } = onADesk();
  controller.hostConnected();
  page.tell();
  page.tell();
  await turn();
  assert.equal(clock.pending, 1);
});
