import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { JsonObject } from '../json-reader.ts';
import { asObject, listIn, numberIn } from '../json-reader.ts';
import { RememberedTokens } from '../officer/remembered-tokens.ts';
import { FakeMedia } from './fake-media.fixture.ts';
import { Gateway } from './gateway.ts';
import { Rooms } from './rooms.ts';

const ROOM = 'room-1';
const SDP = 'v=0\no=- 1 1 IN IP4 127.0.0.1\ns=-\nm=audio 9 X 0\n';

/** A gateway with a clock moved by hand, numbers that count, and media that nobody sends. */
class Desk {
  readonly media = new FakeMedia();
  readonly rooms: Rooms;
  readonly gateway: Gateway;
  now = 0;
  #count = 0;

  constructor() {
    const now = () => this.now;
    const next = () => ++this.#count;
    this.rooms = new Rooms(new RememberedTokens(now, () => `token-${next()}`), now);
    this.gateway = new Gateway(this.rooms, this.media, next);
  }

  async page(): Promise<Page> {
    const page = new Page(this);
    await page.begin();
    return page;
  }
}

/** One page's side of the signalling. */
class Page {
  readonly frames: JsonObject[] = [];
  readonly #desk: Desk;
  readonly #connection;
  session = 0;
  handle = 0;
  #transactions = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#connection = desk.gateway.connect((frame) => this.frames.push(frame));
  }

  async begin(): Promise<void> {
    this.session = idIn(await this.ask({ janus: 'create' }));
    this.handle = await this.attach();
  }

  async attach(): Promise<number> {
    return idIn(
      await this.ask({ janus: 'attach', session_id: this.session, plugin: 'janus.plugin.videoroom' }),
    );
  }

  async ask(request: JsonObject): Promise<JsonObject> {
    const transaction = `t${++this.#transactions}`;
    const token = this.#desk.rooms.sessionToken().token;
    this.#connection.receive(JSON.stringify({ token, ...request, transaction }));
    // Everything that is not media is done within a few turns.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    const answers = this.frames.filter((frame) => frame['transaction'] === transaction);
    const answer = answers.at(-1);
    assert.ok(answer !== undefined);
    return answer;
  }

  message(body: JsonObject, rest: JsonObject = {}): Promise<JsonObject> {
    return this.ask({ janus: 'message', session_id: this.session, handle_id: this.handle, body, ...rest });
  }

  async join(feed: string): Promise<JsonObject> {
    const { token } = await this.#desk.rooms.admit(ROOM, feed);
    return dataIn(await this.message({ request: 'join', ptype: 'publisher', room: ROOM, id: feed, token }));
  }

  publish(body: JsonObject = {}): Promise<JsonObject> {
    return this.message({ request: 'publish', ...body }, { jsep: { type: 'offer', sdp: SDP } });
  }

  async subscribe(feed: string, privateId: unknown, handle: number): Promise<JsonObject> {
    const { token } = this.#desk.rooms.tokens.forRoom(ROOM);
    const body = { request: 'join', ptype: 'subscriber', room: ROOM, streams: [{ feed }], token };
    return this.message({ ...body, private_id: privateId }, { handle_id: handle });
  }

  lose(): void {
    this.#connection.closed();
  }

  /** The last news of the plugin that nobody asked for. */
  get news(): JsonObject {
    return dataIn(
      this.frames.findLast((frame) => frame['janus'] === 'event' && !('transaction' in frame)) ?? {},
    );
  }

  /** Names of what was told of the handles' connections. */
  told(name: string): readonly JsonObject[] {
    return this.frames.filter((frame) => frame['janus'] === name);
  }
}

describe('the protocol of the rooms', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = new Desk();
    await desk.rooms.open(ROOM, 2);
  });

  async function publishing(feed: string): Promise<Page> {
    const page = await desk.page();
    await page.join(feed);
    await page.publish();
    desk.media.intakes.at(-1)?.connected();
    return page;
  }

  describe('for one who publishes', () => {
    it('answers the offer with an answer and with what was understood', async () => {
      const page = await desk.page();
      await page.join('station-1');
      const answer = await page.publish();
      assert.deepEqual(answer['jsep'], { type: 'answer', sdp: 'an answer' });
      assert.equal(dataIn(answer)['configured'], 'ok');
      assert.equal(listIn(dataIn(answer), 'streams').length, 2);
    });

    it('takes joining and offering in one step', async () => {
      const page = await desk.page();
      const { token } = await desk.rooms.admit(ROOM, 'station-1');
      const body = { request: 'joinandconfigure', ptype: 'publisher', room: ROOM, id: 'station-1', token };
      const answer = await page.message(body, { jsep: { type: 'offer', sdp: SDP } });
      assert.equal(dataIn(answer)['videoroom'], 'joined');
      assert.deepEqual(answer['jsep'], { type: 'answer', sdp: 'an answer' });
    });

    it('tells the others when media can flow, and not before', async () => {
      const other = await desk.page();
      await other.join('officer-1');
      const page = await desk.page();
      await page.join('station-1');
      await page.publish();
      assert.equal(listIn(other.news, 'publishers').length, 0);
      desk.media.intakes[0]?.connected();
      assert.equal(asObject(listIn(other.news, 'publishers')[0])['id'], 'station-1');
      assert.equal(page.told('webrtcup').length, 1);
    });

    it('tells whoever comes later too', async () => {
      await publishing('station-1');
      const late = await desk.page();
      const [publisher] = listIn(await late.join('officer-1'), 'publishers');
      assert.equal(asObject(publisher)['audio_codec'], 'opus');
    });

    it('passes on what is said of a track, and each change of it', async () => {
      const page = await desk.page();
      const other = await desk.page();
      await other.join('officer-1');
      await page.join('station-1');
      await page.publish({ descriptions: [{ mid: '1', description: 'off' }] });
      desk.media.intakes[0]?.connected();
      const seen = () => listIn(asObject(listIn(other.news, 'publishers')[0]), 'streams').map(asObject);
      assert.equal(seen()[1]?.['description'], 'off');
      await page.message({ request: 'configure', descriptions: [{ mid: '1', description: 'on' }] });
      assert.equal(seen()[1]?.['description'], 'on');
      assert.equal(seen()[0]?.['description'], undefined);
    });

    it('asks the browser for a key frame on request', async () => {
      const page = await publishing('station-1');
      await page.message({ request: 'configure', keyframe: true });
      assert.equal(desk.media.notes.at(-1), 'key frame');
    });

    it('says of each track whether anything comes', async () => {
      const page = await publishing('station-1');
      desk.media.intakes[0]?.receiving('1', 'video', false);
      const [frame] = page.told('media');
      assert.deepEqual(
        [frame?.['mid'], frame?.['type'], frame?.['receiving'], frame?.['sender']],
        ['1', 'video', false, page.handle],
      );
    });

    it('hangs up at the end of the publication and tells the others', async () => {
      const other = await publishing('officer-1');
      const page = await publishing('station-1');
      assert.equal(dataIn(await page.message({ request: 'unpublish' }))['unpublished'], 'ok');
      assert.equal(other.news['unpublished'], 'station-1');
      assert.equal(page.told('hangup').length, 1);
      assert.equal(desk.media.notes.at(-1), 'intake closed');
    });

    it('tells the others of leaving as leaving alone', async () => {
      const other = await publishing('officer-1');
      const page = await publishing('station-1');
      await page.message({ request: 'leave' });
      assert.equal(other.news['leaving'], 'station-1');
      assert.equal(other.frames.filter((frame) => dataIn(frame)['unpublished'] !== undefined).length, 0);
    });

    it('tells the others when the connection failed', async () => {
      const other = await publishing('officer-1');
      const page = await publishing('station-1');
      desk.media.intakes[1]?.ended('ICE failed');
      assert.equal(other.news['unpublished'], 'station-1');
      assert.equal(page.told('hangup')[0]?.['reason'], 'ICE failed');
    });

    it('refuses an offer that cannot be used, and takes the next', async () => {
      const page = await desk.page();
      await page.join('station-1');
      const jsep = { type: 'offer', sdp: `${SDP}unusable` };
      assert.equal(codeIn(await page.message({ request: 'publish' }, { jsep })), 437);
      assert.equal(codeIn(await page.publish()), null);
    });

    it('has room for as many as were expected', async () => {
      await publishing('station-1');
      await publishing('officer-1');
      const third = await desk.page();
      await third.join('helper-1');
      assert.equal(codeIn(await third.publish()), 432);
    });
  });

  describe('for one who receives', () => {
    async function receiving() {
      const publisher = await publishing('officer-1');
      const page = await desk.page();
      const { private_id: privateId } = await page.join('station-1');
      const handle = await page.attach();
      return { publisher, page, handle, privateId };
    }

    it('offers what the other one sends', async () => {
      const { page, handle, privateId } = await receiving();
      const answer = await page.subscribe('officer-1', privateId, handle);
      assert.equal(dataIn(answer)['videoroom'], 'attached');
      assert.deepEqual(answer['jsep'], { type: 'offer', sdp: 'an offer' });
      const streams = listIn(dataIn(answer), 'streams').map(asObject);
      assert.deepEqual(
        streams.map((stream) => [stream['type'], stream['feed_id']]),
        [
          ['audio', 'officer-1'],
          ['video', 'officer-1'],
        ],
      );
    });

    it('asks for a key frame when media can flow, not when the answer comes', async () => {
      const { page, handle, privateId } = await receiving();
      await page.subscribe('officer-1', privateId, handle);
      await page.message({ request: 'start' }, { handle_id: handle, jsep: { type: 'answer', sdp: SDP } });
      assert.equal(desk.media.notes.at(-1), 'accept');
      desk.media.outlets[0]?.connected();
      assert.equal(desk.media.notes.at(-1), 'key frame');
    });

    it('pauses, and goes on with a key frame', async () => {
      const { page, handle, privateId } = await receiving();
      await page.subscribe('officer-1', privateId, handle);
      assert.equal(dataIn(await page.message({ request: 'pause' }, { handle_id: handle }))['paused'], 'ok');
      assert.equal(dataIn(await page.message({ request: 'start' }, { handle_id: handle }))['started'], 'ok');
      assert.deepEqual(desk.media.notes.slice(-3), ['pause', 'resume', 'key frame']);
    });

    it('offers anew for a new path', async () => {
      const { page, handle, privateId } = await receiving();
      await page.subscribe('officer-1', privateId, handle);
      const answer = await page.message({ request: 'configure', restart: true }, { handle_id: handle });
      assert.equal(dataIn(answer)['configured'], 'ok');
      assert.equal(asObject(answer['jsep'])['type'], 'offer');
      assert.equal(desk.media.notes.at(-1), 'restart');
    });

    it('does not hang up when the other one leaves: words tell of it', async () => {
      const { publisher, page, handle, privateId } = await receiving();
      await page.subscribe('officer-1', privateId, handle);
      await publisher.message({ request: 'leave' });
      assert.equal(page.told('hangup').length, 0);
      assert.equal(page.news['leaving'], 'officer-1');
    });

    it('lets only those receive who take part', async () => {
      const { page, handle } = await receiving();
      assert.equal(codeIn(await page.subscribe('officer-1', 4711, handle)), 433);
      assert.equal(codeIn(await page.subscribe('officer-1', undefined, handle)), 433);
    });

    it('knows nobody who is not there', async () => {
      const { page, handle, privateId } = await receiving();
      assert.equal(codeIn(await page.subscribe('nobody', privateId, handle)), 428);
    });

    it('refuses an answer that cannot be used', async () => {
      const { page, handle, privateId } = await receiving();
      await page.subscribe('officer-1', privateId, handle);
      const jsep = { type: 'answer', sdp: `${SDP}unusable` };
      assert.equal(codeIn(await page.message({ request: 'start' }, { handle_id: handle, jsep })), 437);
    });

    it('gives candidates to the connection of the handle that they are for', async () => {
      const { page, handle, privateId } = await receiving();
      await page.subscribe('officer-1', privateId, handle);
      const trickle = { janus: 'trickle', session_id: page.session };
      await page.ask({ ...trickle, handle_id: handle, candidate: { candidate: 'c1', sdpMid: '0' } });
      assert.equal(desk.media.notes.at(-1), 'outlet takes c1');
      await page.ask({ ...trickle, handle_id: handle, candidate: { completed: true } });
      assert.equal(desk.media.notes.at(-1), 'outlet takes c1');
    });

    it('hangs up on leaving', async () => {
      const { page, handle, privateId } = await receiving();
      await page.subscribe('officer-1', privateId, handle);
      assert.equal(dataIn(await page.message({ request: 'leave' }, { handle_id: handle }))['left'], 'ok');
      assert.equal(page.told('hangup')[0]?.['sender'], handle);
      assert.equal(desk.media.notes.at(-1), 'outlet closed');
    });
  });

  describe('for a session', () => {
    it('is over a minute after the last request, and says so', async () => {
      const page = await publishing('station-1');
      desk.now += 59_999;
      desk.gateway.endSilentSessions();
      assert.equal(page.told('timeout').length, 0);
      desk.now += 1;
      desk.gateway.endSilentSessions();
      assert.equal(page.told('timeout').length, 1);
      assert.deepEqual(desk.rooms.find(ROOM)?.participants, []);
    });

    it('lives as long as something is heard of it', async () => {
      const page = await desk.page();
      desk.now += 40_000;
      await page.ask({ janus: 'keepalive', session_id: page.session });
      desk.now += 40_000;
      desk.gateway.endSilentSessions();
      assert.equal((await page.ask({ janus: 'keepalive', session_id: page.session }))['janus'], 'ack');
    });

    it('outlives its connection, without repeating what was missed', async () => {
      const page = await publishing('station-1');
      page.lose();
      const other = await desk.page();
      await other.join('officer-1');
      assert.equal(page.news['joining'], undefined);
      assert.notEqual(desk.rooms.find(ROOM)?.find('station-1'), null);
    });

    it('stays with the connection that claimed it when the old one breaks at last', async () => {
      const page = await publishing('station-1');
      const again = new Page(desk);
      await again.ask({ janus: 'claim', session_id: page.session });
      page.lose();
      const other = await desk.page();
      await other.join('officer-1');
      assert.equal(asObject(again.news['joining'])['id'], 'officer-1');
    });

    it('takes everything with it that was done in it', async () => {
      const page = await publishing('station-1');
      await page.ask({ janus: 'destroy', session_id: page.session });
      assert.equal(desk.media.notes.at(-1), 'intake closed');
      assert.deepEqual(desk.rooms.find(ROOM)?.participants, []);
    });
  });

  it('puts everybody out of a room that is closed', async () => {
    const page = await publishing('station-1');
    await desk.rooms.close(ROOM);
    assert.equal(page.news['videoroom'], 'destroyed');
    assert.equal(page.told('hangup').length, 1);
    assert.equal(codeIn(await page.message({ request: 'configure' })), 426);
  });

  it('lets nobody in a minute after the admission', async () => {
    const page = await desk.page();
    const { token } = await desk.rooms.admit(ROOM, 'station-1');
    desk.now += 60_000;
    const late = { request: 'join', ptype: 'publisher', room: ROOM, id: 'station-1', token };
    assert.equal(codeIn(await page.message(late)), 433);
  });
});

function dataIn(frame: JsonObject): JsonObject {
  return asObject(asObject(frame['plugindata'])['data']);
}

function codeIn(frame: JsonObject): number | null {
  return numberIn(dataIn(frame), 'error_code') ?? numberIn(asObject(frame['error']), 'code');
}

function idIn(frame: JsonObject): number {
  const id = numberIn(asObject(frame['data']), 'id');
  assert.ok(id !== null);
  return id;
}
