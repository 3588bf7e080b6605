import assert from 'node:assert/strict';
import test from 'node:test';
import { BUILT_IN_COMUNI } from '../directory/comuni.ts';
import type { Line } from './agenda.ts';
import { createAgenda, findLine, seats } from './agenda.ts';
import { createDirectory } from './directory.ts';
import { addDays, instantText, toRome, weekday } from './rome-time.ts';
import { DEMO_RULES, OFFICE_RULES } from './rules.ts';

const directory = createDirectory(BUILT_IN_COMUNI);
const all = { ...OFFICE_RULES, takenElsewhere: 0, horizonDays: 400 };
const agenda = createAgenda(directory, all);
const at = (text: string) => Date.parse(text);
const JANUARY = at('2026-01-01T00:00:00+01:00');

function line(office: string, service = 'pension'): Line {
  const found = findLine(directory, office, service);
  assert.ok(found !== undefined);
  return found;
}

const times = (office: string, date: string, now = JANUARY) => [
  ...new Set(agenda.day(line(office), date, now).map(({ start }) => instantText(start).slice(11, 16))),
];

test('offices see people on weekday mornings from half past eight to half past twelve', () => {
  const wednesday = times('office-bz', '2026-11-18');
  assert.equal(wednesday[0], '08:30');
  assert.equal(wednesday.at(-1), '12:00');
  assert.equal(wednesday.length, 8);
});

test('one afternoon a week, Tuesday or Thursday, each office is open too', () => {
  for (const { id, kind } of directory.offices) {
    if (kind !== 'office') continue;
    const afternoons = [16, 17, 18, 19, 20].filter((day) => times(id, `2026-11-${day}`).includes('14:30'));
    assert.equal(afternoons.length, 1);
    assert.ok(afternoons[0] === 17 || afternoons[0] === 19);
  }
});

test('nobody works at weekends, on national holidays, or on the patron saint’s day of the office’s city', () => {
  for (const [office, date] of [
    ['office-rm', '2026-11-21'],
    ['office-rm', '2026-11-22'],
    ['office-rm', '2026-04-06'],
    ['office-rm', '2026-06-02'],
    ['office-rm', '2026-06-29'],
    ['office-mi', '2026-12-07'],
    ['office-to', '2026-06-24'],
    ['office-ts', '2026-11-03'],
    ['office-bz', '2026-05-25'],
    ['office-ao', '2026-09-07'],
  ] as const) {
    assert.deepEqual(times(office, date), [], `${office} ${date}`);
  }
  assert.ok(times('office-rm', '2026-12-07').length > 0);
  assert.ok(times('office-mi', '2026-06-29').length > 0);
});

test('saints whose day falls on a weekend close nothing on the Monday', () => {
  assert.ok(times('office-na', '2026-09-21').length > 0);
  assert.deepEqual(times('office-na', '2025-09-19', at('2025-01-01T00:00:00Z')), []);
});

test('on the Monday after either clock change offices open at half past eight by the clock', () => {
  assert.equal(agenda.day(line('office-mi'), '2026-03-30', JANUARY)[0]?.start, at('2026-03-30T06:30:00Z'));
  assert.equal(agenda.day(line('office-mi'), '2026-10-26', JANUARY)[0]?.start, at('2026-10-26T07:30:00Z'));
});

test('there are as many slots at a time as officers, each with an id of its own', () => {
  for (const service of ['pension', 'payments', 'contributions']) {
    const it = line('office-rm', service);
    const slots = agenda.day(it, '2026-11-18', JANUARY);
    assert.equal(slots.filter(({ start }) => start === slots[0]?.start).length, seats(it));
    assert.equal(new Set(slots.map(({ id }) => id)).size, slots.length);
    for (const { id, start, end } of slots) {
      assert.match(id, /^[A-Za-z0-9._~-]{1,96}$/);
      assert.equal(end - start, it.service.durationMinutes * 60_000);
    }
  }
});

test('the same day is the same from one agenda to another', () => {
  const other = createAgenda(createDirectory(BUILT_IN_COMUNI), all);
  assert.deepEqual(
    other.day(line('office-rm'), '2026-11-18', JANUARY),
    agenda.day(line('office-rm'), '2026-11-18', JANUARY),
  );
});

test('a service of a national pole is booked at the pole and nowhere else', () => {
  assert.equal(findLine(directory, 'office-rm', 'work-abroad'), undefined);
  assert.equal(findLine(directory, 'pole-abroad', 'pension'), undefined);
  assert.ok(agenda.day(line('pole-abroad', 'work-abroad'), '2026-11-18', JANUARY).length > 0);
});

test('a slot is found again by its id, and an id that was made up finds nothing', () => {
  const [slot] = agenda.day(line('office-rm'), '2026-11-18', JANUARY);
  assert.ok(slot !== undefined);
  assert.deepEqual(agenda.slot(slot.id), slot);
  assert.deepEqual(agenda.bookable(slot.id, JANUARY), slot);
  assert.equal(agenda.bookable(slot.id, slot.start), undefined);
  for (const id of [
    '',
    'x',
    `${slot.id}x`,
    slot.id.replace('~1', '~9'),
    slot.id.replace('office-rm', 'office-zz'),
  ]) {
    assert.equal(agenda.slot(id), undefined);
  }
  assert.equal(agenda.bookable('office-rm~pension~1~1', JANUARY), undefined);
});

test('some slots are taken by other Comuni, always the same ones', () => {
  const real = createAgenda(directory, OFFICE_RULES);
  const days = [17, 18, 19].flatMap((day) =>
    agenda.day(line('office-rm'), `2026-11-${day}`, at('2026-11-01T00:00Z')),
  );
  const left = [17, 18, 19].flatMap((day) =>
    real.day(line('office-rm'), `2026-11-${day}`, at('2026-11-01T00:00Z')),
  );
  assert.ok(left.length > 0.35 * days.length && left.length < 0.85 * days.length);
});

test('nobody books further ahead than the horizon', () => {
  const near = createAgenda(directory, { ...all, horizonDays: 7 });
  const now = at('2026-11-16T08:00:00+01:00');
  assert.ok(near.day(line('office-rm'), '2026-11-23', now).length > 0);
  assert.deepEqual(near.day(line('office-rm'), '2026-11-24', now), []);
});

test('for demonstrations a first time is minutes away, at any hour of any day of a year', () => {
  const demo = createAgenda(directory, DEMO_RULES);
  const start = at('2026-01-01T00:07:00+01:00');
  for (let hour = 0; hour < 365 * 24; hour += 7) {
    const now = start + hour * 3_600_000;
    const { date } = toRome(now);
    const [first] = [date, addDays(date, 1)].flatMap((day) => demo.day(line('office-bz'), day, now));
    assert.ok(first !== undefined && first.start - now <= 32 * 60_000, instantText(now));
    assert.ok(first.start - now >= 2 * 60_000);
  }
});

test('demonstration hours and office hours never give one officer two people at once', () => {
  const demo = createAgenda(directory, DEMO_RULES);
  for (const service of directory.services) {
    const [server = 'office'] = service.servers;
    const it = line(server === 'office' ? 'office-bz' : server, service.id);
    for (const clock of ['2026-11-17T07:03', '2026-11-17T12:11', '2026-03-30T08:20', '2026-10-26T13:59']) {
      const now = at(`${clock}:00Z`);
      const ends = new Map<string, number>();
      for (const { id, start, end } of demo.day(it, toRome(now).date, now)) {
        const seat = id.slice(-1);
        assert.ok((ends.get(seat) ?? 0) <= start, `${service.id} ${clock}`);
        ends.set(seat, end);
      }
    }
  }
});

test('outside its three hours the demonstration keeps ordinary days', () => {
  const demo = createAgenda(directory, DEMO_RULES);
  const now = at('2026-11-15T22:50:00Z');
  const saturday = addDays('2026-11-15', 6);
  assert.equal(weekday(saturday), 6);
  assert.deepEqual(demo.day(line('office-bz'), saturday, now), []);
});
