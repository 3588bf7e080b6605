import type { CallRequest, CallRole, CallState } from '@pue/client/call';
import { createContext } from '@lit/context';

/** What `<pue-call>` hands to the parts inside it: state down, requests up. A new object after every change. */
export interface CallScene {
  readonly role: CallRole;
  readonly state: CallState;
  readonly localStream: MediaStream | null;
  readonly remoteStream: MediaStream | null;
  /** Level of the headings of a part: one under the step's. */
  readonly headingLevel: number;
  send(request: CallRequest): void;
  /** Opens the same call again, after its end. */
  reopen(): void;
}

export const callContext = createContext<CallScene | undefined>(Symbol.for('pue.call'));
