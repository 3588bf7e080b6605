import type { CallRole, CallState, Devices } from '@pue/client/call';
import type { Meeting } from '@pue/client/contract';
import type { Wish } from '../announcer/announcement.machine.ts';
import { phoneSentence } from './phone-notice.ts';
import type { Opening } from './call.controller.ts';
import {
  arrivals,
  endSentence,
  queueSentence,
  stallSentence,
  trouble,
  type Of,
  type Words,
} from './call-sentence.ts';

/** No more than one sentence a minute while one waits. */
const WAIT_PAUSE = 60_000;

const MENDED = 'mended';

/** What the live region has to say of a call, opened or not. `before`: the topic that it spoke of last. */
export function wishOf(opening: Opening, before: string | null, role: CallRole, words: Words): Wish {
  switch (opening.step) {
    case 'closed':
      return told('closed', '');
    case 'loading':
      return told('loading', words.opening);
    case 'not-loaded':
      return told('not-loaded', `${words.notLoaded.what} ${words.notLoaded.way}`);
    case 'open':
      return announcementOf(opening.view.state, before, role, words);
  }
}

/** What the live region has to say of a state. `before`: the topic that it spoke of last. */
export function announcementOf(state: CallState, before: string | null, role: CallRole, words: Words): Wish {
  switch (state.step) {
    case 'idle':
      return told('idle', words.opening);
    case 'checking':
      return devicesWish(state.devices, words);
    case 'waiting':
      return role === 'officer' ? arrivalWish(state.meeting, words) : queueWish(state.meeting, words);
    case 'connecting':
      return phoneWish(state, role, words) ?? told('connecting', words.stage.connecting);
    case 'live':
      return liveWish(state, before, role, words);
    case 'recovering':
      return phoneWish(state, role, words) ?? told(`lost ${state.cause}`, words.stage.lost[state.cause]);
    case 'ended':
      return told('ended', endSentence(state, role, words).what);
  }
}

function told(topic: string, text: string): Wish {
  return { topic, text, pause: 0 };
}

/** Said once: from then on it is on the screen. */
function phoneWish(state: CallState, role: CallRole, words: Words): Wish | undefined {
  const text = phoneSentence({ role, state }, words);
  return text === '' ? undefined : told('lost telephone', text);
}

function queueWish(meeting: Meeting, words: Words): Wish {
  return { topic: 'queue', text: queueSentence(meeting, words), pause: WAIT_PAUSE };
}

function devicesWish(devices: Devices, words: Words): Wish {
  if (devices.camera === 'asking' || devices.microphone === 'asking') {
    return told('asking', words.devices.asking);
  }
  const troubles = [
    trouble(devices.microphone, 'microphone', words),
    trouble(devices.camera, 'camera', words),
  ];
  const text = troubles
    .map((it) => it?.what ?? '')
    .join(' ')
    .trim();
  if (text !== '') return told(`devices ${text}`, text);
  return told('devices', devices.microphone === 'live' ? words.preview.heard : '');
}

function arrivalWish(meeting: Meeting, words: Words): Wish {
  const waiting = arrivals(meeting);
  const text = waiting.map((it) => words.admission.arrived(it.display_label)).join(' ');
  return told(`arrivals ${waiting.map(({ id }) => id).join(' ')}`, text || words.admission.nobody);
}

function liveWish(state: Of<'live'>, before: string | null, role: CallRole, words: Words): Wish {
  const { audio, video } = state.remote;
  const stall = stallSentence(state.remote, words);
  if (stall !== '') return told(`stall ${audio} ${video}`, stall);
  if (role === 'officer' && arrivals(state.meeting).length > 0) return arrivalWish(state.meeting, words);
  if (audio === 'none' && video === 'none') return told('alone', words.stage.alone[role]);
  return isMended(before) ? told(MENDED, words.stage.again) : told('live', words.stage.live[role]);
}

function isMended(before: string | null): boolean {
  return before === MENDED || before?.startsWith('lost ') === true || before?.startsWith('stall ') === true;
}
