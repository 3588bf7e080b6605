import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JanusAdmin } from './janus-admin.ts';
import { JanusKeeper } from './janus-keeper.ts';
import { SignedTokens } from './janus-tokens.ts';

const NOON = Date.UTC(2026, 10, 24, 11, 0, 0);

/** A keeper over an administration that notes what is asked of it, and a clock moved by hand. */
function keeperWithNotes() {
  const notes: string[] = [];
  const due: { readonly at: number; act(): Promise<unknown> }[] = [];
  let now = NOON;
  let count = 0;
  const note = async (...words: readonly string[]) => void notes.push(words.join(' '));
  const admin: JanusAdmin = {
    createRoom: (room, publishers) => note('create', room, String(publishers)),
    allow: (room) => note('allow', room),
    disallow: (room) => note('disallow', room),
    kick: (room, feed) => note('kick', room, feed),
    destroyRoom: (room) => note('destroy', room),
  };
  const tokens = new SignedTokens({ secret: 'k', now: () => now, nonce: () => `n${++count}` });
  const after = (ms: number, act: () => Promise<unknown>) => void due.push({ at: now + ms, act });
  const keeper = new JanusKeeper(admin, tokens, { now: () => now, after });
  const wait = async (ms: number) => {
    now += ms;
    for (const { at, act } of due.splice(0)) {
      if (at <= now) await act();
      else due.push({ at, act });
    }
  };
  return { keeper, notes, wait };
}

describe('whoever keeps rooms on a real Janus', () => {
  it('makes a room for as many as are expected', async () => {
    const { keeper, notes } = keeperWithNotes();
    await keeper.open('room-1', 2);
    assert.deepEqual(notes, ['create room-1 2']);
  });

  it('puts a token on the list of the room and says that it is good for a minute', async () => {
    const { keeper, notes } = keeperWithNotes();
    const { expiresAt } = await keeper.admit('room-1', 'station-1');
    assert.deepEqual(notes, ['allow room-1']);
    assert.equal(expiresAt, NOON + 60_000);
  });

  it('takes it out once its feed is in', async () => {
    const { keeper, notes } = keeperWithNotes();
    await keeper.admit('room-1', 'station-1');
    await keeper.joined('room-1', 'station-1');
    assert.deepEqual(notes, ['allow room-1', 'disallow room-1']);
  });

  it('takes it out after a minute when nobody came, and not again', async () => {
    const { keeper, notes, wait } = keeperWithNotes();
    await keeper.admit('room-1', 'station-1');
    await wait(59_999);
    assert.deepEqual(notes, ['allow room-1']);
    await wait(1);
    await wait(60_000);
    assert.deepEqual(notes, ['allow room-1', 'disallow room-1']);
  });

  it('takes nothing out after a minute when it was used', async () => {
    const { keeper, notes, wait } = keeperWithNotes();
    await keeper.admit('room-1', 'station-1');
    await keeper.joined('room-1', 'station-1');
    await wait(60_000);
    assert.deepEqual(notes, ['allow room-1', 'disallow room-1']);
  });

  it('puts out whoever came in by the token of somebody else, who can still come', async () => {
    const { keeper, notes } = keeperWithNotes();
    await keeper.admit('room-1', 'station-1');
    await keeper.joined('room-1', 'thief');
    assert.deepEqual(notes, ['allow room-1', 'kick room-1 thief']);
    await keeper.joined('room-1', 'station-1');
    assert.equal(notes.at(-1), 'disallow room-1');
  });

  it('puts out whoever came in by a token for another room', async () => {
    const { keeper, notes } = keeperWithNotes();
    await keeper.admit('room-1', 'station-1');
    await keeper.joined('room-2', 'station-1');
    assert.equal(notes.at(-1), 'kick room-2 station-1');
  });

  it('lets the same feed in again with a new token, after its line was cut', async () => {
    const { keeper, notes } = keeperWithNotes();
    const comeIn = async () => {
      await keeper.admit('room-1', 'station-1');
      await keeper.joined('room-1', 'station-1');
    };
    await comeIn();
    await comeIn();
    assert.equal(notes.filter((note) => note.startsWith('kick')).length, 0);
  });

  it('destroys a room and forgets who might have come', async () => {
    const { keeper, notes, wait } = keeperWithNotes();
    await keeper.admit('room-1', 'station-1');
    await keeper.close('room-1');
    await wait(60_000);
    assert.deepEqual(notes, ['allow room-1', 'destroy room-1']);
  });
});
