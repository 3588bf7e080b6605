import type { Remote } from './call.machine.ts';
import type { IncomingStatistics } from './call-transport.ts';

/** Sound is missed sooner than a picture. */
const SOUND_STALLS_MS = 2000;
const PICTURE_STALLS_MS = 3000;

export type MediaKind = 'audio' | 'video';

interface Counter {
  readonly count: number;
  /** When it last grew; `null` before it first did. */
  readonly grewAt: number | null;
}

/** What came in so far, and when it last did. */
export interface Flow {
  readonly audio: Counter;
  readonly video: Counter;
}

const UNTOUCHED: Counter = { count: 0, grewAt: null };
export const NOTHING_YET: Flow = { audio: UNTOUCHED, video: UNTOUCHED };

/**
 * Janus tells nothing for 53 s when the other side freezes, and ICE stays connected: only the counters of
 * what arrives show it.
 */
export function measured(flow: Flow, figures: IncomingStatistics, now: number): Flow {
  return {
    audio: grown(flow.audio, figures.audioPackets, now),
    video: grown(flow.video, figures.videoFrames, now),
  };
}

function grown(counter: Counter, count: number, now: number): Counter {
  if (count === counter.count) return counter;
  // A smaller figure is a new stream that starts from zero.
  return { count, grewAt: count === 0 ? null : now };
}

/** What was switched off did not stall when it comes back. */
export function forgotten(flow: Flow, kind: MediaKind): Flow {
  return { ...flow, [kind]: { ...flow[kind], grewAt: null } };
}

/** What the counters say of the media that are announced; of the others, nothing. */
export function remoteOf(flow: Flow, announced: ReadonlySet<MediaKind>, now: number): Remote {
  return {
    audio: announced.has('audio') ? verdict(flow.audio, now, SOUND_STALLS_MS) : 'none',
    video: announced.has('video') ? verdict(flow.video, now, PICTURE_STALLS_MS) : 'none',
  };
}

function verdict({ grewAt }: Counter, now: number, limit: number): Remote['audio'] {
  if (grewAt === null) return 'none';
  return now - grewAt >= limit ? 'stalled' : 'flowing';
}
