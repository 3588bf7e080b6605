import type { TimedToken } from '../desk/room-keeper.ts';

/** The realm of a token that opens a signalling session. */
export const SESSION_REALM = 'janus';
/** The plugin that keeps rooms, and the realm of a token that opens one. */
export const ROOM_PLUGIN = 'janus.plugin.videoroom';

/** Long enough for two renewals to fail in a row, short enough to be worth little to a thief. */
export const SESSION_TOKEN_MS = 5 * 60_000;
/** From "you may come in" to being in. */
export const ROOM_TOKEN_MS = 60_000;

/**
 * Makes tokens and tells good ones from bad ones. Signed where a secret can be kept (Node), remembered
 * where it cannot (a page): the rules that use them do not know which.
 */
export interface RoomTokens {
  forSession(): TimedToken;
  forRoom(room: string): TimedToken;
  /** Not expired, and made here for sessions. */
  opensSession(token: string): boolean;
  /** Names the plugin among those that may be used. */
  allowsPlugin(token: string, plugin: string): boolean;
  /** Not expired, and made here for this room. */
  opensRoom(token: string, room: string): boolean;
}
