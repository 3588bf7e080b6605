import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMUNE, holdOf, NOW, OFFICE, PENSION, WORKS_IN_BOTH } from '../booking-data.fixture.ts';
import type { BookingEffect } from '../booking.messages.ts';
import { notValid } from '../fake-api.fixture.ts';
import { daysLoaded, FILLED, REQUEST, SLOT, START, Walk } from '../machine-walk.fixture.ts';

const MINUTE = 60_000;
const ofType = <T extends BookingEffect['type']>(walk: Walk, type: T) =>
  walk.take().filter((effect): effect is Extract<BookingEffect, { type: T }> => effect.type === type);

function toService(): Walk {
  const walk = new Walk().send(
    { type: 'started', comune: COMUNE.istat, service: undefined },
    { type: 'catalogue-loaded', comune: COMUNE, services: [PENSION, WORKS_IN_BOTH] },
  );
  walk.take();
  return walk;
}

function toBoth(): Walk {
  const walk = toService().send(
    { type: 'service-chosen', id: WORKS_IN_BOTH.id },
    { type: 'service-submitted' },
    daysLoaded(),
  );
  walk.take();
  return walk;
}

describe('what one needs', () => {
  it('is asked before the times, and the times are asked for with it and with the Comune', () => {
    const walk = toService().send(
      { type: 'needs-changed', needs: ['captions'] },
      { type: 'service-chosen', id: PENSION.id },
      { type: 'service-submitted' },
    );
    const [load] = ofType(walk, 'load-days');
    assert.deepEqual([load?.needs, load?.comune], [['captions'], COMUNE.istat]);
    assert.deepEqual(walk.is('time').draft.needs, ['captions']);
  });

  it('can be changed from the times and from the summary; what is typed stays and the slot is given back', () => {
    const walk = new Walk().toCheck().send({ type: 'part-changed', part: 'needs' });
    assert.deepEqual(walk.take(), [
      { type: 'release', hold: 'hold-1' },
      { type: 'focus', target: 'needs' },
    ]);
    assert.equal(walk.is('service').needsOpen, true);
    assert.deepEqual(walk.state.draft, FILLED);
  });

  it('is done without by one press where no time fits, and the times are read again', () => {
    const walk = toService().send({ type: 'needs-changed', needs: ['interpreter'] });
    walk.send({ type: 'service-chosen', id: PENSION.id }, { type: 'service-submitted' });
    walk.take();
    walk.send({ type: 'needs-changed', needs: [] });
    const effects = walk.take();
    assert.deepEqual(effects, [
      { type: 'load-days', purpose: 'first', service: PENSION.id, office: OFFICE.id },
      { type: 'focus', target: 'heading' },
    ]);
  });

  it('leads back to where it is asked when the booking is refused for it, with the error at the field', () => {
    const walk = new Walk()
      .toCheck()
      .send({ type: 'drafted', change: { needs: ['captions', 'wheelchair'] } });
    walk.send({
      type: 'confirmed',
      key: 'key-2',
      request: { ...REQUEST, needs: ['captions', 'wheelchair'] },
    });
    walk.take();
    walk.send({ type: 'book-failed', key: 'key-2', failure: notValid('/needs/1') });
    const { unmet, needsOpen, draft } = walk.is('service');
    assert.deepEqual([unmet, needsOpen, draft.familyName], [['wheelchair'], true, FILLED.familyName]);
    assert.deepEqual(
      walk.take().map((effect) => (effect.type === 'focus' ? effect.target : effect.type)),
      ['wipe-trace', 'release', 'faults', 'tell'],
    );
    assert.deepEqual(walk.send({ type: 'needs-changed', needs: ['captions'] }).is('service').unmet, []);
  });
});

describe('the search', () => {
  it('says how many services were found', () => {
    const walk = toService().send({ type: 'service-sought', query: 'contri', count: 1 });
    assert.deepEqual(walk.take(), [{ type: 'announce', announcement: { what: 'services-found', count: 1 } }]);
    assert.equal(walk.is('service').query, 'contri');
  });
});

describe('where several can serve', () => {
  it('is by the competent one at first, and by the one that is chosen then; nothing typed is lost', () => {
    const walk = toBoth();
    assert.equal(walk.is('time').choice.office, OFFICE.id);
    walk.send({ type: 'drafted', change: FILLED }, { type: 'office-chosen', office: 'polo-estero' });
    assert.deepEqual(walk.take(), [
      { type: 'load-days', purpose: 'first', service: WORKS_IN_BOTH.id, office: 'polo-estero' },
    ]);
    assert.equal(walk.state.draft.familyName, FILLED.familyName);
  });

  it('gives back the slot that was kept at the other one', () => {
    const walk = toBoth().send(
      { type: 'slot-picked', slot: SLOT, key: 'key-1' },
      { type: 'held', key: 'key-1', hold: holdOf(SLOT, 'hold-1', NOW), now: START },
      { type: 'went-back' },
    );
    walk.take();
    walk.send({ type: 'office-chosen', office: 'polo-estero' });
    assert.deepEqual(ofType(walk, 'release'), [{ type: 'release', hold: 'hold-1' }]);
  });

  it('asks all of them for the soonest, and goes on with the one that has it', () => {
    const walk = toBoth().send({ type: 'office-chosen', office: undefined });
    const [load] = ofType(walk, 'load-days');
    assert.deepEqual([load?.office, load?.others], [OFFICE.id, ['polo-estero']]);
    const days = daysLoaded();
    if (days.type !== 'days-loaded') throw new Error('not days');
    walk.send({ ...days, office: 'polo-estero' });
    assert.deepEqual([walk.is('time').choice.office, walk.is('time').choice.soonest], ['polo-estero', true]);
    walk.take();
    walk.send({ type: 'resumed', now: START + 16 * MINUTE });
    assert.equal(ofType(walk, 'load-days')[0]?.office, 'polo-estero');
  });
});

describe('a list of days that is left open', () => {
  it('is read again when its promise is over, and not before', () => {
    const walk = new Walk().toTime();
    walk.send({ type: 'list-aged', now: START + 14 * MINUTE });
    assert.deepEqual(walk.take(), [{ type: 'age', ms: MINUTE + 1 }]);
    walk.send({ type: 'list-aged', now: START + 15 * MINUTE + 1 });
    assert.deepEqual(
      ofType(walk, 'load-days').map(({ purpose }) => purpose),
      ['refresh'],
    );
  });

  it('does not take the focus when it is read again', () => {
    const walk = new Walk().toTime().send(daysLoaded('refresh'));
    assert.deepEqual(ofType(walk, 'focus'), []);
  });
});
