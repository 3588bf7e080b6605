import type { Meeting } from '@pue/client/contract';
import { findLine, seats } from './agenda.ts';
import type { Visit } from './desk.ts';
import type { MeetingRecord } from './store.ts';

const LONGEST_WAIT = 600;

/** Where a waiting meeting stands among those of its officers, and for how long that may be. */
export function queueOf(
  visit: Visit,
  meeting: MeetingRecord,
): Pick<Meeting, 'queue_position' | 'estimated_wait'> {
  const line = findLine(visit.desk.directory, meeting.officeId, meeting.serviceId);
  const waiting = visit.tables.meetings
    .waiting(meeting.officeId)
    .filter((it) => it.serviceId === meeting.serviceId);
  const position = waiting.findIndex(({ id }) => id === meeting.id) + 1;
  if (line === undefined || position === 0) return {};
  return {
    queue_position: position,
    estimated_wait: estimate(position, seats(line), line.service.durationMinutes),
  };
}

/** A range, because nobody knows how long the ones before take: half an appointment each, or a whole one. */
function estimate(
  position: number,
  officers: number,
  minutes: number,
): NonNullable<Meeting['estimated_wait']> {
  const rounds = Math.floor((position - 1) / officers);
  const shortest = Math.floor((rounds * minutes) / 2);
  const longest = (rounds + 1) * minutes;
  return { min_minutes: Math.min(shortest, LONGEST_WAIT), max_minutes: Math.min(longest, LONGEST_WAIT) };
}
