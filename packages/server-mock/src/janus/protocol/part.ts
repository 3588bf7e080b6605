import type { JsonObject } from '../json-reader.ts';
import { ROOM_ERROR } from '../videoroom-errors.ts';
import type { RoomRefusal, SendFrame, SessionDescriptionText } from './frames.ts';
import type { HandleAddress } from './frames.ts';
import type { MediaBackend, TrickledCandidate } from './media-backend.ts';
import type { Rooms } from './rooms.ts';

/** What a page asks of the plugin. */
export interface PluginRequest {
  readonly name: string;
  readonly body: JsonObject;
  readonly jsep: SessionDescriptionText | null;
}

export type PluginAnswer =
  | { readonly data: JsonObject; readonly jsep: SessionDescriptionText | null }
  | { readonly refusal: RoomRefusal };

/** What a handle has become by joining: one who publishes or one who receives. */
export interface Part {
  answer(request: PluginRequest): Promise<PluginAnswer>;
  addCandidate(candidate: TrickledCandidate): Promise<void>;
  /** Its peer connection ends; the part stays. */
  hangUp(): void;
  /** The handle is gone. */
  end(): void;
}

/** What a part needs of its surroundings. */
export interface PartContext {
  readonly address: HandleAddress;
  readonly rooms: Rooms;
  readonly media: MediaBackend;
  /** To the page, wherever its session is now. */
  readonly send: SendFrame;
  randomId(): number;
}

export function said(data: JsonObject, jsep: SessionDescriptionText | null = null): PluginAnswer {
  return { data, jsep };
}

export function refused(code: RoomRefusal['code'], reason: string): PluginAnswer {
  return { refusal: { code, reason } };
}

export function unknownRequest({ name }: PluginRequest): PluginAnswer {
  return refused(ROOM_ERROR.invalidRequest, `Unknown request '${name}'`);
}

export function noSuchRoom(room: string | null): PluginAnswer {
  return refused(ROOM_ERROR.noSuchRoom, room === null ? 'No such room' : `No such room (${room})`);
}
