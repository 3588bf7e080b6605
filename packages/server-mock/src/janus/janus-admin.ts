import { randomUUID } from 'node:crypto';
import type { JanusSettings } from './janus-config.ts';
import { asObject, numberIn } from './json-reader.ts';
import type { JsonObject } from './json-reader.ts';
import { ROOM_PLUGIN } from './room-tokens.ts';
import { ROOM_ERROR } from './videoroom-errors.ts';

/** What the sandbox asks of Janus's plugin for rooms, over the Admin API: no session, no media. */
export interface JanusAdmin {
  createRoom(room: string, publishers: number): Promise<void>;
  allow(room: string, token: string): Promise<void>;
  disallow(room: string, token: string): Promise<void>;
  kick(room: string, feed: string): Promise<void>;
  destroyRoom(room: string): Promise<void>;
}

/** Enough for 720p; the 128,000 of the server's own demo makes a blurred face. */
const BITRATE = 1_200_000;
const ANSWERS_WITHIN_MS = 5_000;

export class HttpJanusAdmin implements JanusAdmin {
  readonly #settings: JanusSettings;
  readonly #roomSecret: string;

  constructor(settings: JanusSettings, roomSecret: string) {
    this.#settings = settings;
    this.#roomSecret = roomSecret;
  }

  async createRoom(room: string, publishers: number): Promise<void> {
    const request = { ...roomShape(publishers), request: 'create', room, admin_key: this.#settings.adminKey };
    await this.#ask(request, [ROOM_ERROR.roomExists]);
  }

  async allow(room: string, token: string): Promise<void> {
    await this.#ask({ request: 'allowed', action: 'add', room, allowed: [token] });
  }

  async disallow(room: string, token: string): Promise<void> {
    await this.#ask({ request: 'allowed', action: 'remove', room, allowed: [token] }, [
      ROOM_ERROR.noSuchRoom,
    ]);
  }

  async kick(room: string, feed: string): Promise<void> {
    await this.#ask({ request: 'kick', room, id: feed }, [ROOM_ERROR.noSuchRoom, ROOM_ERROR.noSuchFeed]);
  }

  async destroyRoom(room: string): Promise<void> {
    await this.#ask({ request: 'destroy', room }, [ROOM_ERROR.noSuchRoom]);
  }

  /** Asks and throws on every refusal but those that leave things as they were wanted. */
  async #ask(request: JsonObject, harmless: readonly number[] = []): Promise<void> {
    const answer = await this.#post({ ...request, secret: this.#roomSecret });
    const code = numberIn(answer, 'error_code');
    if (code !== null && !harmless.includes(code)) {
      // Its words name the room, which nobody is to read in a log.
      throw new Error(`Janus refused to ${request['request']}: ${code}`);
    }
  }

  async #post(request: JsonObject): Promise<JsonObject> {
    const { adminPort, adminSecret } = this.#settings;
    const message = { janus: 'message_plugin', admin_secret: adminSecret, plugin: ROOM_PLUGIN, request };
    const response = await fetch(`http://127.0.0.1:${adminPort}/admin`, {
      method: 'POST',
      body: JSON.stringify({ ...message, transaction: randomUUID() }),
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    const answer = asObject(await response.json());
    if (answer['janus'] !== 'success')
      throw new Error(`Janus refused an administration request: ${answer['janus']}`);
    return asObject(answer['response']);
  }
}

/** `allowed` is there from the start, empty: a room that lets in nobody who was not admitted. */
function roomShape(publishers: number): JsonObject {
  return {
    publishers,
    is_private: true,
    permanent: false,
    allowed: [],
    signed_tokens: true,
    require_pvtid: true,
    notify_joining: true,
    audiolevel_event: true,
    bitrate: BITRATE,
    audiocodec: 'opus',
    opus_fec: true,
    videocodec: 'vp8,h264',
  };
}
