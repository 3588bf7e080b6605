import type { RoomServer } from '@pue/server-mock/http';
import { startEmbeddedRooms } from '../../packages/server-mock/src/janus/embedded/embedded-room-server.ts';
import { describeObstacle, findJanus } from '../../packages/server-mock/src/janus/janus-place.ts';
import { startJanusRooms } from '../../packages/server-mock/src/janus/janus-room-server.ts';

export interface ChosenRooms {
  readonly server: RoomServer;
  /** Why it is not a real Janus; empty when it is. */
  readonly because: string;
}

/** A real Janus where one can run, else the room server that comes with the sandbox. */
export async function chooseRooms(): Promise<ChosenRooms> {
  const place = findJanus();
  if ('missing' in place) return embedded(describeObstacle(place));
  try {
    return { server: await startJanusRooms(), because: '' };
  } catch (error) {
    return embedded(error instanceof Error ? error.message : String(error));
  }
}

async function embedded(because: string): Promise<ChosenRooms> {
  return { server: await startEmbeddedRooms(), because };
}
