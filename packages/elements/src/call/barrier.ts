import type { Failure } from '@pue/client';
import type { CallState, Devices, DeviceState, LossCause } from '@pue/client/call';

type Trouble = Extract<DeviceState, 'denied' | 'missing' | 'busy' | 'lost'>;

/** What is in the way of a meeting. */
export type Barrier =
  | { readonly of: 'device'; readonly device: keyof Devices; readonly is: Trouble }
  | { readonly of: 'loss'; readonly cause: LossCause }
  | { readonly of: 'stall'; readonly what: 'sound' | 'picture' }
  | { readonly of: 'answer'; readonly code: Failure['code'] };

/** A barrier from when it was first seen to when it was gone, in milliseconds since 1970; `null` while it lasts. */
export interface BarrierEntry {
  readonly barrier: Barrier;
  readonly since: number;
  readonly until: number | null;
}

const DEVICES = { microphone: 'MIC', camera: 'CAM' } as const;
const LOSSES = {
  signalling: 'SIGNALLING-LOST',
  media: 'MEDIA-LOST',
  'session-expired': 'SESSION-EXPIRED',
  'engine-not-loaded': 'ENGINE-NOT-LOADED',
} as const satisfies Record<LossCause, string>;

/** More would help nobody to find what is wrong. */
const MOST_ENTRIES = 50;

/** A name that can be read out on the telephone and counted, and that never changes: `PUE-MIC-DENIED`. */
export function codeOf(barrier: Barrier): string {
  switch (barrier.of) {
    case 'device':
      return `PUE-${DEVICES[barrier.device]}-${barrier.is.toUpperCase()}`;
    case 'loss':
      return `PUE-LINE-${LOSSES[barrier.cause]}`;
    case 'stall':
      return `PUE-${barrier.what.toUpperCase()}-STALLED`;
    case 'answer':
      return `PUE-API-${barrier.code.toUpperCase()}`;
  }
}

/** All that is in the way at this moment. */
export function barriersOf(state: CallState): readonly Barrier[] {
  const failure = 'failure' in state && state.failure !== null ? state.failure : undefined;
  return [
    ...('devices' in state ? devicesIn(state.devices) : []),
    ...(state.step === 'live' ? stallsIn(state.remote) : []),
    ...(state.step === 'recovering' ? [{ of: 'loss', cause: state.cause } as const] : []),
    ...(failure === undefined ? [] : [{ of: 'answer', code: failure.code } as const]),
  ];
}

/** The log after a look at what is in the way now; the same object when that is what it was. */
export function logged(
  log: readonly BarrierEntry[],
  now: readonly Barrier[],
  at: number,
): readonly BarrierEntry[] {
  const codes = now.map(codeOf);
  const open = new Set(log.filter(({ until }) => until === null).map(({ barrier }) => codeOf(barrier)));
  const fresh = now.filter((_, index) => !open.has(codes[index] ?? ''));
  const isOver = ({ barrier, until }: BarrierEntry): boolean =>
    until === null && !codes.includes(codeOf(barrier));
  if (fresh.length === 0 && !log.some(isOver)) return log;
  const ended = log.map((entry) => (isOver(entry) ? { ...entry, until: at } : entry));
  return [...ended, ...fresh.map((barrier) => ({ barrier, since: at, until: null }))].slice(-MOST_ENTRIES);
}

function devicesIn(devices: Devices): readonly Barrier[] {
  return (['microphone', 'camera'] as const).flatMap((device) => {
    const is = devices[device];
    return isTrouble(is) ? [{ of: 'device', device, is } as const] : [];
  });
}

function isTrouble(is: DeviceState): is is Trouble {
  return is === 'denied' || is === 'missing' || is === 'busy' || is === 'lost';
}

function stallsIn({ audio, video }: Extract<CallState, { step: 'live' }>['remote']): readonly Barrier[] {
  return [
    ...(audio === 'stalled' ? [{ of: 'stall', what: 'sound' } as const] : []),
    ...(video === 'stalled' ? [{ of: 'stall', what: 'picture' } as const] : []),
  ];
}
