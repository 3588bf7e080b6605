/** What we use of janus.js 1.4.2, as it behaves. */
export interface JanusLibrary {
  new (options: SessionOptions): JanusSession;
  init(options: { readonly debug: false; readonly dependencies: Dependencies }): void;
  /** Called once, at once, by every new session. */
  newWebSocket: (url: string, protocol: string) => SocketLike;
}

/** What it asks of a socket. */
export interface SocketLike extends EventTarget {
  readonly readyState: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

export interface Dependencies {
  readonly newWebSocket: (url: string, protocol: string) => SocketLike;
  readonly isArray: (value: unknown) => boolean;
  readonly extension: { init(): void; isInstalled(): boolean };
  readonly webRTCAdapter: { readonly browserDetails: BrowserDetails };
  readonly httpAPICall: () => never;
}

export interface BrowserDetails {
  readonly browser: 'chrome' | 'firefox' | 'safari';
  readonly version: number;
}

export interface SessionOptions {
  readonly server: string;
  readonly token: string;
  /** Never left out: without it a server of Google's would be asked for the person's address. */
  readonly iceServers: readonly RTCIceServer[];
  readonly iceTransportPolicy: RTCIceTransportPolicy;
  readonly keepAlivePeriod: number;
  readonly destroyOnUnload: false;
  success(): void;
  error(reason: unknown): void;
}

export interface JanusSession {
  attach(options: AttachOptions): void;
  destroy(options: { readonly success: () => void; readonly error: () => void }): void;
}

export interface AttachOptions {
  readonly plugin: string;
  success(handle: JanusHandle): void;
  error(reason: unknown): void;
  connectionState(state: RTCPeerConnectionState): void;
  webrtcState(up: boolean): void;
  onmessage(data: unknown, jsep: RTCSessionDescriptionInit | undefined): void;
  onremotetrack(
    track: MediaStreamTrack,
    mid: string,
    added: boolean,
    about: { readonly reason: string },
  ): void;
}

export interface JanusHandle {
  readonly webrtcStuff: { readonly pc: RTCPeerConnection | null };
  send(options: {
    readonly message: object;
    readonly jsep?: RTCSessionDescriptionInit;
    readonly error: (reason: unknown) => void;
  }): void;
  createOffer(options: DescriptionOptions & { readonly tracks: readonly LocalTrack[] }): void;
  createAnswer(
    options: DescriptionOptions & {
      readonly jsep: RTCSessionDescriptionInit;
      readonly customizeSdp: (jsep: { sdp: string }) => void;
    },
  ): void;
  handleRemoteJsep(options: {
    readonly jsep: RTCSessionDescriptionInit;
    readonly success: () => void;
    readonly error: (reason: unknown) => void;
  }): void;
  hangup(tellJanus: boolean): void;
  detach(options: { readonly error: () => void }): void;
}

interface DescriptionOptions {
  readonly success: (jsep: RTCSessionDescriptionInit) => void;
  readonly error: (reason: unknown) => void;
}

export interface LocalTrack {
  readonly type: 'audio' | 'video';
  readonly capture: MediaStreamTrack;
  readonly recv: false;
  /** Without it a hang-up ends the person's microphone. */
  readonly dontStop: true;
}
