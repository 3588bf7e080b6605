import type { JoinCredentials } from '../../contract/meeting.ts';
import type { Clock } from '../clock.ts';
import type { TransportErrorCode } from '../transport-error.ts';
import { TransportError } from '../transport-error.ts';
import { GuardedWebSocket } from './guarded-web-socket.ts';
import type { AttachOptions, JanusHandle, JanusLibrary, JanusSession } from './janus-js.ts';

const ROOM_PLUGIN = 'janus.plugin.videoroom';
/** The longest time that a timer takes: the signs of life are our own. */
const NEVER_MS = 2 ** 31 - 1;
const ANSWERED_WITHIN_MS = 8000;
/** A farewell that is not answered is not waited for. */
const FAREWELL_MS = 1000;

export interface ConnectionOptions {
  readonly library: JanusLibrary;
  readonly credentials: JoinCredentials;
  readonly clock: Clock;
  readonly transactions: () => string;
  /** Told once, when the session is lost; not after `close`. */
  died(code: TransportErrorCode): void;
}

export type HandleListener = Omit<AttachOptions, 'plugin' | 'success' | 'error'>;

/** One signalling session on Janus. Whatever is asked of it is answered or rejects with `TransportError`. */
export class JanusConnection {
  readonly clock: Clock;
  readonly #socket: GuardedWebSocket;
  readonly #session: JanusSession;
  readonly #opened: Promise<void>;
  readonly #death: Promise<never>;
  #die: (error: TransportError) => void = () => {};
  #closing: Promise<void> | null = null;

  constructor({ library, credentials, clock, transactions, died }: ConnectionOptions) {
    this.clock = clock;
    this.#death = new Promise((_, reject) => (this.#die = reject));
    // Nobody may be waiting when it happens.
    this.#death.catch(() => {});
    this.#socket = new GuardedWebSocket({
      socket: new WebSocket(credentials.ws_url, 'janus-protocol'),
      clock,
      transactions,
      token: credentials.session_token,
      died: (code) => {
        this.#die(new TransportError(code));
        died(code);
      },
    });
    library.newWebSocket = () => this.#socket;
    const { session, opened } = openSession(library, credentials);
    this.#session = session;
    this.#opened = opened;
  }

  /** Resolves when the session is there. */
  get opened(): Promise<void> {
    return this.answered(this.#opened);
  }

  set token(token: string) {
    this.#socket.token = token;
  }

  attach(listener: HandleListener): Promise<JanusHandle> {
    const attached = new Promise<JanusHandle>((resolve, reject) => {
      this.#session.attach({
        ...listener,
        plugin: ROOM_PLUGIN,
        success: resolve,
        error: () => reject(new TransportError('room-refused')),
      });
    });
    return this.answered(attached);
  }

  /** The promise, or its rejection when the answer does not come in time or the session ends. */
  answered<T>(promise: Promise<T>, withinMs = ANSWERED_WITHIN_MS, late: TransportErrorCode = 'deadline') {
    let callOff = () => {};
    const deadline = new Promise<never>((_, reject) => {
      callOff = this.clock.after(withinMs, () => reject(new TransportError(late)));
    });
    return Promise.race([promise, deadline, this.#death]).finally(() => callOff());
  }

  /** Ends the session: said at once, and waited for a moment. Never rejects. */
  close(): Promise<void> {
    this.#closing ??= this.#farewell();
    return this.#closing;
  }

  async #farewell(): Promise<void> {
    const destroyed = new Promise<void>((resolve) => {
      this.#session.destroy({ success: resolve, error: resolve });
    });
    // Too late or never: the socket is closed all the same.
    await this.answered(destroyed, FAREWELL_MS).catch(() => {});
    this.#socket.close();
    this.#die(new TransportError('aborted'));
  }
}

function openSession(library: JanusLibrary, credentials: JoinCredentials) {
  const callbacks = { success: () => {}, error: () => {} };
  const opened = new Promise<void>((resolve, reject) => {
    callbacks.success = resolve;
    callbacks.error = () => reject(new TransportError('unreachable'));
  });
  const session = new library({
    server: credentials.ws_url,
    token: credentials.session_token,
    iceServers: credentials.ice_servers.map(iceServerOf),
    iceTransportPolicy: credentials.ice_transport_policy,
    keepAlivePeriod: NEVER_MS,
    destroyOnUnload: false,
    success: () => callbacks.success(),
    error: () => callbacks.error(),
  });
  return { session, opened };
}

function iceServerOf({ urls, username, credential }: JoinCredentials['ice_servers'][number]): RTCIceServer {
  return {
    urls: [...urls],
    ...(username === undefined ? {} : { username }),
    ...(credential === undefined ? {} : { credential }),
  };
}
