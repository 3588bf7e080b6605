import { browserSurroundings, createCallSession, lazyTransport } from '@pue/client/call';
import { createMeetingPort } from '@pue/client/meeting';
import type { CreateCall } from './call-opening.ts';

/** The call engine over Janus. What speaks to Janus is fetched when a room is entered. */
export const openCall: CreateCall = async ({ meetingId, role, label, lang, port, http }) => {
  const meetings = port ?? (http === undefined ? undefined : createMeetingPort(http));
  if (meetings === undefined) throw new Error('<pue-call> needs a <pue-provider> around it, or a port.');
  return createCallSession({
    ...browserSurroundings(),
    meetingId,
    role,
    displayLabel: label,
    lang,
    meetings,
    createTransport: lazyTransport(async () => (await import('@pue/client/call/janus')).createJanusTransport),
  });
};
