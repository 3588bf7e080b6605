import type { CallRole, CallState, Devices } from '@pue/client/call';
import type { Meeting } from '@pue/client/contract';
import type { CallStrings } from './call.strings.ts';

export type Words = CallStrings['call'];
export type Of<Step extends CallState['step']> = Extract<CallState, { step: Step }>;

/** Place in the queue and minutes, as one says them: never more than is known. */
export function queueSentence(meeting: Meeting, words: Words): string {
  const place = meeting.queue_position;
  const wait = meeting.estimated_wait;
  return [
    place === undefined ? words.waiting.known : words.waiting.place(place),
    ...(wait === undefined ? [] : [minutesSentence(wait.min_minutes, wait.max_minutes, words)]),
  ].join(' ');
}

function minutesSentence(min: number, max: number, { waiting }: Words): string {
  if (max <= 1) return waiting.soon;
  return min === 0 ? waiting.atMost(max) : waiting.minutes(min, Math.max(min, max));
}

/** Who waits at the door, for the officer. */
export function arrivals(meeting: Meeting): Meeting['participants'] {
  return meeting.participants.filter(({ state, role }) => state === 'waiting' && role !== 'officer');
}

/** What stops coming from the other side, in words; nothing while all is well. */
export function stallSentence({ audio, video }: Of<'live'>['remote'], words: Words): string {
  const { stalled } = words.stage;
  if (audio === 'stalled') return video === 'stalled' ? stalled.both : stalled.audio;
  if (video !== 'stalled') return '';
  return audio === 'flowing' ? stalled.video : stalled.both;
}

/** What is wrong with a device and the way out; nothing when a person has it as they want it. */
export function trouble(
  device: Devices['camera'],
  kind: keyof Devices,
  words: Words,
): { readonly what: string; readonly way: string } | null {
  switch (device) {
    case 'off':
    case 'asking':
    case 'live':
    case 'muted':
      return null;
    case 'denied':
    case 'missing':
    case 'busy':
    case 'lost':
      return words.devices.troubles[kind][device];
  }
}

/** What happened and what comes next. */
export function endSentence(
  state: Of<'ended'>,
  role: CallRole,
  words: Words,
): { readonly what: string; readonly way: string } {
  const { what, way } = words.ended[state.reason];
  const outcome = state.meeting?.outcome;
  if (state.reason !== 'meeting-ended') return { what, way };
  if (role === 'officer') return { what, way: words.ended.officer };
  if (outcome === undefined || outcome === 'unknown') return { what, way };
  return { what, way: `${words.ended.results[outcome]} ${way}` };
}
