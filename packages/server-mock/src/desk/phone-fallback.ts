import { chooseTelephone, type Meeting, type PhoneFallbackRequest } from '@pue/client/contract';
import type { Visit } from './desk.ts';
import { findRunning, saveMeeting } from './meeting-record.ts';
import type { Outcome } from './outcome.ts';
import { done } from './outcome.ts';

/** Everybody in the meeting sees how it goes on. */
export function goOn(visit: Visit, id: string, { by_phone }: PhoneFallbackRequest): Outcome<Meeting> {
  const found = findRunning(visit, chooseTelephone, id);
  if (!found.ok) return found;
  return done(saveMeeting(visit, { ...found.value, byPhone: by_phone }));
}
