import { randomBytes } from 'node:crypto';
import type { RoomServer } from '../desk/room-keeper.ts';
import { HttpJanusAdmin } from './janus-admin.ts';
import type { JanusEvents } from './janus-events.ts';
import { listenForJoins } from './janus-events.ts';
import type { KeeperTime } from './janus-keeper.ts';
import { JanusKeeper } from './janus-keeper.ts';
import { describeObstacle, findJanus } from './janus-place.ts';
import type { JanusPlace } from './janus-place.ts';
import type { JanusProcess, JanusProcessOptions } from './janus-process.ts';
import { startJanus } from './janus-process.ts';
import { SignedTokens } from './janus-tokens.ts';
import { pipeUpgrade } from './upgrade-pipe.ts';

export type JanusRoomsOptions = Omit<JanusProcessOptions, 'eventsUrl'>;

/** The same as a `RoomServer`, and the figures that fault injection needs. */
export interface JanusRoomServer extends RoomServer {
  readonly websocketPort: number;
  readonly rtpPorts: readonly [first: number, last: number];
  /** Of the process that runs now. */
  readonly pid: number;
}

/**
 * Starts a real Janus with fresh secrets on this machine. Rejects with a sentence for the terminal where
 * it cannot run; ask `findJanus` first to choose otherwise.
 */
export async function startJanusRooms(options: JanusRoomsOptions = {}): Promise<JanusRoomServer> {
  const place = findJanus();
  if ('missing' in place) throw new Error(describeObstacle(place));
  let keeper: JanusKeeper | null = null;
  const events = await listenForJoins((room, feed) => void keeper?.joined(room, feed).catch(reportFailure));
  const janus = await startOrClose(place, { ...options, eventsUrl: events.url }, events);
  const time = machineTime();
  keeper = keeperOf(janus, time);
  const { websocketPort, rtpPorts } = janus.settings;
  return {
    name: `Janus ${janus.version}`,
    keeper,
    websocketPort,
    rtpPorts,
    get pid() {
      return janus.pid;
    },
    upgrade: (request, socket, head) => pipeUpgrade(request, socket, head, websocketPort),
    async stop() {
      keeper = null;
      time.stop();
      await janus.stop();
      await events.close();
    },
  };
}

function keeperOf({ settings }: JanusProcess, time: KeeperTime): JanusKeeper {
  const nonce = () => randomBytes(12).toString('base64url');
  const tokens = new SignedTokens({ secret: settings.tokenSecret, now: () => time.now(), nonce });
  return new JanusKeeper(new HttpJanusAdmin(settings, nonce()), tokens, time);
}

/** The machine's clock, which is also what Janus itself goes by; keeps no program alive. */
function machineTime(): KeeperTime & { stop(): void } {
  const timers = new Set<NodeJS.Timeout>();
  return {
    now: () => Date.now(),
    after(ms, action) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        action().catch(reportFailure);
      }, ms);
      timers.add(timer.unref());
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

async function startOrClose(
  place: JanusPlace,
  options: JanusProcessOptions,
  events: JanusEvents,
): Promise<JanusProcess> {
  try {
    return await startJanus(place, options);
  } catch (cause) {
    await events.close();
    throw cause;
  }
}

/** Nobody waits for this: it is said where the sandbox says everything else, without names or tokens. */
function reportFailure(cause: unknown): void {
  console.error('A join token could not be taken out of its room', cause);
}
