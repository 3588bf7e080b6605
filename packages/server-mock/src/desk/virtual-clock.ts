import type { Surroundings } from './clock.ts';
import type { RoomKeeper, TimedToken } from './room-keeper.ts';

/** A clock that runs like the real one and can be put elsewhere. */
export interface VirtualClock {
  now(): number;
  /** Puts the clock to an instant; it runs on from there. */
  set(instant: number): void;
  advance(milliseconds: number): void;
  /** Back to the time of the surroundings. */
  reset(): void;
}

export function createVirtualClock(base: Surroundings): VirtualClock {
  let ahead = 0;
  return {
    now: () => base.now() + ahead,
    set: (instant) => {
      ahead = instant - base.now();
    },
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    reset: () => {
      ahead = 0;
    },
  };
}

/** Rooms live in real time: what they say of the expiry of tokens is put into the time of the desk. */
export function roomsInVirtualTime(rooms: RoomKeeper, base: Surroundings, clock: VirtualClock): RoomKeeper {
  const shifted = ({ token, expiresAt }: TimedToken) => ({
    token,
    expiresAt: expiresAt - base.now() + clock.now(),
  });
  return {
    open: (room, publishers) => rooms.open(room, publishers),
    admit: async (room, feed) => shifted(await rooms.admit(room, feed)),
    sessionToken: () => shifted(rooms.sessionToken()),
    close: (room) => rooms.close(room),
  };
}
