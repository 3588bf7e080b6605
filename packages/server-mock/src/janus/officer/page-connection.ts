import type { ConnectionListener, TrickledCandidate } from '../protocol/media-backend.ts';

/** The other end of a page's call, in the same page: no server is asked for a path. */
export function openPageConnection(listener: ConnectionListener): RTCPeerConnection {
  const connection = new RTCPeerConnection({ iceServers: [], bundlePolicy: 'max-bundle' });
  let reached = false;
  connection.addEventListener('connectionstatechange', () => {
    if (connection.connectionState === 'failed') listener.ended('ICE failed');
    if (connection.connectionState !== 'connected' || reached) return;
    reached = true;
    listener.connected();
  });
  return connection;
}

/** Sets and returns the local description with every candidate in it, for a client that waits for no more. */
export async function describeLocally(
  connection: RTCPeerConnection,
  description?: RTCSessionDescriptionInit,
): Promise<string> {
  await connection.setLocalDescription(description);
  await gathered(connection);
  const sdp = connection.localDescription?.sdp;
  if (sdp === undefined) throw new Error('The connection has no description');
  return sdp;
}

/** A candidate that cannot be used is one path less and no reason to end a call. */
export async function addCandidate(
  connection: RTCPeerConnection,
  candidate: TrickledCandidate,
): Promise<void> {
  await connection.addIceCandidate({ ...candidate }).catch(() => undefined);
}

function gathered(connection: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (connection.iceGatheringState !== 'complete') return;
      connection.removeEventListener('icegatheringstatechange', look);
      resolve();
    };
    connection.addEventListener('icegatheringstatechange', look);
    look();
  });
}
