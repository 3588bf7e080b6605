/** What came in while it was watched. */
export interface Flow {
  readonly frames: number;
  readonly audioBytes: number;
  readonly width: number;
}

/** Runs inside a page that meets another one: resolves once a good deal more has come in, or says how little. */
export async function watchFlow(): Promise<Flow> {
  const connection: RTCPeerConnection = Reflect.get(window, 'pueReceiving').webrtcStuff.pc;

  async function read(): Promise<Flow> {
    const stats: readonly RTCInboundRtpStreamStats[] = [...(await connection.getStats()).values()];
    const inbound = stats.filter(({ type }) => type === 'inbound-rtp');
    const video = inbound.find(({ kind }) => kind === 'video');
    const audio = inbound.find(({ kind }) => kind === 'audio');
    return {
      frames: video?.framesDecoded ?? 0,
      audioBytes: audio?.bytesReceived ?? 0,
      width: video?.frameWidth ?? 0,
    };
  }

  const first = await read();
  const deadline = performance.now() + 10_000;
  for (;;) {
    const now = await read();
    const flow = { ...now, frames: now.frames - first.frames, audioBytes: now.audioBytes - first.audioBytes };
    if ((flow.frames >= 40 && flow.audioBytes > 1000) || performance.now() > deadline) return flow;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
