import type { CallRole, CallState } from '@pue/client/call';
import { stallSentence, type Of, type Words } from './call-sentence.ts';

/** What stands over the picture of the other side. */
export interface StageMessage {
  readonly text: string;
  /** `instead`: there is no true picture to show. `beside`: the picture is true, and something is to be said. */
  readonly place: 'instead' | 'beside';
  readonly tone: 'calm' | 'warning';
}

/** Nothing, while the picture and the sound speak for themselves. */
export function stageMessage(state: CallState, role: CallRole, words: Words): StageMessage | null {
  switch (state.step) {
    case 'idle':
    case 'checking':
    case 'waiting':
    case 'ended':
      return null;
    case 'connecting':
      return { text: words.stage.connecting, place: 'instead', tone: 'calm' };
    case 'live':
      return liveMessage(state, role, words);
    case 'recovering':
      return lostMessage(state, words);
  }
}

/** Without its signalling a picture still moves; without its media the last one is not to be believed. */
function lostMessage({ cause, attempt }: Of<'recovering'>, words: Words): StageMessage {
  const sentences = [
    words.stage.lost[cause],
    words.stage.stay,
    ...(attempt > 1 ? [words.stage.attempt(attempt)] : []),
  ];
  return { text: sentences.join(' '), place: cause === 'signalling' ? 'beside' : 'instead', tone: 'warning' };
}

function liveMessage({ remote }: Of<'live'>, role: CallRole, words: Words): StageMessage | null {
  const stall = stallSentence(remote, words);
  if (stall !== '')
    return { text: stall, place: remote.video === 'none' ? 'instead' : 'beside', tone: 'warning' };
  if (remote.video === 'none') {
    const text = remote.audio === 'none' ? words.stage.alone[role] : words.stage.noPicture[role];
    return { text, place: 'instead', tone: 'calm' };
  }
  return remote.audio === 'none' ? { text: words.stage.noSound[role], place: 'beside', tone: 'calm' } : null;
}
