import assert from 'node:assert/strict';
import test from 'node:test';
import type { Need } from '@pue/client/contract';
import {
  createBooking,
  createHold,
  listServices,
  listSlots,
  moveBooking,
  NEEDS,
  readAvailability,
  readComune,
} from '@pue/client/contract';
import { weekday } from '../desk/rome-time.ts';
import type { TestDesk } from '../harness.fixture.ts';
import {
  book,
  bookingBody,
  freeSlot,
  freeSlots,
  holdSlot,
  openTestDesk,
  SENALES,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const LINE = { service: 'pension', office: 'office-bz', comune: SENALES };
const ask = (desk: TestDesk, needs: string, over: Readonly<Record<string, string>> = {}) =>
  desk.must(readAvailability, { query: { ...LINE, needs, ...over } });

/** The days of a month on which somebody can come with these needs. */
async function daysFor(desk: TestDesk, needs: string, office = LINE.office): Promise<readonly string[]> {
  const { days } = await ask(desk, needs, { office });
  return days.filter(({ free }) => free > 0).map(({ date }) => date);
}

/** A day on which there is room, but no interpreter. */
async function dayWithoutSigns(desk: TestDesk): Promise<string> {
  const fitting = await daysFor(desk, 'sign-language');
  const { days } = await desk.must(readAvailability, { query: LINE });
  const found = days.find(({ date, free }) => free > 0 && !fitting.includes(date));
  assert.ok(found !== undefined);
  return found.date;
}

test('with a need only the days count on which somebody is there for it, and their slots are the same', async () => {
  const desk = openTestDesk();
  const fitting = await daysFor(desk, 'sign-language');
  assert.ok(fitting.length > 0);
  assert.ok(new Set(fitting.map(weekday)).size <= 2);
  for (const date of [fitting[0] ?? '', await dayWithoutSigns(desk)]) {
    const { items } = await desk.must(listSlots, { query: { ...LINE, date, needs: 'sign-language' } });
    assert.equal(items.length > 0, fitting.includes(date), date);
  }
});

test('two needs have the days that both have', async () => {
  const desk = openTestDesk();
  const [signs, captions, both] = [
    await daysFor(desk, 'sign-language'),
    await daysFor(desk, 'captions'),
    await daysFor(desk, 'sign-language,captions'),
  ];
  assert.deepEqual(
    both,
    signs.filter((date) => captions.includes(date)),
  );
});

test('when no day fits, who is missing is named, with the days on which they are there', async () => {
  const desk = openTestDesk();
  const fitting = await daysFor(desk, 'sign-language');
  const date = await dayWithoutSigns(desk);
  const answer = await ask(desk, 'sign-language', { from: date, to: date });
  const [missing, ...others] = answer.missing;
  assert.deepEqual(others, []);
  assert.equal(missing?.party, 'sign-language');
  assert.ok(fitting.every((day) => missing?.weekdays.includes(weekday(day))));
  assert.ok(!missing?.weekdays.includes(weekday(date)));
  assert.deepEqual(answer.slots, []);
  assert.ok(fitting.includes(answer.next_bookable ?? '') || answer.next_bookable === undefined);
});

test('nobody is called missing for days that have no room anyway', async () => {
  const sunday = await ask(openTestDesk(), 'sign-language', { from: '2026-11-22', to: '2026-11-22' });
  assert.deepEqual(sunday.missing, []);
});

test('where no interpreter ever comes, there is no day, and nothing after it', async () => {
  const desk = openTestDesk();
  for (const { id, province } of [...offices(desk)]) {
    const answer = await ask(desk, 'interpreter', { office: id });
    const never = answer.missing.some(({ weekdays }) => weekdays.length === 0);
    if (!never) continue;
    assert.equal(answer.next_bookable, undefined, province);
    return;
  }
  assert.fail('no office without interpreters');
});

const offices = ({ desk }: TestDesk) =>
  desk.directory.offices.flatMap((office) => (office.kind === 'office' ? office : []));

test('a desk with steps has no times for a wheelchair, and says that there are steps', async () => {
  const desk = openTestDesk();
  const seen = new Set<boolean>();
  for (const { istat } of desk.desk.directory.comuni('').slice(0, 40)) {
    const comune = await desk.must(readComune, { params: { istat } });
    const stepFree = comune.desks[0]?.accessibility.includes('Ingresso senza gradini') ?? false;
    const office = comune.competent_office.id;
    const answer = await ask(desk, 'wheelchair', { office, comune: istat });
    assert.equal(answer.slots.length > 0, stepFree, istat);
    assert.deepEqual(answer.missing, stepFree ? [] : [{ party: 'desk', weekdays: [] }]);
    seen.add(stepFree);
  }
  assert.equal(seen.size, 2);
});

test('whether a wheelchair gets in cannot be told without the Comune, nor of one that does not exist', async () => {
  const desk = openTestDesk();
  const query = { service: 'pension', office: 'office-bz', needs: 'wheelchair' };
  assert.equal(await desk.problem(readAvailability, { query }), 'validation-failed');
  const unknown = { ...query, comune: '999999' };
  assert.equal(
    await desk.problem(listSlots, { query: { ...unknown, date: '2026-11-17' } }),
    'validation-failed',
  );
  assert.equal(
    await desk.problem(readAvailability, { query: { ...query, needs: 'a-lift' } }),
    'validation-failed',
  );
});

test('a booking at a time that does not fit is refused at the need', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk, await dayWithoutSigns(desk)));
  const needs: Need[] = ['wheelchair', 'sign-language'];
  const answer = await desk.call(createBooking, { body: bookingBody(hold.id, { needs }) });
  assert.ok(!answer.ok && answer.slug === 'validation-failed');
  assert.deepEqual(answer.members['errors'], [{ pointer: '/needs/1', code: 'need-not-met', benign: false }]);
  await desk.must(createBooking, { body: bookingBody(hold.id, { needs: ['wheelchair'] }) });
});

test('a booking does not move to a time that does not fit it', async () => {
  const desk = openTestDesk();
  const [date = ''] = await daysFor(desk, 'sign-language');
  const booking = await book(desk, { as: OPERATOR, date, needs: ['sign-language'] });
  const elsewhere = await holdSlot(desk, await freeSlot(desk, await dayWithoutSigns(desk)), OPERATOR);
  const move = (holdId: string) =>
    desk.call(moveBooking, {
      params: { id: booking.id },
      as: OPERATOR,
      match: booking.etag,
      body: { hold_id: holdId },
    });
  const refused = await move(elsewhere.id);
  assert.ok(!refused.ok && refused.slug === 'validation-failed');
  const fitting = await holdSlot(
    desk,
    await freeSlot(desk, (await daysFor(desk, 'sign-language'))[1]),
    OPERATOR,
  );
  assert.ok((await move(fitting.id)).ok);
});

test('what is offered instead of a taken slot fits the same needs', async () => {
  const desk = openTestDesk();
  const [date = ''] = await daysFor(desk, 'sign-language');
  const fitting = await daysFor(desk, 'sign-language');
  const body = { service_id: 'pension', needs: ['sign-language'], comune_istat: SENALES };
  const taken = await freeSlot(desk, date);
  for (const slot of await freeSlots(desk, date)) await holdSlot(desk, slot);
  const answer = await desk.call(createHold, { body: { ...body, slot_id: taken.id } });
  assert.ok(!answer.ok && answer.slug === 'slot-taken');
  const offered = answer.members['alternatives'] as readonly { readonly start: string }[];
  assert.ok(offered.length > 0);
  for (const { start } of offered) assert.ok(fitting.includes(start.slice(0, 10)), start);
});

test('each office that can serve says its next time and how long people wait for it', async () => {
  const desk = openTestDesk();
  const { items } = await desk.must(listServices, { query: { comune: SENALES } });
  const shared = items.filter(({ competence }) => competence.length > 1);
  assert.deepEqual(
    shared.map(({ id, competence }) => [id, ...competence.map(({ kind }) => kind)]),
    [
      ['contributions', 'office', 'national-pole'],
      ['public-severance', 'national-pole', 'office'],
    ],
  );
  for (const { id: service, competence } of items) {
    for (const { office_id: office, first_available, median_wait_days: wait } of competence) {
      const { slots } = await desk.must(readAvailability, { query: { service, office } });
      assert.equal(first_available, slots[0]?.start);
      assert.ok(wait !== undefined && wait >= 0 && wait < 30);
    }
  }
});

test('the wait grows when the next times are taken', async () => {
  const desk = openTestDesk();
  const waitNow = async () => {
    const { items } = await desk.must(listServices, { query: { comune: SENALES } });
    return items.find(({ id }) => id === 'pension')?.competence[0]?.median_wait_days ?? 0;
  };
  const before = await waitNow();
  for (let day = 16; day <= 27; day += 1) {
    for (const slot of await freeSlots(desk, `2026-11-${day}`)) await holdSlot(desk, slot);
  }
  assert.ok((await waitNow()) > before);
});

test('every need is somebody whom an agenda knows', async () => {
  const desk = openTestDesk();
  for (const need of NEEDS) await ask(desk, need);
});
