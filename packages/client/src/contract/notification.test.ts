import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from './booking.ts';
import { canBeTold, type Notification, notificationPlan } from './notification.ts';

const DAY = 24 * 60 * 60_000;
const START = Date.parse('2026-11-26T09:00:00+01:00');

function plan(contact: Contact, { awaiting = false, now = START - 3 * DAY } = {}): readonly Notification[] {
  return notificationPlan({ contact, awaiting, start: START, now });
}

const lines = (rows: readonly Notification[], who: Notification['who']) =>
  rows
    .filter((row) => row.who === who)
    .map(({ what, when, channels }) => `${what} ${when}: ${channels.join(', ')}`);

describe('who will tell the resident', () => {
  it('is a text message and an e-mail where both are known, and the code on paper in any case', () => {
    assert.deepEqual(lines(plan({ phone: '347 1234567', email: 'anna@esempio.it' }), 'resident'), [
      'confirmation at-once: sms, e-mail, paper-code',
      'reminder day-before: sms, e-mail',
      'change when-it-happens: sms, e-mail',
    ]);
  });

  it('is the operator, by telephone, where there is only a landline or a foreign number', () => {
    for (const phone of ['0437 123456', '+43 512 123456'])
      assert.deepEqual(lines(plan({ phone }), 'resident'), [
        'confirmation at-once: paper-code',
        'reminder day-before: phone-call',
        'change when-it-happens: phone-call',
      ]);
  });

  it('is nobody, but for the code on paper, where there is neither', () => {
    assert.deepEqual(lines(plan({}), 'resident'), [
      'confirmation at-once: paper-code',
      'reminder day-before: ',
      'change when-it-happens: ',
    ]);
  });

  it('tells of the confirmation once the operator has confirmed', () => {
    const of = (contact: Contact) => lines(plan(contact, { awaiting: true }), 'resident')[0];
    assert.equal(of({ phone: '0437 123456' }), 'confirmation once-confirmed: phone-call');
    assert.equal(of({ email: 'a@b.it' }), 'confirmation once-confirmed: e-mail');
    assert.equal(of({}), 'confirmation once-confirmed: ');
  });

  it('does not remind a day before what is less than a day away', () => {
    const soon = plan({ email: 'a@b.it' }, { now: START - DAY });
    assert.deepEqual(
      soon.filter(({ who }) => who === 'resident').map(({ what }) => what),
      ['confirmation', 'change'],
    );
  });
});

it('the operator and the office find it in their agenda', () => {
  for (const who of ['operator', 'office'] as const)
    assert.deepEqual(lines(plan({}), who), [
      'confirmation at-once: agenda',
      'change when-it-happens: agenda',
    ]);
});

it('who left a telephone or an e-mail can be told', () => {
  assert.equal(canBeTold({ phone: '0437 123456' }), true);
  assert.equal(canBeTold({ email: 'a@b.it' }), true);
  assert.equal(canBeTold({}), false);
});
