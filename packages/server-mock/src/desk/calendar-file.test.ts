import assert from 'node:assert/strict';
import test from 'node:test';
import { calendarFile } from './calendar-file.ts';

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
const unfolded = file.replaceAll('\r\n ', '');

test('every line ends with CR LF and has at most 75 octets', () => {
  const lines = file.split('\r\n');
  assert.equal(lines.at(-1), '');
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(!file.replaceAll('\r\n', '').includes('\n'));
});

test('long lines come back whole, letters with accents too', () => {
  assert.ok(unfolded.includes('San Dorligo della Valle – Občina Dolina\\, piazza'));
});

test('commas, semicolons and backslashes are escaped', () => {
  assert.ok(unfolded.includes('SUMMARY:Pensione\\, contributi\\; e altro\\\\tutto\r\n'));
});

test('times are Italian wall time, with the rules of its zone beside them', () => {
  assert.ok(unfolded.includes('DTSTART;TZID=Europe/Rome:20261026T092000\r\n'));
  assert.ok(unfolded.includes('DTEND;TZID=Europe/Rome:20261026T094000\r\n'));
  assert.ok(unfolded.includes('DTSTAMP:20261001T100000Z\r\n'));
  assert.match(unfolded, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Rome\r\n[^]*BYDAY=-1SU[^]*END:VTIMEZONE/);
  assert.ok(unfolded.includes('SEQUENCE:3\r\n'));
});
