import type { RoomServer } from '../../desk/room-keeper.ts';
import { startEmbeddedRooms } from '../embedded/embedded-room-server.ts';
import { describeObstacle, findBinary, findJanus } from '../janus-place.ts';
import { startJanusRooms } from '../janus-room-server.ts';

/** A room server that the same tests are run against, or why it cannot be. */
export interface Candidate {
  readonly title: string;
  start(): Promise<RoomServer>;
  /** Said instead of the tests. Where Janus could be installed its absence is a failure, and `start` says so. */
  readonly skip: string | false;
}

/** The real one is the measure of the embedded one: what both pass is what a client may rely on. */
export const ROOM_SERVERS: readonly Candidate[] = [
  { title: 'the real Janus', start: () => startJanusRooms(), skip: reasonToSkip() },
  { title: 'the embedded room server', start: () => startEmbeddedRooms(), skip: false },
];

function reasonToSkip(): string | false {
  const place = findJanus();
  if (!('missing' in place) || couldBeInstalled()) return false;
  return `NOT TESTED against a real Janus: ${describeObstacle(place)}`;
}

function couldBeInstalled(): boolean {
  return process.env['CI'] !== undefined || findBinary('apt-get') !== null;
}
