import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { RoomServer } from '../desk/room-keeper.ts';
import type { JsonObject } from './json-reader.ts';
import { asObject, listIn, numberIn } from './json-reader.ts';
import type { LoopbackFront } from './probe/loopback-front.fixture.ts';
import { openLoopbackFront } from './probe/loopback-front.fixture.ts';
import { ProbeSession } from './probe/probe-session.fixture.ts';
import { ROOM_SERVERS } from './probe/room-servers.fixture.ts';
import { SignallingProbe, identifierIn, pluginData, refusalIn } from './probe/signalling-probe.fixture.ts';

const DAY_BEFORE_YESTERDAY = '1000000000';

for (const { title, start, skip } of ROOM_SERVERS) {
  describe(title, { skip }, () => {
    let rooms: RoomServer;
    let front: LoopbackFront;
    let room = '';
    let count = 0;
    let opened: ProbeSession[] = [];

    before(async () => {
      rooms = await start();
      front = await openLoopbackFront(rooms);
    });
    beforeEach(async () => {
      room = `room-${++count}`;
      await rooms.keeper.open(room, 2);
    });
    afterEach(async () => {
      await Promise.all(opened.map(({ probe }) => probe.cut()));
      opened = [];
      await rooms.keeper.close(room);
    });
    after(async () => {
      await front?.close();
      await rooms?.stop();
    });

    async function session(): Promise<ProbeSession> {
      const one = await ProbeSession.open(front.url, rooms);
      opened.push(one);
      return one;
    }

    async function admitted(feed: string): Promise<string> {
      return (await rooms.keeper.admit(room, feed)).token;
    }

    async function joined(feed: string): Promise<ProbeSession> {
      const one = await session();
      assert.equal(refusalIn(await one.join(room, feed, await admitted(feed))), null);
      return one;
    }

    describe('asks every page for a session token', () => {
      const spoil: Readonly<Record<string, (token: string) => string | undefined>> = {
        'no token': () => undefined,
        'an expired token': (token) => token.replace(/^\d+/, DAY_BEFORE_YESTERDAY),
        'a forged token': (token) => token.replace(/.(?==?$)/, (last) => (last === 'A' ? 'B' : 'A')),
        'a token for longer than was signed': (token) => token.replace(/^\d/, '9'),
        'something else altogether': () => 'open sesame',
      };
      for (const [what, spoiled] of Object.entries(spoil)) {
        it(`and opens no session for ${what}`, async () => {
          const one = await session();
          const answer = await one.probe.ask({ janus: 'create', token: spoiled(one.token) });
          assert.equal(refusalIn(answer), 403);
        });

        it(`and does nothing in an open session for ${what}`, async () => {
          const one = await session();
          assert.equal(refusalIn(await one.ask({ janus: 'keepalive', token: spoiled(one.token) })), 403);
        });
      }

      it('and does not take a room token for one', async () => {
        const one = await session();
        assert.equal(refusalIn(await one.probe.ask({ janus: 'create', token: await admitted('a') })), 403);
      });

      it('and refuses a plugin that the token does not name', async () => {
        const one = await session();
        assert.equal(refusalIn(await one.ask({ janus: 'attach', plugin: 'janus.plugin.textroom' })), 405);
      });

      it('and takes a renewed one in the session that is open', async () => {
        const one = await session();
        assert.equal(refusalIn(await one.ask({ janus: 'keepalive', token: 'expired' })), 403);
        one.token = rooms.keeper.sessionToken().token;
        assert.equal((await one.ask({ janus: 'keepalive' }))['janus'], 'ack');
      });
    });

    describe('asks whoever enters a room for a token of that room', () => {
      it('and lets in who was admitted', async () => {
        const one = await session();
        const answer = pluginData(await one.join(room, 'station-1', await admitted('station-1')));
        assert.equal(answer['videoroom'], 'joined');
        assert.equal(answer['id'], 'station-1');
        assert.equal(typeof answer['private_id'], 'number');
        assert.deepEqual(answer['publishers'], []);
      });

      it('and refuses who has none', async () => {
        const one = await session();
        assert.equal(refusalIn(await one.join(room, 'station-1', undefined)), 433);
      });

      it('and refuses the token of another room', async () => {
        await rooms.keeper.open('elsewhere', 2);
        const { token } = await rooms.keeper.admit('elsewhere', 'station-1');
        const one = await session();
        assert.equal(refusalIn(await one.join(room, 'station-1', token)), 433);
        await rooms.keeper.close('elsewhere');
      });

      it('and refuses an expired one', async () => {
        const token = (await admitted('station-1')).replace(/^\d+/, DAY_BEFORE_YESTERDAY);
        const one = await session();
        assert.equal(refusalIn(await one.join(room, 'station-1', token)), 433);
      });

      it('and refuses a session token', async () => {
        const one = await session();
        assert.equal(refusalIn(await one.join(room, 'station-1', one.token)), 433);
      });

      it('and refuses one that was used, from another connection', async () => {
        const token = await admitted('station-1');
        const [first, second] = [await session(), await session()];
        assert.equal(refusalIn(await first.join(room, 'station-1', token)), null);
        await untilUsedUp(rooms, first, room);
        assert.equal(refusalIn(await second.join(room, 'station-2', token)), 433);
      });

      it('and refuses one that was used, after its owner left', async () => {
        const token = await admitted('station-1');
        const [first, second] = [await session(), await session()];
        assert.equal(refusalIn(await first.join(room, 'station-1', token)), null);
        await first.message({ request: 'leave' });
        await untilUsedUp(rooms, second, room);
        assert.equal(refusalIn(await second.join(room, 'station-1', token)), 433);
      });

      it('and does not let anybody stay under a name that was not admitted', async () => {
        const thief = await session();
        const answer = await thief.join(room, 'thief', await admitted('station-1'));
        if (refusalIn(answer) === null)
          await thief.probe.frame((frame) => pluginData(frame)['leaving'] === 'ok');
        assert.deepEqual(await present(thief, room), []);
      });

      it('and refuses a name that is taken', async () => {
        await joined('station-1');
        const second = await session();
        assert.equal(refusalIn(await second.join(room, 'station-1', await admitted('station-1'))), 436);
      });

      it('and knows no room that was not opened', async () => {
        const one = await session();
        assert.equal(refusalIn(await one.join('nowhere', 'station-1', await admitted('station-1'))), 426);
      });
    });

    describe('tells those in a room about each other', () => {
      it('when one comes in', async () => {
        const first = await joined('station-1');
        await joined('officer-1');
        const told = await first.probe.frame((frame) => pluginData(frame)['joining'] !== undefined);
        assert.equal(asObject(pluginData(told)['joining'])['id'], 'officer-1');
      });

      it('on coming in, who is there already', async () => {
        await joined('station-1');
        const second = await session();
        const answer = pluginData(await second.join(room, 'officer-1', await admitted('officer-1')));
        assert.deepEqual(answer['attendees'], [{ id: 'station-1' }]);
      });

      it('when one leaves', async () => {
        const [first, second] = [await joined('station-1'), await joined('officer-1')];
        assert.equal(pluginData(await second.message({ request: 'leave' }))['leaving'], 'ok');
        await first.probe.frame((frame) => pluginData(frame)['leaving'] === 'officer-1');
      });

      it('when one ends the session without a word', async () => {
        const [first, second] = [await joined('station-1'), await joined('officer-1')];
        assert.equal((await second.ask({ janus: 'destroy' }))['janus'], 'success');
        await first.probe.frame((frame) => pluginData(frame)['leaving'] === 'officer-1');
      });

      it('when asked, by name and by whether they publish', async () => {
        const one = await joined('station-1');
        assert.deepEqual(await present(one, room), [{ id: 'station-1', publisher: false }]);
      });

      it('when the room is closed', async () => {
        const one = await joined('station-1');
        await rooms.keeper.close(room);
        await one.probe.frame((frame) => pluginData(frame)['videoroom'] === 'destroyed');
        assert.equal(refusalIn(await one.message({ request: 'listparticipants', room })), 426);
      });
    });

    describe('lets a page come back after its connection broke', () => {
      it('with the session as it was', async () => {
        const one = await joined('station-1');
        await one.probe.cut();
        const again = await SignallingProbe.connect(front.url);
        const claim = { janus: 'claim', session_id: one.id, token: one.token };
        assert.equal((await again.ask(claim))['janus'], 'success');
        const body = { request: 'configure', keyframe: true };
        const ask = { janus: 'message', session_id: one.id, handle_id: one.handle, token: one.token, body };
        assert.equal(pluginData(await again.ask(ask))['configured'], 'ok');
        await again.ask({ janus: 'destroy', session_id: one.id, token: one.token });
        await again.cut();
      });

      it('and hears what happens from then on', async () => {
        const one = await joined('station-1');
        const again = await SignallingProbe.connect(front.url);
        await again.ask({ janus: 'claim', session_id: one.id, token: one.token });
        await joined('officer-1');
        await again.frame((frame) => pluginData(frame)['joining'] !== undefined);
        await again.ask({ janus: 'destroy', session_id: one.id, token: one.token });
        await again.cut();
      });

      it('but not with a session that is over', async () => {
        const one = await session();
        await one.ask({ janus: 'destroy' });
        assert.equal(refusalIn(await one.ask({ janus: 'claim' })), 458);
        assert.equal(refusalIn(await one.ask({ janus: 'keepalive' })), 458);
      });
    });

    describe('says with the same codes what it cannot do', () => {
      const wrong: Readonly<Record<string, readonly [number, JsonObject]>> = {
        'a handle that is not there': [459, { janus: 'message', handle_id: 1, body: { request: 'leave' } }],
        'a plugin without a name': [456, { janus: 'attach' }],
        'a request that does not exist': [453, { janus: 'dance' }],
      };
      for (const [what, [code, request]] of Object.entries(wrong)) {
        it(`for ${what}: ${code}`, async () => {
          const one = await session();
          assert.equal(refusalIn(await one.ask(request)), code);
        });
      }

      const wrongOfPlugin: Readonly<Record<string, readonly [number, JsonObject]>> = {
        'a request that the plugin does not have': [423, { request: 'dance' }],
        'a message without a request': [429, {}],
        'to configure before joining': [424, { request: 'configure' }],
        'to list a room that is not there': [426, { request: 'listparticipants', room: 'nowhere' }],
      };
      for (const [what, [code, body]] of Object.entries(wrongOfPlugin)) {
        it(`for ${what}: ${code}`, async () => {
          const one = await session();
          assert.equal(refusalIn(await one.message(body)), code);
        });
      }

      it('for joining twice: 425', async () => {
        const one = await joined('station-1');
        assert.equal(refusalIn(await one.join(room, 'station-1', await admitted('station-1'))), 425);
      });

      it('for an unknown way to take part: 430', async () => {
        const one = await session();
        const body = { request: 'join', ptype: 'dancer', room, token: await admitted('a') };
        assert.equal(refusalIn(await one.message(body)), 430);
      });

      it('for receiving from somebody who sends nothing: 428', async () => {
        const publisher = await joined('station-1');
        const body = { request: 'join', ptype: 'subscriber', room, streams: [{ feed: 'station-1' }] };
        const other = await session();
        const answer = await other.message({ ...body, token: await admitted('officer-1') });
        assert.equal(refusalIn(answer), 428);
        await publisher.ask({ janus: 'keepalive' });
      });

      it('for receiving without a room token: 433', async () => {
        await joined('station-1');
        const other = await session();
        const body = { request: 'join', ptype: 'subscriber', room, streams: [{ feed: 'station-1' }] };
        assert.equal(refusalIn(await other.message(body)), 433);
      });

      it('for ending a publication that never was: 435', async () => {
        const one = await joined('station-1');
        assert.equal(refusalIn(await one.message({ request: 'unpublish' })), 435);
      });

      it('for a description that is none: 465', async () => {
        const one = await joined('station-1');
        const jsep = { type: 'offer', sdp: 'hello' };
        assert.equal(refusalIn(await one.message({ request: 'configure' }, { jsep })), 465);
      });

      it('for what is not JSON: 454', async () => {
        const one = await session();
        one.probe.sendRaw('hello');
        await one.probe.frame((frame) => refusalIn(frame) === 454);
      });

      it('for a frame without a transaction: 456', async () => {
        const one = await session();
        one.probe.sendRaw('{"janus":"info"}');
        await one.probe.frame((frame) => refusalIn(frame) === 456);
      });

      it('for a session number that is taken: 468', async () => {
        const one = await session();
        const answer = await one.probe.ask({ janus: 'create', id: one.id, token: one.token });
        assert.equal(refusalIn(answer), 468);
      });
    });

    it('lets a page choose the number of its session, so that it need not wait for it', async () => {
      const one = await session();
      const id = 2 ** 40 + count;
      assert.equal(identifierIn(await one.probe.ask({ janus: 'create', id, token: one.token })), id);
      await one.probe.ask({ janus: 'destroy', session_id: id, token: one.token });
    });

    it('opens a room that is open, and closes one that is closed, without complaint', async () => {
      await rooms.keeper.open(room, 2);
      await rooms.keeper.close(room);
      await rooms.keeper.close(room);
    });

    it('speaks janus-protocol and nothing else', async () => {
      const one = await session();
      assert.equal(one.probe.protocol, 'janus-protocol');
    });

    it('says how long its tokens are good', async () => {
      const { expiresAt } = rooms.keeper.sessionToken();
      const left = expiresAt - Date.now();
      assert.ok(left > 0 && left <= 300_000);
      assert.ok((await rooms.keeper.admit(room, 'a')).expiresAt > Date.now());
    });
  });
}

/** Janus reports an entry by itself, a moment later: a later answer of its keeper shows that it was heard. */
async function untilUsedUp(rooms: RoomServer, one: ProbeSession, room: string): Promise<void> {
  const { token } = await rooms.keeper.admit(room, 'marker');
  const marker = await ProbeSession.open(one.probe.url, rooms);
  const answer = await marker.join(room, 'not-the-marker', token);
  if (refusalIn(answer) === null) {
    await marker.probe.frame((frame) => pluginData(frame)['leaving'] === 'ok');
  }
  await marker.probe.cut();
}

async function present(one: ProbeSession, room: string): Promise<readonly unknown[]> {
  const answer = pluginData(await one.message({ request: 'listparticipants', room }));
  assert.equal(numberIn(answer, 'error_code'), null);
  return listIn(answer, 'participants');
}
