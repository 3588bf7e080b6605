import type { Clock } from '../clock.ts';
import type { TransportErrorCode } from '../transport-error.ts';
import { readFrame } from './janus-messages.ts';
import type { JanusFrame } from './janus-messages.ts';
import type { SocketLike } from './janus-js.ts';

const ANSWERED_WITHIN_MS = 8000;
const SIGN_OF_LIFE_EVERY_MS = 5000;
const SIGN_OF_LIFE_WITHIN_MS = 2500;

/** Janus's own codes for a session that is not ours any more: unauthorised, plugin not allowed, no such session. */
const REFUSED_CODES: readonly number[] = [403, 405, 458];

const OPEN = 1;
const CLOSED = 3;

export interface GuardedSocketOptions {
  /** The connection; opened already or about to. */
  readonly socket: SocketLike;
  readonly clock: Clock;
  /** A fresh name for a request of our own. */
  readonly transactions: () => string;
  readonly token: string;
  /** Told once, when it is of no use any more; not after `close`. */
  died(code: TransportErrorCode): void;
}

/**
 * The socket that janus.js gets. A half-open connection leaves its requests hanging for ever, late events of
 * an old one end the new session, the token of its first request is used to the end: so every request has a
 * deadline, a sign of life is asked for every five seconds, a dead socket says nothing more, and the newest
 * token goes out. What comes in is read before janus.js sees it. Nothing of it is ever logged: whoever knows
 * a session's number and any good token owns the session.
 */
export class GuardedWebSocket extends EventTarget implements SocketLike {
  readonly #options: GuardedSocketOptions;
  readonly #unanswered = new Map<string, () => void>();
  #token: string;
  #session: unknown;
  #dead = false;
  #stopKeepalive: () => void = () => {};
  #stopWaiting: () => void = () => {};

  constructor(options: GuardedSocketOptions) {
    super();
    this.#options = options;
    this.#token = options.token;
    const { socket } = options;
    this.#stopWaiting = options.clock.after(ANSWERED_WITHIN_MS, () => this.#die('deadline'));
    socket.addEventListener('open', this.#onOpen);
    socket.addEventListener('message', this.#onMessage);
    socket.addEventListener('close', this.#onEnd);
    socket.addEventListener('error', this.#onEnd);
  }

  get readyState(): number {
    return this.#dead ? CLOSED : this.#options.socket.readyState;
  }

  /** For every frame from now on. */
  set token(token: string) {
    this.#token = token;
  }

  send(text: string): void {
    if (this.readyState !== OPEN) return;
    const sent: Record<string, unknown> = JSON.parse(text);
    if ('session_id' in sent) this.#foundSession(sent['session_id']);
    this.#transmit(sent);
  }

  close(): void {
    if (this.#dead) return;
    this.#bury();
    this.#options.socket.close();
  }

  #transmit(frame: Record<string, unknown>): void {
    const { clock, socket } = this.#options;
    const transaction = frame['transaction'];
    if (typeof transaction === 'string') {
      this.#unanswered.set(
        transaction,
        clock.after(ANSWERED_WITHIN_MS, () => this.#die('deadline')),
      );
    }
    socket.send(JSON.stringify({ ...frame, token: this.#token }));
  }

  #foundSession(session: unknown): void {
    if (this.#session !== undefined) return;
    this.#session = session;
    this.#planKeepalive();
  }

  #planKeepalive(): void {
    this.#stopKeepalive = this.#options.clock.after(SIGN_OF_LIFE_EVERY_MS, () => {
      this.#stopWaiting = this.#options.clock.after(SIGN_OF_LIFE_WITHIN_MS, () => this.#die('deadline'));
      const transaction = this.#options.transactions();
      this.#transmit({ janus: 'keepalive', session_id: this.#session, transaction });
      this.#planKeepalive();
    });
  }

  readonly #onOpen = () => {
    this.#stopWaiting();
    this.dispatchEvent(new Event('open'));
  };

  readonly #onMessage = (event: Event) => {
    const data: unknown = 'data' in event ? event.data : null;
    const frame = readFrame(data);
    if (frame === null) return this.#die('invalid-message');
    this.#stopWaiting();
    this.#answered(frame.transaction);
    const refused = frame.error !== undefined && REFUSED_CODES.includes(frame.error.code);
    if (refused || frame.janus === 'timeout') return this.#die('credentials-refused');
    this.dispatchEvent(new MessageEvent('message', { data }));
  };

  readonly #onEnd = () => this.#die('unreachable');

  #answered(transaction: JanusFrame['transaction']): void {
    if (transaction === undefined) return;
    this.#unanswered.get(transaction)?.();
    this.#unanswered.delete(transaction);
  }

  #die(code: TransportErrorCode): void {
    if (this.#dead) return;
    this.#bury();
    this.#options.socket.close();
    // For janus.js, so that it does not take the session for connected.
    this.dispatchEvent(new Event('close'));
    this.#options.died(code);
  }

  #bury(): void {
    this.#dead = true;
    this.#stopKeepalive();
    this.#stopWaiting();
    for (const callOff of this.#unanswered.values()) callOff();
    this.#unanswered.clear();
    const { socket } = this.#options;
    socket.removeEventListener('open', this.#onOpen);
    socket.removeEventListener('message', this.#onMessage);
    socket.removeEventListener('close', this.#onEnd);
    socket.removeEventListener('error', this.#onEnd);
  }
}
