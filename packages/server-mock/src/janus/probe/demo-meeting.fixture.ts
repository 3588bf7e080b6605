/** What a page needs to meet another one. */
export interface DemoEntry {
  readonly server: string;
  readonly sessionToken: string;
  readonly room: string;
  readonly feed: string;
  readonly joinToken: string;
}

interface DemoTrack {
  readonly type: 'audio' | 'video';
  readonly capture?: boolean;
  readonly recv?: boolean;
}

interface DemoHandle {
  send(request: { readonly message: object; readonly jsep?: unknown }): void;
  createOffer(options: DemoNegotiation): void;
  createAnswer(options: DemoNegotiation): void;
}

interface DemoNegotiation {
  readonly jsep?: unknown;
  readonly tracks: readonly DemoTrack[];
  success(jsep: unknown): void;
  error(cause: unknown): void;
}

interface DemoMessage {
  readonly videoroom?: string;
  readonly private_id?: number;
  readonly publishers?: readonly { readonly id: string }[];
  readonly error_code?: number;
}

interface DemoAttachment {
  readonly plugin: string;
  success(handle: DemoHandle): void;
  error(cause: unknown): void;
  onmessage(message: DemoMessage, jsep: unknown): void;
  onremotetrack?(track: MediaStreamTrack, mid: string, on: boolean): void;
}

interface DemoJanus {
  attach(attachment: DemoAttachment): void;
}

/** The part of the published janus.js that its own demo of a meeting calls. */
interface DemoLibrary {
  new (options: {
    readonly server: string;
    readonly token: string;
    readonly iceServers: readonly RTCIceServer[];
    success(): void;
    error(cause: unknown): void;
  }): DemoJanus;
  init(options: { readonly debug: boolean; readonly dependencies: unknown; callback(): void }): void;
  useDefaultDependencies(replacements: { readonly adapter: unknown }): unknown;
}

/**
 * Runs inside a page, so it uses nothing from outside itself: enters a room as the library's own
 * demo does, one step after the other, and resolves to the milliseconds until the first remote frame.
 */
export async function meetAsTheDemosDo(entry: DemoEntry): Promise<number> {
  const address = '/janus.js';
  const { default: Library }: { readonly default: DemoLibrary } = await import(address);
  const adapter = { browserDetails: { browser: 'chrome', version: 130 } };
  const dependencies = Library.useDefaultDependencies({ adapter });
  await new Promise<void>((callback) => Library.init({ debug: false, dependencies, callback }));
  const video = document.createElement('video');
  const stream = new MediaStream();
  Object.assign(video, { autoplay: true, muted: true, playsInline: true, srcObject: stream });
  document.body.append(video);

  const start = performance.now();
  return new Promise((resolve, reject) => {
    video.requestVideoFrameCallback(() => resolve(performance.now() - start));
    const fail = (cause: unknown) => reject(new Error(`The meeting failed: ${String(cause)}`));
    const { server, sessionToken: token, room, feed, joinToken } = entry;
    const janus = new Library({ server, token, iceServers: [], success: publish, error: fail });
    const plugin = 'janus.plugin.videoroom';
    let ownHandle: DemoHandle | null = null;
    let privateId: number | undefined;

    function publish() {
      janus.attach({ plugin, success: joinAsPublisher, error: fail, onmessage: onOwnMessage });
    }

    function joinAsPublisher(handle: DemoHandle) {
      ownHandle = handle;
      handle.send({ message: { request: 'join', ptype: 'publisher', room, id: feed, token: joinToken } });
    }

    function onOwnMessage(message: DemoMessage, jsep: unknown) {
      if (message.error_code !== undefined) return fail(message.error_code);
      if (message.videoroom === 'joined') {
        privateId = message.private_id;
        Object.assign(window, { puePublishing: ownHandle });
        offerOwnMedia();
      }
      for (const publisher of message.publishers ?? []) subscribeTo(publisher.id);
      if (jsep !== undefined && jsep !== null) acceptAnswer(jsep);
    }

    function acceptAnswer(jsep: unknown) {
      const handle: unknown = ownHandle;
      const accept: unknown = Reflect.get(Object(handle), 'handleRemoteJsep');
      if (typeof accept === 'function') accept({ jsep });
    }

    function offerOwnMedia() {
      ownHandle?.createOffer({
        tracks: [
          { type: 'audio', capture: true, recv: false },
          { type: 'video', capture: true, recv: false },
        ],
        success: (jsep) =>
          ownHandle?.send({ message: { request: 'configure', audio: true, video: true }, jsep }),
        error: fail,
      });
    }

    function subscribeTo(other: string) {
      const attachment = { handle: null as DemoHandle | null };
      janus.attach({
        plugin,
        success: (handle) => {
          attachment.handle = handle;
          const streams = [{ feed: other }];
          const message = { request: 'join', ptype: 'subscriber', room, streams, token: joinToken };
          handle.send({ message: { ...message, private_id: privateId } });
        },
        error: fail,
        onmessage: (message, jsep) => {
          if (message.error_code !== undefined) return fail(message.error_code);
          if (jsep !== undefined && jsep !== null) answerOffer(attachment.handle, jsep);
        },
        onremotetrack: (track, _mid, on) => {
          if (on) stream.addTrack(track);
        },
      });
    }

    function answerOffer(handle: DemoHandle | null, jsep: unknown) {
      Object.assign(window, { pueReceiving: handle });
      handle?.createAnswer({
        jsep,
        tracks: [],
        success: (answer) => handle.send({ message: { request: 'start', room }, jsep: answer }),
        error: fail,
      });
    }
  });
}
