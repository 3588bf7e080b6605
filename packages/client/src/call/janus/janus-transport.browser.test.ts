import { expect, waitUntil } from '@open-wc/testing';
import type { JoinCredentials } from '../../contract/meeting.ts';
import type { OutgoingTracks } from '../call-transport.ts';
import { InPageJanus } from '../testing/in-page-janus.fixture.ts';
import { TransportError } from '../transport-error.ts';
import { createJanusTransport } from './janus-transport.ts';

const CREDENTIALS: JoinCredentials = {
  ws_url: 'ws://127.0.0.1:9/janus',
  session_token: 'first-token',
  session_expires_at: '2026-11-24T09:25:00+01:00',
  room: 'room-1',
  join_token: 'room-token',
  join_expires_at: '2026-11-24T09:21:00+01:00',
  feed: 'station-1',
  ice_servers: [],
  ice_transport_policy: 'all',
  server_time: '2026-11-24T09:20:00+01:00',
};

/** A transport, and what it told. */
function transportWith() {
  const told: string[] = [];
  const note = (what: string) => void told.push(what);
  const transport = createJanusTransport({
    remoteTrack: (track, present) => {
      note(`${track.kind} ${present ? 'on' : 'off'}`);
    },
    remotePresence: (present) => note(present ? 'somebody' : 'nobody'),
    lost: (cause) => note(`lost ${cause}`),
  });
  const hears = (what: string) => waitUntil(() => told.includes(what), `never told: ${what}`);
  return { transport, told, hears };
}

const forever = () => new AbortController().signal;

async function refusalOf(joining: Promise<void>): Promise<string> {
  try {
    await joining;
    return 'joined';
  } catch (error) {
    return error instanceof TransportError ? error.code : String(error);
  }
}

describe('The transport over janus.js', () => {
  let janus: InPageJanus;
  let uninstall: () => void;
  let stream: MediaStream;
  let tracks: OutgoingTracks;
  const configurations: (RTCConfiguration | undefined)[] = [];
  const RealPeer = globalThis.RTCPeerConnection;

  before(async () => {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    tracks = { audio: stream.getAudioTracks()[0] ?? null, video: stream.getVideoTracks()[0] ?? null };
  });

  after(() => {
    for (const track of stream.getTracks()) track.stop();
  });

  beforeEach(() => {
    janus = new InPageJanus(stream);
    uninstall = janus.install();
    configurations.length = 0;
    globalThis.RTCPeerConnection = class extends RealPeer {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        configurations.push(configuration);
      }
    };
  });

  afterEach(() => {
    globalThis.RTCPeerConnection = RealPeer;
    uninstall();
  });

  it('sends the person’s sound and picture, and brings those of the officer', async () => {
    const { transport, hears } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    await Promise.all([hears('audio on'), hears('video on')]);
    await waitUntil(async () => {
      const { audioPackets, videoFrames } = await transport.statistics();
      return audioPackets > 0 && videoFrames > 0;
    }, 'nothing arrives');
    const published = janus.requests('publish')[0]?.jsep?.sdp ?? '';
    expect(published.match(/^a=sendonly/gm)?.length).to.equal(2);
    await transport.leave();
  });

  it('asks no server for the person’s address but those that it was given', async () => {
    const { transport, hears } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    await hears('video on');
    await transport.leave();
    const servers = [{ urls: ['turn:127.0.0.1:9'], username: 'u', credential: 'c' }];
    const relayed = transportWith();
    const joining = relayed.transport.join({ ...CREDENTIALS, ice_servers: servers }, tracks, forever());
    await joining;
    await relayed.transport.leave();
    const asked = configurations.map((configuration) => configuration?.iceServers);
    expect(asked.length).to.be.greaterThan(4);
    for (const list of asked)
      expect(list === undefined || list.length === 0 || list[0]?.username === 'u').to.equal(true);
    expect(JSON.stringify(asked)).not.to.contain('stun');
    // `undefined` would be the default of janus.js: the officer's side of this test gives its own empty list.
    expect(asked.includes(undefined)).to.equal(false);
  });

  it('lets Janus open the encryption of what it sends', async () => {
    const { transport, hears } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    await hears('video on');
    await waitUntil(() => janus.requests('start').length > 0);
    const answer = janus.requests('start')[0]?.jsep?.sdp ?? '';
    expect(answer).to.contain('a=setup:passive');
    expect(answer).not.to.contain('a=setup:active');
    await transport.leave();
  });

  it('shows its tokens where they belong, and the newest one from then on', async () => {
    const { transport } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    expect(janus.requests('join publisher')[0]?.body).to.deep.include({
      token: 'room-token',
      id: 'station-1',
    });
    expect(janus.requests('join subscriber')[0]?.body).to.deep.include({
      token: 'room-token',
      private_id: 99,
    });
    transport.renew('second-token');
    await transport.replace('video', null);
    const tokens = janus.asked.map(({ token }) => token);
    expect(tokens.at(0)).to.equal('first-token');
    expect(tokens.at(-1)).to.equal('second-token');
    await transport.leave();
  });

  it('sends nothing for a camera that is off, and says so to the others', async () => {
    const { transport } = transportWith();
    await transport.join(CREDENTIALS, { audio: tracks.audio, video: null }, forever());
    const { body, handle_id: handle } = janus.requests('publish')[0] ?? {};
    expect(body?.['descriptions']).to.deep.equal([
      { mid: '0', description: 'on' },
      { mid: '1', description: 'off' },
    ]);
    const received = janus.peers.get(handle ?? 0)?.getReceivers() ?? [];
    expect(received.map(({ track }) => track.kind)).to.deep.equal(['audio', 'video']);
    await transport.replace('video', tracks.video);
    expect(janus.requests('configure')[0]?.body?.['descriptions']).to.deep.include({
      mid: '1',
      description: 'on',
    });
    await transport.leave();
  });

  it('enters without any device', async () => {
    const { transport, hears } = transportWith();
    await transport.join(CREDENTIALS, { audio: null, video: null }, forever());
    await hears('video on');
    await transport.leave();
  });

  it('tells a camera that was switched off from one that is gone', async () => {
    const { transport, told, hears } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    await hears('video on');
    const off = [{ type: 'audio' }, { type: 'video', description: 'off' }];
    janus.tell({ publishers: [{ id: 'officer-1', streams: off }] });
    expect(told.at(-1)).to.equal('video off');
    janus.tell({ leaving: 'officer-1' });
    expect(told.slice(-2)).to.deep.equal(['audio off', 'nobody']);
    await transport.leave();
  });

  it('waits alone in the room, and receives whoever comes', async () => {
    janus.officerIsHere = false;
    const { transport, told, hears } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    expect(told).to.deep.equal([]);
    janus.tell({ joining: { id: 'officer-2' } });
    janus.tell({ publishers: [{ id: 'officer-2', streams: [{ type: 'audio' }, { type: 'video' }] }] });
    await hears('video on');
    expect(told[0]).to.equal('somebody');
    await transport.leave();
  });

  it('does not show a participant who is announced and sends nothing, as one whose line was cut', async () => {
    const { transport, told, hears } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    await hears('video on');
    const before = told.length;
    janus.tell({ publishers: [{ id: 'ghost', streams: [{ type: 'audio' }, { type: 'video' }] }] });
    await waitUntil(() => janus.requests('start').length === 2);
    janus.tell({ leaving: 'ghost' });
    expect(told.slice(before)).to.deep.equal([]);
    await transport.leave();
  });

  it('leaves for good, and does not take the microphone with it', async () => {
    const { transport, told } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    const before = told.length;
    await Promise.all([transport.leave(), transport.leave()]);
    const farewell = janus.asked.map(({ janus: name }) => name);
    expect(farewell.filter((name) => name === 'detach').length).to.equal(2);
    expect(farewell.filter((name) => name === 'destroy').length).to.equal(1);
    expect(janus.socket.readyState).to.equal(3);
    expect(tracks.audio?.readyState).to.equal('live');
    expect(tracks.video?.readyState).to.equal('live');
    expect(told.slice(before).some((what) => what.startsWith('lost'))).to.equal(false);
  });

  it('leaves in peace when the connection is gone, or when it was never there', async () => {
    const { transport } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    janus.socket.cut();
    await transport.leave();
    await transportWith().transport.leave();
  });

  it('says once that the connection is lost', async () => {
    const { transport, told } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    janus.socket.cut();
    janus.socket.cut();
    expect(told.filter((what) => what.startsWith('lost'))).to.deep.equal(['lost signalling']);
    await transport.leave();
  });

  it('says that the media are lost when Janus hangs up', async () => {
    const { transport, told } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    const handle = janus.requests('join publisher')[0]?.handle_id;
    janus.socket.say({ janus: 'hangup', sender: handle, reason: 'DTLS alert' });
    expect(told.at(-1)).to.equal('lost media');
    await transport.leave();
  });

  it('says that the session is over when Janus does', async () => {
    const { transport, told } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    janus.socket.say({ janus: 'timeout', session_id: 4711 });
    expect(told.at(-1)).to.equal('lost session-expired');
    await transport.leave();
  });

  it('is out when the room is closed', async () => {
    const { transport, told } = transportWith();
    await transport.join(CREDENTIALS, tracks, forever());
    janus.tell({ videoroom: 'destroyed' });
    expect(told.at(-1)).to.equal('lost signalling');
    await transport.leave();
  });

  for (const [request, code, expected] of [
    ['create', 403, 'credentials-refused'],
    ['attach', 405, 'credentials-refused'],
    ['join publisher', 433, 'credentials-refused'],
    ['join publisher', 426, 'room-refused'],
    ['publish', 432, 'room-refused'],
    ['join subscriber', 433, 'credentials-refused'],
  ] as const) {
    it(`does not enter when Janus answers ${code} to ${request}`, async () => {
      janus.refusals.set(request, code);
      const { transport, told } = transportWith();
      expect(await refusalOf(transport.join(CREDENTIALS, tracks, forever()))).to.equal(expected);
      expect(told.some((what) => what.startsWith('lost'))).to.equal(false);
      await transport.leave();
    });
  }

  it('gives up entering when it is told to', async () => {
    janus.ignored.add('publish');
    const caller = new AbortController();
    const { transport } = transportWith();
    const joining = refusalOf(transport.join(CREDENTIALS, tracks, caller.signal));
    await waitUntil(() => janus.requests('publish').length > 0);
    caller.abort();
    expect(await joining).to.equal('aborted');
    await transport.leave();
    expect(tracks.audio?.readyState).to.equal('live');
  });
});
