import type { Page } from 'puppeteer-core';

/** What has come in so far, over all connections of a page. */
export interface Incoming {
  readonly frames: number;
  readonly audioBytes: number;
}

declare global {
  // Set by `countMedia` in the page under test.
  var pueIncoming: () => Promise<Incoming>;
  var pueOutgoing: () => Promise<number>;
  var pueConnections: () => number;
  var pueHeld: () => number;
}

/** Runs in the page before its scripts: remembers every peer connection, to read what arrives on it. */
export function countMedia(): void {
  const connections: RTCPeerConnection[] = [];
  const Native = globalThis.RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Native {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.push(this);
    }
  };
  globalThis.pueIncoming = async () => {
    let frames = 0;
    let audioBytes = 0;
    for (const connection of connections) {
      for (const report of (await connection.getStats()).values()) {
        if (report.type !== 'inbound-rtp') continue;
        if (report.kind === 'video') frames += report.framesDecoded ?? 0;
        else audioBytes += report.bytesReceived ?? 0;
      }
    }
    return { frames, audioBytes };
  };
  globalThis.pueOutgoing = async () => {
    let bytes = 0;
    for (const connection of connections) {
      for (const report of (await connection.getStats()).values()) {
        if (report.type === 'outbound-rtp') bytes += report.bytesSent ?? 0;
      }
    }
    return bytes;
  };
  globalThis.pueConnections = () =>
    connections.filter(({ signalingState }) => signalingState !== 'closed').length;
  const tracks: MediaStreamTrack[] = [];
  const devices = navigator.mediaDevices;
  const open = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (constraints) => {
    const stream = await open(constraints);
    tracks.push(...stream.getTracks());
    return stream;
  };
  globalThis.pueHeld = () => tracks.filter(({ readyState }) => readyState === 'live').length;
}

/** Bytes of sound and picture that have left the page. */
export function outgoing(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.pueOutgoing());
}

/** Peer connections that are open: one to send, and one for each who is received. */
export function connections(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.pueConnections());
}

/** Cameras and microphones that the page holds. */
export function heldDevices(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.pueHeld());
}

export function incoming(page: Page): Promise<Incoming> {
  return page.evaluate(() => globalThis.pueIncoming());
}

/** Resolves when pictures and sound have gone on arriving; rejects when they do not. */
export async function seesAndHears(page: Page): Promise<void> {
  const before = await incoming(page);
  await page.waitForFunction(
    async ({ frames, audioBytes }) => {
      const now = await globalThis.pueIncoming();
      return now.frames >= frames + 20 && now.audioBytes >= audioBytes + 2000;
    },
    { timeout: 20_000, polling: 250 },
    before,
  );
}
