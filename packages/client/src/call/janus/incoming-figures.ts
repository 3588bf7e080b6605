import type { IncomingStatistics } from '../call-transport.ts';

/** The sum of what arrived over these peer connections. */
export async function incomingFigures(peers: readonly RTCPeerConnection[]): Promise<IncomingStatistics> {
  const reports = await Promise.all(peers.map((peer) => peer.getStats()));
  const streams = reports.flatMap((report) => [...report.values()].filter(isInbound));
  return {
    audioPackets: sum(streams, 'audio', 'packetsReceived'),
    videoFrames: sum(streams, 'video', 'framesDecoded'),
  };
}

interface Inbound {
  readonly kind: unknown;
  readonly packetsReceived?: unknown;
  readonly framesDecoded?: unknown;
}

function isInbound(stats: object): stats is Inbound {
  return 'type' in stats && stats.type === 'inbound-rtp';
}

function sum(streams: readonly Inbound[], kind: string, figure: 'packetsReceived' | 'framesDecoded'): number {
  return streams
    .filter((stream) => stream.kind === kind)
    .map((stream) => stream[figure])
    .reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
}
