import type { RoomServer } from '../../desk/room-keeper.ts';
import type { JsonObject } from '../json-reader.ts';
import { ROOM_PLUGIN } from '../room-tokens.ts';
import { SignallingProbe, identifierIn } from './signalling-probe.fixture.ts';

/** A session of a probe with one handle, and the token that it shows. */
export class ProbeSession {
  readonly probe: SignallingProbe;
  readonly id: number;
  readonly handle: number;
  token: string;

  private constructor(probe: SignallingProbe, id: number, handle: number, token: string) {
    this.probe = probe;
    this.id = id;
    this.handle = handle;
    this.token = token;
  }

  static async open(url: string, rooms: RoomServer): Promise<ProbeSession> {
    const { token } = rooms.keeper.sessionToken();
    const probe = await SignallingProbe.connect(url);
    const id = identifierIn(await probe.ask({ janus: 'create', token }));
    const attach = { janus: 'attach', plugin: ROOM_PLUGIN, session_id: id, token };
    return new ProbeSession(probe, id, identifierIn(await probe.ask(attach)), token);
  }

  /** Asks in this session, of Janus itself. */
  ask(request: JsonObject): Promise<JsonObject> {
    return this.probe.ask({ session_id: this.id, token: this.token, ...request });
  }

  /** Asks the plugin for rooms. */
  message(body: JsonObject, rest: JsonObject = {}): Promise<JsonObject> {
    return this.ask({ janus: 'message', handle_id: this.handle, body, ...rest });
  }

  join(room: string, feed: string, token: string | undefined): Promise<JsonObject> {
    return this.message({ request: 'join', ptype: 'publisher', room, id: feed, token });
  }
}
