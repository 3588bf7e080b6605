import type { Announcement } from '../booking.messages.ts';
import type { LaterView } from './later-view.ts';

/** What is said aloud of the slot and of a write in doubt; the rest belongs to the first part. */
export function laterAnnouncement(
  { later, person }: Pick<LaterView, 'later' | 'person'>,
  announcement: Announcement,
): string {
  switch (announcement.what) {
    case 'minutes-left':
      return later.minutesLeft(announcement.minutes);
    case 'expired':
      return later.expiredSaid;
    case 'extended':
      return later.extended;
    case 'holding':
      return later.holdingSaid;
    case 'checking':
      return later.checking;
    case 'unresolved':
      return later.unresolvedSaid;
    case 'resumed':
      return later.attempt.found;
    case 'not-booked':
      return later.attempt.notBooked;
    case 'email-slip':
      return person.meantSaid;
    case 'comuni-found':
    case 'services-found':
    case 'offline':
    case 'online':
    case 'slow':
      return '';
  }
}
