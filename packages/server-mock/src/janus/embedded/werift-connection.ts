import { RTCPeerConnection, useNACK, useOPUS, usePLI, useREMB, useVP8 } from 'werift';
import type { ConnectionListener, TrickledCandidate } from '../protocol/media-backend.ts';

/** Where media can be sent to; with loopback among them two pages of one machine meet without a network. */
export type MediaAddresses = readonly string[];

/**
 * A peer connection that speaks what every browser speaks: Opus and VP8. Without RTP header extensions:
 * packets are handed on as they came, and with two senders' extensions mixed (werift 0.25) a browser
 * drops them all after two seconds.
 */
export function openConnection(addresses: MediaAddresses, listener: ConnectionListener): RTCPeerConnection {
  const connection = new RTCPeerConnection({
    codecs: {
      audio: [useOPUS()],
      video: [useVP8({ rtcpFeedback: [useNACK(), usePLI(), useREMB()] })],
    },
    iceServers: [],
    iceUseIpv6: false,
    iceUseTcp: false,
    iceAdditionalHostAddresses: [...addresses],
    bundlePolicy: 'max-bundle',
  });
  report(connection, listener);
  return connection;
}

function report(connection: RTCPeerConnection, listener: ConnectionListener): void {
  let reached = false;
  connection.connectionStateChange.subscribe((state) => {
    if (state === 'connected' && !reached) {
      reached = true;
      listener.connected();
    }
    if (state === 'failed') listener.ended('ICE failed');
    if (state === 'closed') listener.ended('DTLS alert');
  });
}

/** Closes without a report: whoever closes knows. */
export function closeConnection(connection: RTCPeerConnection): void {
  connection.connectionStateChange.allUnsubscribe();
  void connection.close();
}

/**
 * Without the `.local` names behind which browsers hide their addresses: nobody else can look them up, and
 * nobody has to, since the browser's own checks show where it is.
 */
export function withoutLocalNames(sdp: string): string {
  const isHidden = (line: string) => line.startsWith('a=candidate:') && line.includes('.local ');
  return sdp
    .split('\n')
    .filter((line) => !isHidden(line))
    .join('\n');
}

/** A candidate that cannot be used is one path less and no reason to end a call. */
export async function addCandidate(
  connection: RTCPeerConnection,
  { candidate, sdpMid, sdpMLineIndex }: TrickledCandidate,
): Promise<void> {
  if (candidate.includes('.local ')) return;
  const place = {
    ...(sdpMid === null ? {} : { sdpMid }),
    ...(sdpMLineIndex === null ? {} : { sdpMLineIndex }),
  };
  await connection.addIceCandidate({ candidate, ...place }).catch(() => undefined);
}

/** The local description once it is set: its candidates are gathered by then. */
export function localDescription(connection: RTCPeerConnection): string {
  const description = connection.localDescription;
  if (description === null) throw new Error('The connection has no description');
  return description.sdp;
}
