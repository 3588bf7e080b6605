import type { CreateTransport } from '@pue/client/call';
import type { JoinCredentials } from '@pue/client/contract';
import type { DemoEntry } from '../../packages/server-mock/src/janus/probe/demo-meeting.fixture.ts';

/**
 * Runs inside a page, so it uses nothing from outside itself: enters a room by the transport of `@pue/client`, with
 * code fetched and camera open as they are in the waiting room, and resolves to the milliseconds from "join" to
 * the first remote frame.
 */
export async function meetAsWeDo(entry: DemoEntry): Promise<number> {
  const address = '/ours.js';
  const { createJanusTransport }: { readonly createJanusTransport: CreateTransport } = await import(address);
  createJanusTransport.prepare?.();
  const own = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
  const [audio = null] = own.getAudioTracks();
  const [video = null] = own.getVideoTracks();
  const picture = document.createElement('video');
  Object.assign(picture, { autoplay: true, muted: true, playsInline: true });
  document.body.append(picture);

  const now = new Date().toISOString();
  const credentials: JoinCredentials = {
    ws_url: entry.server,
    session_token: entry.sessionToken,
    session_expires_at: now,
    room: entry.room,
    join_token: entry.joinToken,
    join_expires_at: now,
    feed: entry.feed,
    ice_servers: [],
    ice_transport_policy: 'all',
    server_time: now,
  };
  const stream = new MediaStream();
  picture.srcObject = stream;

  const start = performance.now();
  return new Promise((resolve, reject) => {
    picture.requestVideoFrameCallback(() => resolve(performance.now() - start));
    const transport = createJanusTransport({
      remoteTrack: (track, present) => {
        if (present) stream.addTrack(track);
      },
      remotePresence() {},
      lost: (cause) => reject(new Error(`The meeting was lost: ${cause}`)),
    });
    transport.join(credentials, { audio, video }, new AbortController().signal).catch(reject);
  });
}
