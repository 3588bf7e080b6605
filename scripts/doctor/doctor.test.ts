import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it, test } from 'node:test';
import { ROOM_SERVERS } from '../../packages/server-mock/src/janus/probe/room-servers.fixture.ts';
import { startJanusRooms } from '../../packages/server-mock/src/janus/janus-room-server.ts';
import { askInfo } from './ask-info.ts';
import { diagnose } from './diagnosis.ts';

const GOOD = {
  janus: 'server_info',
  version: 1102,
  version_string: '1.1.2',
  'session-timeout': 60,
  'reclaim-session-timeout': 60,
  'accepting-new-sessions': true,
  'mdns-enabled': false,
  data_channels: true,
  auth_token: true,
  plugins: { 'janus.plugin.videoroom': {} },
};
const ADDRESS = 'wss://janus.example/janus';

/** What is not good, in short. */
const wrong = (changes: object, address = ADDRESS) =>
  diagnose(address, { ...GOOD, ...changes })
    .filter(({ verdict }) => verdict !== 'good')
    .map(({ verdict, what }) => `${verdict}: ${what}`);

describe('a Janus that is looked at', () => {
  it('is good as the guide has it', () => {
    assert.deepEqual(wrong({}), []);
  });

  for (const [what, changes, expected] of [
    ['anybody gets into', { auth_token: false }, 'bad: It lets anybody in.'],
    ['has no rooms', { plugins: {} }, 'bad: It has no rooms.'],
    ['is too old', { version: 915, version_string: '0.9.15' }, 'bad: It is Janus 0.9.15, which is too old.'],
    ['is being emptied', { 'accepting-new-sessions': false }, 'bad: It takes no new meetings.'],
    [
      'is as it comes',
      { 'reclaim-session-timeout': undefined },
      'better: A page whose line broke has 0 s to come back.',
    ],
    ['forgets too soon', { 'session-timeout': 10 }, 'better: A silent session ends after 10 s.'],
    ['has no text', { data_channels: false }, 'better: Text cannot go beside sound and picture.'],
    [
      'waits for names',
      { 'mdns-enabled': true },
      'better: It tries to resolve the hidden names of browsers.',
    ],
  ] as const)
    it(`that ${what} is told so, with what to set`, () => {
      assert.deepEqual(wrong(changes), [expected]);
    });

  it('may be without encryption on this machine alone', () => {
    assert.deepEqual(wrong({}, 'ws://127.0.0.1:8188/'), []);
    assert.deepEqual(wrong({}, 'ws://janus.example/'), ['bad: The line is not encrypted.']);
  });

  it('is none where the answer is another one', () => {
    for (const answer of [undefined, {}, { janus: 'pong' }])
      assert.deepEqual(
        diagnose(ADDRESS, answer).map(({ what }) => what),
        ['It answers, and not as a Janus does.'],
      );
  });
});

test('what cannot be reached is said in a sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await assert.rejects(askInfo(`ws://127.0.0.1:${port}`), /cannot be reached/);
});

test(
  'the Janus of the sandbox is as the guide has it',
  { skip: ROOM_SERVERS[0]?.skip ?? false },
  async (t) => {
    const rooms = await startJanusRooms();
    t.after(() => rooms.stop());
    const address = `ws://127.0.0.1:${rooms.websocketPort}`;
    const findings = diagnose(address, await askInfo(address));
    assert.deepEqual(
      findings.filter(({ verdict }) => verdict !== 'good'),
      [],
    );
  },
);
