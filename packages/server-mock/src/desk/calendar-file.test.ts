import assert from 'node:assert/strict';
import test from 'node:test';
import { type CalendarEntry, calendarFile } from './calendar-file.ts';
import { instantOf, readCalendar } from './calendar-reader.fixture.ts';

const ENTRY = {
  uid: 'abc@pue.example',
  sequence: 3,
  status: 'CONFIRMED',
  stamp: Date.parse('2026-10-01T10:00:00Z'),
  start: Date.parse('2026-10-26T09:20:00+01:00'),
  end: Date.parse('2026-10-26T09:40:00+01:00'),
  summary: 'Pensione, contributi; e altro\\tutto',
  location:
    'Punto Utente Evoluto, municipio di San Dorligo della Valle – Občina Dolina, piazza del Municipio 1',
} as const;

const file = calendarFile(ENTRY);
const read = (over: Partial<CalendarEntry>) => readCalendar(calendarFile({ ...ENTRY, ...over }));

test('every line ends with CR LF and has at most 75 octets', () => {
  const lines = file.split('\r\n');
  assert.equal(lines.at(-1), '');
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(!file.replaceAll('\r\n', '').includes('\n'));
});

test('texts come back whole: long ones, with accents, commas, semicolons and backslashes', () => {
  const event = readCalendar(file).part('VEVENT');
  assert.equal(event.text('SUMMARY'), ENTRY.summary);
  assert.equal(event.text('LOCATION'), ENTRY.location);
});

test('an appointment is published, a cancelled one is called off under the same name', () => {
  for (const [status, method] of [
    ['CONFIRMED', 'PUBLISH'],
    ['TENTATIVE', 'PUBLISH'],
    ['CANCELLED', 'CANCEL'],
  ] as const) {
    const calendar = read({ status, sequence: 4 });
    const event = calendar.part('VEVENT');
    assert.equal(calendar.value('METHOD'), method);
    assert.equal(event.value('STATUS'), status);
    assert.equal(event.value('UID'), ENTRY.uid);
    assert.equal(event.value('SEQUENCE'), '4');
    assert.match(event.value('ORGANIZER'), /^mailto:/);
    assert.equal(event.value('DTSTAMP'), '20261001T100000Z');
  }
});

/** Around the nights on which clocks change, and between them; in 2026 on 29 March and on 25 October. */
const INSTANTS = [
  '2026-01-12T09:20:00+01:00',
  '2026-03-28T09:00:00+01:00',
  '2026-03-29T01:50:00+01:00',
  '2026-03-29T03:00:00+02:00',
  '2026-03-29T09:00:00+02:00',
  '2026-07-01T09:00:00+02:00',
  '2026-10-25T01:30:00+02:00',
  '2026-10-25T02:30:00+02:00',
  '2026-10-25T02:00:00+01:00',
  '2026-10-25T02:30:00+01:00',
  '2026-10-25T03:00:00+01:00',
  '2026-10-26T09:20:00+01:00',
  '2027-03-28T03:10:00+02:00',
];

for (const start of INSTANTS)
  test(`an appointment at ${start} is at that instant for who reads the file`, () => {
    const from = Date.parse(start);
    const calendar = read({ start: from, end: from + 20 * 60_000 });
    assert.equal(instantOf(calendar, 'DTSTART'), from);
    assert.equal(instantOf(calendar, 'DTEND'), from + 20 * 60_000);
  });

test('times are told by Italian clocks wherever these tell them', () => {
  const start = readCalendar(file).part('VEVENT').line('DTSTART');
  assert.equal(start.parameters.get('TZID'), 'Europe/Rome');
  assert.equal(start.value, '20261026T092000');
});
