import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SignedTokens, readToken, signToken } from './janus-tokens.ts';
import { ROOM_PLUGIN, SESSION_REALM } from './room-tokens.ts';

const NOON = Date.UTC(2026, 10, 24, 11, 0, 0);

function office(secret = 'k') {
  let time = NOON;
  let count = 0;
  const source = { secret, now: () => time, nonce: () => `n${++count}` };
  return { tokens: new SignedTokens(source), later: (ms: number) => (time += ms) };
}

describe('a signed token', () => {
  it('is what Janus 1.1.2 computes for the same secret and claims', () => {
    // Checked with: printf '1790000000,janus,janus.plugin.videoroom' | openssl dgst -sha1 -hmac k -binary | base64
    const signed = signToken('k', SESSION_REALM, [ROOM_PLUGIN], 1_790_000_000_000);
    assert.equal(signed.token, '1790000000,janus,janus.plugin.videoroom:LUmIGWXg0zreMdW99d7Mf7PU8qY=');
    assert.equal(signed.expiresAt, 1_790_000_000_000);
  });

  it('says when it ends in whole seconds, never later than asked', () => {
    assert.equal(signToken('k', SESSION_REALM, [], NOON + 999).expiresAt, NOON);
  });

  it('gives its descriptors back to whoever has the secret', () => {
    const { token } = signToken('k', SESSION_REALM, ['a', 'b'], NOON + 1000);
    assert.deepEqual(readToken('k', SESSION_REALM, token, NOON), ['a', 'b']);
  });

  const { token } = signToken('k', SESSION_REALM, ['a'], NOON + 1000);
  const spoiled: Readonly<Record<string, readonly [string, string, string, number]>> = {
    'under another secret': ['other', SESSION_REALM, token, NOON],
    'in another realm': ['k', ROOM_PLUGIN, token, NOON],
    'once its time is over': ['k', SESSION_REALM, token, NOON + 1000],
    'with a later expiry written into it': ['k', SESSION_REALM, token.replace(/^\d/, '9'), NOON],
    'with a descriptor added': ['k', SESSION_REALM, token.replace(',a:', ',a,b:'), NOON],
    'without its signature': ['k', SESSION_REALM, token.replace(/:.*/, ''), NOON],
    'with something after its signature': ['k', SESSION_REALM, `${token}:`, NOON],
    'when it is empty': ['k', SESSION_REALM, '', NOON],
  };
  for (const [how, [secret, realm, text, now]] of Object.entries(spoiled)) {
    it(`is worth nothing ${how}`, () => {
      assert.equal(readToken(secret, realm, text, now), null);
    });
  }
});

describe('the office that signs tokens', () => {
  it('opens a session for five minutes and no longer', () => {
    const { tokens, later } = office();
    const { token } = tokens.forSession();
    later(299_999);
    assert.equal(tokens.opensSession(token), true);
    later(1);
    assert.equal(tokens.opensSession(token), false);
  });

  it('lets a session use the plugin that keeps rooms and no other', () => {
    const { tokens } = office();
    const { token } = tokens.forSession();
    assert.equal(tokens.allowsPlugin(token, ROOM_PLUGIN), true);
    assert.equal(tokens.allowsPlugin(token, 'janus.plugin.textroom'), false);
  });

  it('opens one room for four hours, so that later subscriptions find it good', () => {
    const { tokens, later } = office();
    const { token } = tokens.forRoom('room-1');
    assert.equal(tokens.opensRoom(token, 'room-1'), true);
    assert.equal(tokens.opensRoom(token, 'room-2'), false);
    later(4 * 60 * 60_000 - 1);
    assert.equal(tokens.opensRoom(token, 'room-1'), true);
    later(1);
    assert.equal(tokens.opensRoom(token, 'room-1'), false);
  });

  it('never makes the same room token twice, not even within one second', () => {
    const { tokens } = office();
    assert.notEqual(tokens.forRoom('room-1').token, tokens.forRoom('room-1').token);
  });

  it('does not open a room with a session token, nor a session with a room token', () => {
    const { tokens } = office();
    assert.equal(tokens.opensRoom(tokens.forSession().token, 'room-1'), false);
    assert.equal(tokens.opensSession(tokens.forRoom('room-1').token), false);
  });

  it('does not honour what another office signed', () => {
    assert.equal(office('k').tokens.opensSession(office('j').tokens.forSession().token), false);
  });
});
