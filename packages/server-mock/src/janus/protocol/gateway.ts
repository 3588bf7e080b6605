import type { JsonObject } from '../json-reader.ts';
import { numberIn, parseObject, textIn } from '../json-reader.ts';
import { ROOM_PLUGIN } from '../room-tokens.ts';
import { UNAUTHORIZED, missingElement, refusal } from './core-refusals.ts';
import type { CoreRefusal, SendFrame } from './frames.ts';
import { ack, coreError, success } from './frames.ts';
import { Handle } from './handle.ts';
import type { MediaBackend } from './media-backend.ts';
import { passToPlugin } from './plugin-message.ts';
import type { Rooms } from './rooms.ts';
import { Session } from './session.ts';

/** A request whose frame is sound, on the connection that it came by. */
interface Request {
  readonly name: string;
  readonly transaction: string;
  readonly token: string;
  readonly frame: JsonObject;
  readonly reply: SendFrame;
}

/** A page's connection: text in; out by the function that it was made with. */
export interface Connection {
  receive(text: string): void;
  /** The connection is gone; the session waits to be claimed over another one. */
  closed(): void;
}

/**
 * The part of Janus's signalling protocol that a meeting uses, without any transport: sessions, handles
 * and the plugin for rooms. Refusals carry the codes that Janus 1.1.2 was seen to give.
 */
export class Gateway {
  readonly #rooms: Rooms;
  readonly #media: MediaBackend;
  readonly #randomId: () => number;
  readonly #sessions = new Map<number, Session>();

  constructor(rooms: Rooms, media: MediaBackend, randomId: () => number) {
    this.#rooms = rooms;
    this.#media = media;
    this.#randomId = randomId;
  }

  connect(send: SendFrame): Connection {
    return {
      receive: (text) => this.#receive(text, send),
      closed: () => {
        for (const session of this.#sessions.values()) session.lose(send);
      },
    };
  }

  /** To be called now and then: ends the sessions of which nothing was heard for a minute. */
  endSilentSessions(): void {
    const now = this.#rooms.now();
    for (const session of this.#sessions.values()) if (session.isOverdue(now)) this.#end(session, true);
  }

  endAll(): void {
    for (const session of this.#sessions.values()) this.#end(session, false);
  }

  #receive(text: string, reply: SendFrame): void {
    const frame = parseObject(text);
    if (frame === null)
      return reply(coreError(null, null, refusal('invalidJson', 'Invalid Janus API request')));
    const [name, transaction] = [textIn(frame, 'janus'), textIn(frame, 'transaction')];
    if (name === null || transaction === null) {
      const missing = transaction === null ? 'transaction' : 'janus';
      return reply(coreError(transaction, null, missingElement(missing)));
    }
    const request = { name, transaction, token: textIn(frame, 'token') ?? '', frame, reply };
    const session = numberIn(frame, 'session_id');
    if (session === null) this.#withoutSession(request);
    else this.#withSession(request, session);
  }

  #withoutSession(request: Request): void {
    const { name, transaction, token, reply } = request;
    if (name === 'ping') return reply({ janus: 'pong', transaction });
    if (name !== 'create') {
      return reply(
        coreError(transaction, null, refusal('invalidPath', `Unhandled request '${name}' at this path`)),
      );
    }
    if (!this.#rooms.tokens.opensSession(token)) return reply(coreError(transaction, null, UNAUTHORIZED));
    this.#create(request, numberIn(request.frame, 'id') ?? this.#randomId());
  }

  #create({ transaction, reply }: Request, id: number): void {
    if (this.#sessions.has(id)) {
      return reply(coreError(transaction, id, refusal('sessionConflict', 'Session ID already in use')));
    }
    this.#sessions.set(id, new Session(id, reply, this.#rooms.now()));
    reply(success(transaction, null, { id }));
  }

  #withSession(request: Request, id: number): void {
    const { transaction, token, reply } = request;
    if (!this.#rooms.tokens.opensSession(token)) return reply(coreError(transaction, id, UNAUTHORIZED));
    const session = this.#sessions.get(id);
    if (session === undefined) {
      return reply(coreError(transaction, id, refusal('noSuchSession', `No such session ${id}`)));
    }
    session.heard(this.#rooms.now());
    const handle = numberIn(request.frame, 'handle_id');
    if (handle === null) this.#onSession(request, session);
    else this.#onHandle(request, session, handle);
  }

  #onSession(request: Request, session: Session): void {
    const { name, transaction, reply } = request;
    switch (name) {
      case 'keepalive':
        return reply(ack(transaction, session.id));
      case 'claim':
        session.claim(reply);
        return reply(success(transaction, session.id));
      case 'destroy':
        this.#end(session, false);
        return reply(success(transaction, session.id));
      case 'attach':
        return this.#attach(request, session);
    }
    reply(coreError(transaction, session.id, refusal('unknownRequest', `Unknown request '${name}'`)));
  }

  #attach({ frame, transaction, token, reply }: Request, session: Session): void {
    const plugin = textIn(frame, 'plugin');
    const objection = this.#objectionTo(plugin, token);
    if (objection !== null) return reply(coreError(transaction, session.id, objection));
    const id = this.#randomId();
    const address = { session: session.id, handle: id };
    const send: SendFrame = (message) => session.send(message);
    const handle = new Handle({
      address,
      rooms: this.#rooms,
      media: this.#media,
      send,
      randomId: this.#randomId,
    });
    session.handles.set(id, handle);
    reply(success(transaction, session.id, { id }));
  }

  #objectionTo(plugin: string | null, token: string): CoreRefusal | null {
    if (plugin === null) return missingElement('plugin');
    if (!this.#rooms.tokens.allowsPlugin(token, plugin)) {
      return refusal('unauthorizedPlugin', `Provided token can't access plugin '${plugin}'`);
    }
    return plugin === ROOM_PLUGIN ? null : refusal('noSuchPlugin', `No such plugin '${plugin}'`);
  }

  #onHandle(request: Request, session: Session, id: number): void {
    const { name, transaction, frame, reply } = request;
    const handle = session.handles.get(id);
    if (handle === undefined) {
      const reason = `No such handle ${id} in session ${session.id}`;
      return reply(coreError(transaction, session.id, refusal('noSuchHandle', reason)));
    }
    switch (name) {
      case 'message':
        return passToPlugin({ ...request, session: session.id }, handle);
      case 'trickle':
        handle.trickle(frame);
        return reply(ack(transaction, session.id));
      case 'hangup':
        handle.hangUp();
        return reply(success(transaction, session.id));
      case 'detach':
        session.handles.delete(id);
        reply(success(transaction, session.id));
        return handle.detach();
    }
    reply(coreError(transaction, session.id, refusal('unknownRequest', `Unknown request '${name}'`)));
  }

  #end(session: Session, timedOut: boolean): void {
    this.#sessions.delete(session.id);
    session.end(timedOut);
  }
}
