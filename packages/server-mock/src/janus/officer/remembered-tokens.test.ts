import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ROOM_PLUGIN } from '../room-tokens.ts';
import { RememberedTokens } from './remembered-tokens.ts';

function office() {
  let now = 0;
  let count = 0;
  const tokens = new RememberedTokens(
    () => now,
    () => `token-${++count}`,
  );
  return { tokens, wait: (ms: number) => (now += ms) };
}

describe('tokens that a page remembers', () => {
  it('open a session for five minutes, and the one plugin in it', () => {
    const { tokens, wait } = office();
    const { token } = tokens.forSession();
    assert.equal(tokens.opensSession(token), true);
    assert.equal(tokens.allowsPlugin(token, ROOM_PLUGIN), true);
    assert.equal(tokens.allowsPlugin(token, 'janus.plugin.textroom'), false);
    wait(300_000);
    assert.equal(tokens.opensSession(token), false);
  });

  it('open the room that they were made for, and no other', () => {
    const { tokens } = office();
    const { token } = tokens.forRoom('room-1');
    assert.equal(tokens.opensRoom(token, 'room-1'), true);
    assert.equal(tokens.opensRoom(token, 'room-2'), false);
  });

  it('are not taken for each other', () => {
    const { tokens } = office();
    assert.equal(tokens.opensSession(tokens.forRoom('room-1').token), false);
    assert.equal(tokens.opensRoom(tokens.forSession().token, 'room-1'), false);
  });

  it('are good only where they were made', () => {
    const { tokens } = office();
    assert.equal(tokens.opensSession('token-1'), false);
  });

  it('do not come back once they are over', () => {
    const { tokens, wait } = office();
    const { token } = tokens.forSession();
    wait(300_000);
    tokens.forSession();
    assert.equal(tokens.opensSession(token), false);
  });
});
