import { fromRome, toRome } from './rome-time.ts';

/** What stands in a calendar entry: no name, no tax code, no reason. */
export interface CalendarEntry {
  readonly uid: string;
  /** Grows with every change, so that calendars take the newest. */
  readonly sequence: number;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly stamp: number;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly location: string;
}

/** Italian time as it has been since 1996 (Directive 2000/84/EC). */
const ROME = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Rome',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** An iCalendar object (RFC 5545) with one event. */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//PUE//Reference contract//IT',
    // A cancelled one is taken out of the calendar by the file that would have put it in (RFC 5546, 3.2.5).
    `METHOD:${entry.status === 'CANCELLED' ? 'CANCEL' : 'PUBLISH'}`,
    ...ROME,
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${universal(entry.stamp)}`,
    `DTSTART${wallTime(entry.start)}`,
    `DTEND${wallTime(entry.end)}`,
    // Required of both methods, and nobody in person: it is an address that nobody reads.
    'ORGANIZER;CN=PUE:mailto:no-reply@pue.example',
    `STATUS:${entry.status}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `LOCATION:${escaped(entry.location)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * By the clocks in Italy. Of the hour that an autumn night has twice they tell the first (RFC 5545, 3.3.5): the
 * second is written in UTC.
 */
function wallTime(instant: number): string {
  const { date, minutes } = toRome(instant);
  if (fromRome(date, minutes) !== instant) return `:${universal(instant)}`;
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `;TZID=Europe/Rome:${compact(date)}T${hours}${String(minutes % 60).padStart(2, '0')}00`;
}

function universal(instant: number): string {
  return `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets, never cut inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
