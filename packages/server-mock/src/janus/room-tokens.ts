import type { TimedToken } from '../desk/room-keeper.ts';

/** The realm of a token that opens a signalling session. */
export const SESSION_REALM = 'janus';
/** The plugin that keeps rooms, and the realm of a token that opens one. */
export const ROOM_PLUGIN = 'janus.plugin.videoroom';

/** Long enough for two renewals to fail in a row, short enough to be worth little to a thief. */
export const SESSION_TOKEN_MS = 5 * 60_000;
/**
 * A room token is good for one entry within this time. That is kept by the list of those allowed in, not by
 * the signature: Janus 1.1.2 asks for a signed token, not for a place on the list, at every subscription
 * too, and the other side may come, or come back, much later than this.
 */
export const ENTRY_MS = 60_000;
/** How long its signature holds: longer than any meeting. */
export const ROOM_TOKEN_MS = 4 * 60 * 60_000;

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
