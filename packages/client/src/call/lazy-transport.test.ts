import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JoinCredentials } from '../contract/meeting.ts';
import type { CreateTransport, TransportListener } from './call-transport.ts';
import { lazyTransport } from './lazy-transport.ts';
import { ScriptedRoom } from './scripted-transport.ts';
import { TransportError } from './transport-error.ts';

const CREDENTIALS: JoinCredentials = {
  ...{ ws_url: 'ws://127.0.0.1:9', session_token: 's', session_expires_at: '', room: 'r', join_token: 'j' },
  ...{ join_expires_at: '', feed: 'f', ice_servers: [], ice_transport_policy: 'all', server_time: '' },
};
const NO_TRACKS = { audio: null, video: null };
const SILENT = { remoteTrack: () => {}, remotePresence: () => {}, lost: () => {} };
const forever = () => new AbortController().signal;

describe('A transport that is fetched when it is needed', () => {
  it('fetches nothing until the room is entered', async () => {
    const room = new ScriptedRoom();
    let fetched = 0;
    const create = lazyTransport(async () => {
      fetched += 1;
      return room.create;
    });
    const transport = create(SILENT);
    assert.deepEqual(await transport.statistics(), { audioPackets: 0, videoFrames: 0 });
    await transport.leave();
    assert.equal(fetched, 0);
    const entering = create(SILENT);
    await entering.join(CREDENTIALS, NO_TRACKS, forever());
    assert.equal(fetched, 1);
    entering.renew('new');
    assert.deepEqual(room.last.tokens, ['s', 'new']);
  });

  it('says that the code did not come, and fetches it again at the next entry', async () => {
    const room = new ScriptedRoom();
    const answers: (() => Promise<CreateTransport>)[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve(room.create),
    ];
    const create = lazyTransport(() => answers.shift()?.() ?? assert.fail('fetched too often'));
    await assert.rejects(create(SILENT).join(CREDENTIALS, NO_TRACKS, forever()), (error) => {
      return error instanceof TransportError && error.code === 'engine-not-loaded';
    });
    await create(SILENT).join(CREDENTIALS, NO_TRACKS, forever());
    assert.equal(room.last.where, 'in');
  });

  it('is fetched while one waits, and what does not come then is no failure yet', async () => {
    const room = new ScriptedRoom();
    const asked: string[] = [];
    const create = lazyTransport(async () => {
      asked.push(asked.length === 0 ? 'fails' : 'comes');
      if (asked.length === 1) throw new TypeError('Failed to fetch');
      return Object.assign((listener: TransportListener) => room.create(listener), {
        prepare: () => void asked.push('prepared'),
      });
    });
    create.prepare?.();
    create.prepare?.();
    await create(SILENT).join(CREDENTIALS, NO_TRACKS, forever());
    assert.deepEqual(asked, ['fails', 'comes', 'comes', 'prepared']);
  });

  it('does not enter when it was left while the code was on its way', async () => {
    const room = new ScriptedRoom();
    let arrive: (create: CreateTransport) => void = () => {};
    const transport = lazyTransport(() => new Promise((resolve) => (arrive = resolve)))(SILENT);
    const joining = transport.join(CREDENTIALS, NO_TRACKS, forever());
    await transport.leave();
    arrive(room.create);
    await assert.rejects(joining, TransportError);
    assert.equal(room.made.length, 0);
  });
});
