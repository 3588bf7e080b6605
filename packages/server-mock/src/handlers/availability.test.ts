import assert from 'node:assert/strict';
import test from 'node:test';
import type { Availability } from '@pue/client/contract';
import { listServices, listSlots, readAvailability, readComune } from '@pue/client/contract';
import type { TestDesk } from '../harness.fixture.ts';
import { freeSlots, holdSlot, openTestDesk, SENALES } from '../harness.fixture.ts';

const LINE = { service: 'pension', office: 'office-bz' };
const ask = (desk: TestDesk, query: Readonly<Record<string, string>> = {}) =>
  desk.must(readAvailability, { query: { ...LINE, ...query } });

/** What a day opens on, asked for as a calendar would. */
async function opensOn(desk: TestDesk, line: typeof LINE, days: Availability['days']): Promise<void> {
  for (const day of days) {
    const { items } = await desk.must(listSlots, { query: { ...line, date: day.date } });
    assert.equal(items.length, day.free, `${line.service} ${day.date}`);
    assert.equal(items[0]?.start, day.first_start);
    assert.equal(day.morning + day.afternoon, day.free);
    assert.equal(items.filter(({ start }) => start.slice(11, 13) < '12').length, day.morning);
  }
}

test('every day of every service of a Comune opens on exactly the slots that it promised', async () => {
  const desk = openTestDesk();
  const { items: services } = await desk.must(listServices, { query: { comune: SENALES } });
  assert.equal(services.length, 8);
  for (const { id: service, competence } of services) {
    for (const { office_id: office } of competence) {
      const { days } = await desk.must(readAvailability, { query: { service, office } });
      assert.equal(days.length, 31);
      await opensOn(desk, { service, office }, days);
    }
  }
});

test('a time that two officers have free is offered once, and again when one of them is taken', async () => {
  const desk = openTestDesk();
  const first = await freeSlots(desk);
  assert.equal(new Set(first.map(({ start }) => start)).size, first.length);
  for (const slot of first) await holdSlot(desk, slot);
  const again = await freeSlots(desk);
  assert.ok(again.length > 0);
  for (const { id, start } of again) {
    assert.ok(first.some((slot) => slot.start === start && slot.id !== id));
  }
});

test('a day whose slots are all taken is not free', async () => {
  const desk = openTestDesk();
  for (let left = await freeSlots(desk); left.length > 0; left = await freeSlots(desk)) {
    for (const slot of left) await holdSlot(desk, slot);
    await opensOn(desk, LINE, (await ask(desk)).days);
  }
  const day = (await ask(desk)).days.find(({ date }) => date === '2026-11-17');
  assert.deepEqual(day, { date: '2026-11-17', free: 0, morning: 0, afternoon: 0 });
});

test('without days the next thirty-one are meant', async () => {
  const { days } = await ask(openTestDesk());
  assert.equal(days[0]?.date, '2026-11-16');
  assert.equal(days.at(-1)?.date, '2026-12-16');
});

test('a week without room names the days with room before and after it', async () => {
  const desk = openTestDesk();
  const christmas = await ask(desk, { from: '2026-12-25', to: '2026-12-27' });
  assert.ok(christmas.days.every(({ free }) => free === 0));
  assert.equal(christmas.previous_bookable, '2026-12-24');
  assert.equal(christmas.next_bookable, '2026-12-28');
});

test('before today there is nothing, and nothing before it', async () => {
  const past = await ask(openTestDesk(), { from: '2026-11-02', to: '2026-11-08' });
  assert.ok(past.days.every(({ free }) => free === 0));
  assert.equal(past.previous_bookable, undefined);
  assert.equal(past.next_bookable, '2026-11-16');
});

test('beyond the horizon there is nothing, and the last day before it is named', async () => {
  const far = await ask(openTestDesk(), { from: '2027-06-01', to: '2027-06-05' });
  assert.ok(far.days.every(({ free }) => free === 0));
  assert.equal(far.next_bookable, undefined);
  assert.ok((far.previous_bookable ?? '') > '2027-02-01' && (far.previous_bookable ?? '') < '2027-02-15');
});

test('more than thirty-one days, or days that run backwards, are refused', async () => {
  const desk = openTestDesk();
  for (const [from, to] of [
    ['2026-11-16', '2026-12-17'],
    ['2026-11-17', '2026-11-16'],
  ] as const) {
    assert.equal(await desk.problem(readAvailability, { query: { ...LINE, from, to } }), 'validation-failed');
  }
});

test('the first and the last day that can be written are days like others', async () => {
  const desk = openTestDesk();
  for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) {
    const { days } = await desk.must(readAvailability, { query: { ...LINE, from: day } });
    assert.ok(days.every(({ date, free }) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date) && free === 0));
    assert.deepEqual((await desk.must(listSlots, { query: { ...LINE, date: day } })).items, []);
  }
});

test('a service that the office does not have has no agenda there', async () => {
  const desk = openTestDesk();
  const query = { service: 'work-abroad', office: 'office-bz' };
  assert.equal(await desk.problem(readAvailability, { query }), 'not-found');
  assert.equal(await desk.problem(listSlots, { query: { ...query, date: '2026-11-17' } }), 'not-found');
});

test('the promise is good for a minute of the server’s time', async () => {
  const { valid_until: until, server_time: now } = await ask(openTestDesk());
  assert.equal(Date.parse(until) - Date.parse(now), 60_000);
});

test('each service is competent at an office that has it', async () => {
  const desk = openTestDesk();
  const { competent_office: office, national_poles: poles } = await desk.must(readComune, {
    params: { istat: SENALES },
  });
  const { items } = await desk.must(listServices, { query: { comune: SENALES } });
  const known = new Set([office.id, ...poles.map(({ id }) => id)]);
  for (const { office_id } of items.flatMap(({ competence }) => competence)) assert.ok(known.has(office_id));
});
