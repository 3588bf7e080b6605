import type { JsonObject } from '../json-reader.ts';
import { asObject, listIn, numberIn, textIn } from '../json-reader.ts';
import { ROOM_ERROR } from '../videoroom-errors.ts';
import { handleEvent, pluginEvent, pluginSuccess, refusalData } from './frames.ts';
import type { TrickledCandidate } from './media-backend.ts';
import type { Part, PartContext, PluginAnswer, PluginRequest } from './part.ts';
import { noSuchRoom, refused, said, unknownRequest } from './part.ts';
import { Publisher } from './publisher.ts';
import type { Room } from './room.ts';
import { Subscriber } from './subscriber.ts';

/** Requests that are acknowledged first and answered by an event. */
const WORKED_ON = new Set([
  'join',
  'joinandconfigure',
  'configure',
  'publish',
  'unpublish',
  'start',
  'pause',
  'leave',
]);

/** A page's way into the plugin for rooms: nobody until it joins, then one who publishes or receives. */
export class Handle {
  readonly #context: PartContext;
  #part: Part | null = null;
  /** Requests are worked on one after the other, as they came. */
  #work: Promise<void> = Promise.resolve();

  constructor(context: PartContext) {
    this.#context = context;
  }

  /** `true` when the answer follows later, as an event. */
  static worksOn({ name }: PluginRequest): boolean {
    return WORKED_ON.has(name);
  }

  /** The answer to what is answered at once. */
  message(request: PluginRequest, transaction: string): JsonObject {
    const answer = this.#look(request);
    const data = 'refusal' in answer ? refusalData(answer.refusal) : answer.data;
    return pluginSuccess(this.#context.address, transaction, data);
  }

  /** Answers in its turn, over whatever connection the session has by then. */
  workOn(request: PluginRequest, transaction: string): void {
    this.#work = this.#work.then(async () => {
      const answer = await this.#answer(request);
      const { address, send } = this.#context;
      if ('refusal' in answer) send(pluginEvent(address, refusalData(answer.refusal), transaction));
      else send(pluginEvent(address, answer.data, transaction, answer.jsep));
    });
  }

  trickle(request: JsonObject): void {
    const candidates = [request['candidate'], ...listIn(request, 'candidates')].flatMap(candidateOf);
    this.#work = this.#work.then(async () => {
      for (const candidate of candidates) await this.#part?.addCandidate(candidate);
    });
  }

  hangUp(): void {
    this.#part?.hangUp();
  }

  /** Resolves when nothing of it is left. */
  detach(): void {
    this.#part?.end();
    this.#part = null;
    this.#context.send(handleEvent('detached', this.#context.address));
  }

  #look({ name, body }: PluginRequest): PluginAnswer {
    if (name === '') return refused(ROOM_ERROR.missingElement, 'Missing mandatory element (request)');
    const id = textIn(body, 'room');
    const room = id === null ? null : this.#context.rooms.find(id);
    if (name === 'exists') return said({ videoroom: 'success', room: id, exists: room !== null });
    if (name !== 'listparticipants') return unknownRequest({ name, body, jsep: null });
    return room === null ? noSuchRoom(id) : said(list(room));
  }

  async #answer(request: PluginRequest): Promise<PluginAnswer> {
    if (this.#part !== null) return this.#part.answer(request);
    if (request.name !== 'join' && request.name !== 'joinandconfigure') {
      return refused(ROOM_ERROR.joinFirst, 'Invalid request on unconfigured participant');
    }
    const id = textIn(request.body, 'room');
    const room = id === null ? null : this.#context.rooms.find(id);
    if (room === null) return noSuchRoom(id);
    const { tokens } = this.#context.rooms;
    if (!tokens.opensRoom(textIn(request.body, 'token') ?? '', room.id)) {
      return refused(ROOM_ERROR.unauthorized, 'Unauthorized (wrong token)');
    }
    return this.#joinAs(textIn(request.body, 'ptype') ?? '', room, request);
  }

  async #joinAs(role: string, room: Room, request: PluginRequest): Promise<PluginAnswer> {
    if (role === 'publisher') return this.#publish(room, request);
    if (role === 'subscriber') return this.#subscribe(room, request.body);
    return refused(ROOM_ERROR.invalidElement, 'Invalid element (ptype)');
  }

  async #publish(room: Room, request: PluginRequest): Promise<PluginAnswer> {
    const { body, name } = request;
    const feed = textIn(body, 'id');
    if (feed === null) return refused(ROOM_ERROR.missingElement, 'Missing mandatory element (id)');
    const refusal = room.objectionTo(feed, textIn(body, 'token') ?? '', this.#context.rooms.now());
    if (refusal !== null) return { refusal };
    const publisher = new Publisher(this.#context, room, feed, textIn(body, 'display'));
    this.#part = publisher;
    const joined = publisher.joined(room);
    if (name === 'join') return said(joined);
    const configured = await publisher.configure(room, request);
    return 'refusal' in configured ? configured : said(joined, configured.jsep);
  }

  async #subscribe(room: Room, body: JsonObject): Promise<PluginAnswer> {
    const feeds = new Set(listIn(body, 'streams').map((stream) => textIn(asObject(stream), 'feed')));
    const [feed = textIn(body, 'feed'), ...others] = feeds;
    if (feed === null) return refused(ROOM_ERROR.missingElement, 'Missing mandatory element (feed)');
    if (others.length > 0) return refused(ROOM_ERROR.invalidElement, 'One feed for each handle');
    const source = room.find(feed)?.source ?? null;
    if (source === null) return refused(ROOM_ERROR.noSuchFeed, `No such feed (${feed})`);
    if (!room.knowsPrivateId(numberIn(body, 'private_id'))) {
      return refused(ROOM_ERROR.unauthorized, 'Unauthorized (this room requires a valid private_id)');
    }
    const subscriber = new Subscriber(this.#context, room.id, { feed, source });
    this.#part = subscriber;
    return subscriber.attached();
  }
}

function list(room: Room): JsonObject {
  const participants = room.participants.map(({ feed, display, source }) => ({
    id: feed,
    ...(display === null ? {} : { display }),
    publisher: source !== null,
  }));
  return { videoroom: 'participants', room: room.id, participants };
}

/** Without the mark at the end of them: nobody waits for it. */
function candidateOf(value: unknown): readonly TrickledCandidate[] {
  const object = asObject(value);
  const candidate = textIn(object, 'candidate');
  if (candidate === null || candidate === '') return [];
  return [{ candidate, sdpMid: textIn(object, 'sdpMid'), sdpMLineIndex: numberIn(object, 'sdpMLineIndex') }];
}
