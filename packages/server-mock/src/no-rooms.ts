import type { RoomKeeper } from './desk/room-keeper.ts';

const nobody = (): never => {
  throw new Error('This sandbox was made without rooms.');
};

/** For a sandbox that nobody meets in. Asking for a room is answered as a breakdown. */
export const unusedRooms: RoomKeeper = {
  open: async () => nobody(),
  admit: async () => nobody(),
  sessionToken: nobody,
  close: async () => undefined,
};
