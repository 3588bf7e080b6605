import { expect, waitUntil } from '@open-wc/testing';
import type { CallTransport, TransportListener } from '@pue/client/call';
import { createJanusTransport } from '@pue/client/call/janus';
import type { JoinCredentials } from '@pue/client/contract';
import { setupWorker } from 'msw/browser';
import type { InPageRooms, InPageRoomsOptions } from './in-page-officer.ts';
import { createInPageRooms, officerSocket } from './in-page-officer.ts';

const ADDRESS = 'ws://officer.invalid/janus';
const ROOM = 'room-1';
const NEVER = new AbortController().signal;

/** Somebody in the room, and what they were told. */
interface Visitor {
  readonly transport: CallTransport;
  readonly told: string[];
  readonly tracks: MediaStreamTrack[];
}

describe('The officer inside the page', () => {
  let stream: MediaStream;
  let rooms: InPageRooms;
  let visitors: Visitor[] = [];
  const worker = setupWorker();

  before(async () => {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });

  after(() => {
    worker.stop();
    for (const track of stream.getTracks()) track.stop();
  });

  afterEach(async () => {
    await Promise.all(visitors.map(({ transport }) => transport.leave()));
    visitors = [];
    rooms.stop();
    worker.resetHandlers();
  });

  async function openRoom(options: InPageRoomsOptions = {}): Promise<void> {
    rooms = createInPageRooms(options);
    worker.use(officerSocket(rooms, ADDRESS));
    await rooms.keeper.open(ROOM, 2);
  }

  async function enter(feed: string): Promise<Visitor> {
    const told: string[] = [];
    const tracks: MediaStreamTrack[] = [];
    const listener: TransportListener = {
      remoteTrack: (track, present) => {
        tracks.push(track);
        told.push(`${track.kind} ${present ? 'on' : 'off'}`);
      },
      remotePresence: (present) => told.push(present ? 'somebody' : 'nobody'),
      lost: (cause) => told.push(`lost: ${cause}`),
    };
    const visitor = { transport: createJanusTransport(listener), told, tracks };
    visitors.push(visitor);
    await visitor.transport.join(await credentialsFor(feed), ownTracks(), NEVER);
    return visitor;
  }

  async function credentialsFor(feed: string): Promise<JoinCredentials> {
    const session = rooms.keeper.sessionToken();
    const entry = await rooms.keeper.admit(ROOM, feed);
    const now = new Date().toISOString();
    return {
      ws_url: ADDRESS,
      session_token: session.token,
      session_expires_at: now,
      room: ROOM,
      join_token: entry.token,
      join_expires_at: now,
      feed,
      ice_servers: [],
      ice_transport_policy: 'all',
      server_time: now,
    };
  }

  function ownTracks() {
    const [audio = null] = stream.getAudioTracks();
    const [video = null] = stream.getVideoTracks();
    return { audio, video };
  }

  async function untilMediaFlows({ transport }: Visitor): Promise<void> {
    const first = await transport.statistics();
    await waitUntil(async () => {
      const now = await transport.statistics();
      return now.videoFrames > first.videoFrames + 5 && now.audioPackets > first.audioPackets + 5;
    }, 'sound and picture go on');
  }

  it('is there when one comes in, and is seen and heard', async () => {
    await openRoom();
    const visitor = await enter('station-1');
    await waitUntil(() => visitor.tracks.length === 2, 'both tracks came');
    expect(visitor.told).to.include.members(['somebody', 'audio on', 'video on']);
    await untilMediaFlows(visitor);
  });

  it('looks like a drawing, at the size of a small video', async () => {
    await openRoom({ companion: { feed: 'officer-1', caption: 'Prova' } });
    const visitor = await enter('station-1');
    await waitUntil(() => visitor.tracks.length === 2, 'both tracks came');
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = new MediaStream(visitor.tracks.filter(({ kind }) => kind === 'video'));
    await video.play();
    await waitUntil(() => video.videoWidth === 640 && video.videoHeight === 360, 'the whole drawing came');
  });

  it('is gone when the room is closed', async () => {
    await openRoom();
    const visitor = await enter('station-1');
    await waitUntil(() => visitor.tracks.length === 2, 'both tracks came');
    await rooms.keeper.close(ROOM);
    await waitUntil(() => visitor.told.some((what) => what.startsWith('lost')), 'the end was told');
  });

  it('can stay away, for two elements of one page to meet', async () => {
    await openRoom({ companion: null });
    const station = await enter('station-1');
    expect(station.told).to.deep.equal([]);
    const officer = await enter('officer-1');
    const met = () => station.tracks.length === 2 && officer.tracks.length === 2;
    await waitUntil(met, 'each has the other', { timeout: 5000 });
    await Promise.all([untilMediaFlows(station), untilMediaFlows(officer)]);
  });

  it('lets nobody in who was not admitted', async () => {
    await openRoom();
    const credentials = await credentialsFor('station-1');
    const transport = createJanusTransport({ remoteTrack() {}, remotePresence() {}, lost() {} });
    let refused = false;
    await transport
      .join({ ...credentials, join_token: 'another' }, ownTracks(), NEVER)
      .catch(() => (refused = true));
    expect(refused).to.equal(true);
    await transport.leave();
  });
});
