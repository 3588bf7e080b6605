import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CountingTarget } from '../testing/counting-target.fixture.ts';
import { FakeClock } from '../testing/fake-clock.fixture.ts';
import type { TransportErrorCode } from '../transport-error.ts';
import { GuardedWebSocket } from './guarded-web-socket.ts';

class FakeSocket extends CountingTarget {
  readyState = 0;
  readonly frames: Record<string, unknown>[] = [];

  send(text: string): void {
    this.frames.push(JSON.parse(text));
  }

  close(): void {
    this.readyState = 3;
  }

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  say(data: unknown): void {
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    this.dispatchEvent(new MessageEvent('message', { data: text }));
  }
}

function guarded() {
  const [socket, clock] = [new FakeSocket(), new FakeClock()];
  const deaths: TransportErrorCode[] = [];
  const heard: string[] = [];
  let transactions = 0;
  const guard = new GuardedWebSocket({
    socket,
    clock,
    transactions: () => `own-${(transactions += 1)}`,
    token: 'old-token',
    died: (code) => deaths.push(code),
  });
  for (const type of ['open', 'message', 'close']) guard.addEventListener(type, () => heard.push(type));
  const ask = (frame: object) => guard.send(JSON.stringify({ token: 'in-the-closure', ...frame }));
  return { guard, socket, clock, deaths, heard, ask };
}

const OPENING = { janus: 'create', transaction: 't1' };
const ATTACHING = { janus: 'attach', session_id: 42, transaction: 't2' };

describe('The guarded socket', () => {
  it('sends the newest token, whatever janus.js remembers', () => {
    const { guard, socket, ask } = guarded();
    socket.open();
    ask(OPENING);
    guard.token = 'new-token';
    ask(ATTACHING);
    assert.deepEqual(
      socket.frames.map(({ token }) => token),
      ['old-token', 'new-token'],
    );
  });

  it('is dead when the connection does not open in eight seconds', async () => {
    const { clock, deaths } = guarded();
    await clock.pass(8000);
    assert.deepEqual(deaths, ['deadline']);
    assert.equal(clock.pending, 0);
  });

  it('is dead when a request stays without an answer for eight seconds', async () => {
    const { socket, clock, deaths, ask } = guarded();
    socket.open();
    ask(OPENING);
    await clock.pass(7999);
    assert.deepEqual(deaths, []);
    await clock.pass(1);
    assert.deepEqual(deaths, ['deadline']);
  });

  it('asks for a sign of life every five seconds once there is a session', async () => {
    const { socket, clock, deaths, ask } = guarded();
    socket.open();
    ask(ATTACHING);
    socket.say({ janus: 'success', transaction: 't2', data: { id: 7 } });
    await clock.pass(5000);
    const { token, ...sign } = socket.frames.at(-1) ?? {};
    assert.deepEqual(sign, { janus: 'keepalive', session_id: 42, transaction: 'own-1' });
    assert.equal(token, 'old-token');
    socket.say({ janus: 'ack', transaction: 'own-1' });
    await clock.pass(5000);
    assert.equal(socket.frames.at(-1)?.['transaction'], 'own-2');
    assert.deepEqual(deaths, []);
  });

  it('is dead when the sign of life does not come in two and a half seconds', async () => {
    const { socket, clock, deaths, heard, ask } = guarded();
    socket.open();
    ask(ATTACHING);
    socket.say({ janus: 'success', transaction: 't2', data: { id: 7 } });
    await clock.pass(7500);
    assert.deepEqual(deaths, ['deadline']);
    assert.equal(heard.at(-1), 'close');
    assert.equal(socket.readyState, 3);
  });

  it('says nothing more once it is dead', async () => {
    const { guard, socket, clock, deaths, heard, ask } = guarded();
    socket.open();
    ask(ATTACHING);
    socket.dispatchEvent(new Event('close'));
    socket.dispatchEvent(new Event('error'));
    socket.say({ janus: 'ack', transaction: 't2' });
    ask(OPENING);
    assert.deepEqual(deaths, ['unreachable']);
    assert.deepEqual(heard, ['open', 'close']);
    assert.equal(socket.frames.length, 1);
    assert.deepEqual([guard.readyState, socket.listeners, clock.pending], [3, 0, 0]);
  });

  it('is closed without a word when that was wanted', () => {
    const { guard, socket, clock, deaths, heard } = guarded();
    socket.open();
    guard.close();
    assert.deepEqual([deaths, heard], [[], ['open']]);
    assert.deepEqual([socket.readyState, socket.listeners, clock.pending], [3, 0, 0]);
  });

  for (const code of [403, 405, 458]) {
    it(`takes the code ${code} of Janus for the end of the session`, () => {
      const { socket, deaths } = guarded();
      socket.open();
      socket.say({ janus: 'error', error: { code, reason: 'no' } });
      assert.deepEqual(deaths, ['credentials-refused']);
    });
  }

  it('takes a time-out that Janus reports for the end of the session', () => {
    const { socket, deaths } = guarded();
    socket.open();
    socket.say({ janus: 'timeout', session_id: 42 });
    assert.deepEqual(deaths, ['credentials-refused']);
  });

  it('lets janus.js see the other errors', () => {
    const { socket, deaths, heard } = guarded();
    socket.open();
    socket.say({ janus: 'error', transaction: 't9', error: { code: 465, reason: 'no' } });
    assert.deepEqual([deaths, heard.at(-1)], [[], 'message']);
  });

  for (const [what, frame] of [
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an error without one', '{"janus":"error"}'],
    ['a description that is none', '{"janus":"event","jsep":{"type":"offer"}}'],
    ['an endless frame', JSON.stringify({ janus: 'x'.repeat(400_000) })],
  ]) {
    it(`does not let janus.js see ${what}`, () => {
      const { socket, deaths, heard } = guarded();
      socket.open();
      socket.say(frame);
      assert.deepEqual([deaths, heard], [['invalid-message'], ['open', 'close']]);
    });
  }
});
