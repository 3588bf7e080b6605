import type { JsonObject } from '../json-reader.ts';
import { ROOM_PLUGIN } from '../room-tokens.ts';
import type { CoreError, RoomError } from '../videoroom-errors.ts';

/** Sends one frame to a page. */
export type SendFrame = (frame: JsonObject) => void;

export interface SessionDescriptionText {
  readonly type: 'offer' | 'answer';
  readonly sdp: string;
}

/** Whom a frame is from: the session, and the handle in it. */
export interface HandleAddress {
  readonly session: number;
  readonly handle: number;
}

/** A refusal by Janus itself. */
export interface CoreRefusal {
  readonly code: CoreError;
  readonly reason: string;
}

/** A refusal by the plugin for rooms. */
export interface RoomRefusal {
  readonly code: RoomError;
  readonly reason: string;
}

export function success(transaction: string, session: number | null, data?: JsonObject): JsonObject {
  return { janus: 'success', ...sessionPart(session), transaction, ...(data === undefined ? {} : { data }) };
}

export function ack(transaction: string, session: number): JsonObject {
  return { janus: 'ack', session_id: session, transaction };
}

export function coreError(
  transaction: string | null,
  session: number | null,
  error: CoreRefusal,
): JsonObject {
  return {
    janus: 'error',
    ...sessionPart(session),
    ...(transaction === null ? {} : { transaction }),
    error,
  };
}

/** An event of the handle's peer connection: `webrtcup`, `media`, `hangup`, `detached`. */
export function handleEvent(
  name: string,
  { session, handle }: HandleAddress,
  rest: JsonObject = {},
): JsonObject {
  return { janus: name, session_id: session, sender: handle, ...rest };
}

/** An answer of the plugin that is ready at once. */
export function pluginSuccess(from: HandleAddress, transaction: string, data: JsonObject): JsonObject {
  return { ...pluginFrame('success', from, data), transaction };
}

/** Something that the plugin says later, as an answer when it names a transaction. */
export function pluginEvent(
  from: HandleAddress,
  data: JsonObject,
  transaction: string | null = null,
  jsep: SessionDescriptionText | null = null,
): JsonObject {
  return {
    ...pluginFrame('event', from, data),
    ...(transaction === null ? {} : { transaction }),
    ...(jsep === null ? {} : { jsep }),
  };
}

export function refusalData({ code, reason }: RoomRefusal): JsonObject {
  return { videoroom: 'event', error_code: code, error: reason };
}

function pluginFrame(janus: string, { session, handle }: HandleAddress, data: JsonObject): JsonObject {
  return { janus, session_id: session, sender: handle, plugindata: { plugin: ROOM_PLUGIN, data } };
}

function sessionPart(session: number | null): JsonObject {
  return session === null ? {} : { session_id: session };
}
