import type { CallState } from '@pue/client/call';

/**
 * What a person takes for one screen, with a heading of its own. A line that breaks and is mended is the same
 * call: its heading and the focus stay, so that a key pressed meanwhile hits what it was meant for.
 */
export type CallPhase = 'closed' | 'checking' | 'waiting' | 'call' | 'ended';

export function callPhase(step: CallState['step']): CallPhase {
  switch (step) {
    case 'idle':
      return 'closed';
    case 'checking':
    case 'waiting':
    case 'ended':
      return step;
    case 'connecting':
    case 'live':
    case 'recovering':
      return 'call';
  }
}
