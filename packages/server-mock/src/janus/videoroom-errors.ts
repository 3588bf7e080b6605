/** Error codes of Janus itself (`src/apierror.h`), of those that a client of ours can meet. */
export const CORE_ERROR = {
  unauthorized: 403,
  unauthorizedPlugin: 405,
  missingRequest: 452,
  unknownRequest: 453,
  invalidJson: 454,
  missingElement: 456,
  invalidPath: 457,
  noSuchSession: 458,
  noSuchHandle: 459,
  noSuchPlugin: 460,
  invalidSdp: 465,
  sessionConflict: 468,
} as const;

/** Error codes of the plugin for rooms (`src/plugins/janus_videoroom.c`). */
export const ROOM_ERROR = {
  invalidRequest: 423,
  joinFirst: 424,
  alreadyJoined: 425,
  noSuchRoom: 426,
  roomExists: 427,
  noSuchFeed: 428,
  missingElement: 429,
  invalidElement: 430,
  publishersFull: 432,
  unauthorized: 433,
  notPublished: 435,
  feedExists: 436,
  invalidSdp: 437,
} as const;

export type CoreError = (typeof CORE_ERROR)[keyof typeof CORE_ERROR];
export type RoomError = (typeof ROOM_ERROR)[keyof typeof ROOM_ERROR];
