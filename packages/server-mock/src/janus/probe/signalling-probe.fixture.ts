import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { JsonObject } from '../json-reader.ts';
import { asObject, numberIn, parseObject, textIn } from '../json-reader.ts';

const ANSWERS_WITHIN_MS = 5_000;

type Matcher = (frame: JsonObject) => boolean;

/** A bare client of the signalling protocol, without media: asks, and shows every frame that came. */
export class SignallingProbe {
  readonly url: string;
  readonly #socket: WebSocket;
  readonly #frames: JsonObject[] = [];
  readonly #waiting = new Set<() => void>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.url = socket.url;
    socket.on('message', (data) => this.#take(String(data)));
  }

  static async connect(url: string): Promise<SignallingProbe> {
    const socket = new WebSocket(url, 'janus-protocol');
    const probe = new SignallingProbe(socket);
    await once(socket, 'open');
    return probe;
  }

  /** The sub-protocol that the server chose. */
  get protocol(): string {
    return this.#socket.protocol;
  }

  /** Sends the request and resolves to its answer: of a plugin that works on it, what comes after `ack`. */
  async ask(request: JsonObject): Promise<JsonObject> {
    const transaction = randomUUID();
    this.#socket.send(JSON.stringify({ ...request, transaction }));
    const final = request['janus'] === 'keepalive' || request['janus'] === 'trickle';
    return this.frame((frame) => frame['transaction'] === transaction && (final || frame['janus'] !== 'ack'));
  }

  /** The first frame, past or to come, that matches. */
  async frame(matches: Matcher): Promise<JsonObject> {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    for (;;) {
      const found = this.#frames.find(matches);
      if (found !== undefined) return found;
      await this.#next(signal);
    }
  }

  /** Text as it is, for what no client of ours would send. */
  sendRaw(text: string): void {
    this.#socket.send(text);
  }

  /** Breaks the connection without a word, as a lost network does. */
  async cut(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.#socket, 'close');
    this.#socket.terminate();
    await closed;
  }

  #take(text: string): void {
    const frame = parseObject(text);
    if (frame === null) throw new Error('The server sent what is not a JSON object');
    this.#frames.push(frame);
    for (const wake of [...this.#waiting]) wake();
  }

  #next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', fail);
        end();
      };
      const wake = () => settle(resolve);
      const fail = () =>
        settle(() => reject(new Error(`No such frame came; these did: ${JSON.stringify(this.#frames)}`)));
      this.#waiting.add(wake);
      signal.addEventListener('abort', fail, { once: true });
    });
  }
}

/** The code of a refusal, whether Janus itself or its plugin refused; `null` when it did not. */
export function refusalIn(frame: JsonObject): number | null {
  const code = numberIn(asObject(frame['error']), 'code');
  return code ?? numberIn(pluginData(frame), 'error_code');
}

/** What the plugin said. */
export function pluginData(frame: JsonObject): JsonObject {
  return asObject(asObject(frame['plugindata'])['data']);
}

/** The identifier that an answer to `create` or `attach` brings. */
export function identifierIn(frame: JsonObject): number {
  const id = numberIn(asObject(frame['data']), 'id');
  if (id === null) throw new Error(`No identifier came, but ${textIn(frame, 'janus')} ${refusalIn(frame)}`);
  return id;
}
