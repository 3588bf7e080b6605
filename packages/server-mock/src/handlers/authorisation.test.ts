import assert from 'node:assert/strict';
import test from 'node:test';
import type { Operation } from '@pue/client/contract';
import { OPERATIONS, readBooking, readMeeting, SIGNED_IN_ROLES } from '@pue/client/contract';
import type { Claims } from '../desk/caller.ts';
import { barred, REQUIRED_ACR, sees } from '../desk/policy.ts';
import {
  attend,
  book,
  openTestDesk,
  OTHER_TAX_CODE,
  pathOf,
  SENALES,
  START,
  TAX_CODE,
} from '../harness.fixture.ts';

type TokenRole = (typeof SIGNED_IN_ROLES)[number];

const beneficiary = { given_name: 'A', family_name: 'B', tax_code: TAX_CODE, contact: {} };
const OWN = { istat: SENALES, officeId: 'office-bz', madeBy: 'me', code: 'AAAA-AAAA', beneficiary };
const FOREIGN = {
  istat: '058091',
  officeId: 'office-rm',
  madeBy: 'somebody',
  code: 'BBBB-BBBB',
  beneficiary: { ...beneficiary, tax_code: OTHER_TAX_CODE },
};
const HOLDER = { code: OWN.code, contact: TAX_CODE };

function claims(role: TokenRole): Claims {
  return {
    sub: 'me',
    displayName: 'Me',
    roles: [role],
    istat: SENALES,
    officeId: 'office-bz',
    acr: REQUIRED_ACR,
  };
}

/** Written a second time, by hand, from the contract's table of roles and scopes. */
const SCOPED: Readonly<Record<TokenRole, boolean>> = {
  citizen: true,
  operator: true,
  'user-administrator': true,
  officer: true,
  referent: false,
  anci: false,
  'patronato-operator': true,
  station: true,
};

for (const operation of OPERATIONS) {
  for (const role of SIGNED_IN_ROLES) {
    test(`${operation.id} for ${role}: open exactly where the contract names the role or the public`, () => {
      const caller = { claims: claims(role) };
      const open = operation.roles.includes(role) || operation.roles.includes('public');
      assert.equal(barred(operation, caller, START)?.slug ?? null, open ? null : 'not-found');
      assert.equal(sees(operation, caller, FOREIGN), false);
      assert.equal(sees(operation, caller, OWN), operation.roles.includes(role) && SCOPED[role]);
    });
  }

  test(`${operation.id} without a token: open to the public, or by the code and the contact of an appointment`, () => {
    const open = operation.roles.includes('public');
    assert.equal(barred(operation, {}, START)?.slug ?? null, open ? null : 'unauthenticated');
    const byCode = open || operation.roles.includes('holder');
    assert.equal(
      barred(operation, { holder: HOLDER }, START)?.slug ?? null,
      byCode ? null : 'unauthenticated',
    );
    assert.equal(sees(operation, { holder: HOLDER }, OWN), operation.roles.includes('holder'));
    assert.equal(sees(operation, { holder: HOLDER }, FOREIGN), false);
  });
}

/** What to send so that nothing but the caller stands in the way. */
function goodRequest(operation: Operation, ids: { booking: string; meeting: string; participant: string }) {
  const id = operation.path.startsWith('/bookings') ? ids.booking : ids.meeting;
  const bodies: Readonly<Record<string, unknown>> = {
    BookingMove: { hold_id: 'x' },
    EarlierSlotRequest: {},
    BookingCancellation: { asked_by: 'operator' },
    MeetingAttendance: { role: 'operator', display_label: 'x', presence: 'here' },
    MeetingAdmission: { decision: 'admitted' },
    MeetingPhoneFallback: { by_phone: true },
    MeetingOutcome: { outcome: 'no-show' },
  };
  return { params: { id, participant: ids.participant }, body: bodies[operation.id], match: '*' };
}

const WITH_ID = OPERATIONS.filter(({ path }) => /^\/(bookings|meetings)\/\{id\}/.test(path));

test('every operation with the id of a booking or meeting of another Comune or office answers 404', async () => {
  const desk = openTestDesk({ demo: true });
  const made = await book(desk);
  const ids = { booking: made.id, meeting: made.meeting_id ?? '', participant: '' };
  const { me = '' } = await attend(desk, ids.meeting, `operator-${SENALES}`, 'station');
  const strangers = [
    'operator-058091',
    'station-058091',
    'officer-office-rm',
    'officer-pole-abroad',
    'citizen-021091',
  ];
  assert.equal(WITH_ID.length, 15);
  for (const operation of WITH_ID) {
    for (const as of strangers) {
      const call = { ...goodRequest(operation, { ...ids, participant: me }), as };
      assert.equal(await desk.problem(operation, call), 'not-found', `${operation.id} as ${as}`);
    }
  }
  assert.equal(
    (await desk.must(readBooking, { params: { id: made.id }, as: `operator-${SENALES}` })).etag,
    made.etag,
  );
  const meeting = await desk.must(readMeeting, { params: { id: ids.meeting }, as: `operator-${SENALES}` });
  assert.equal(meeting.state, 'waiting');
});

test('what is another’s and what is not there answer alike', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const as = 'operator-058091';
  const other = await desk.call(readBooking, { params: { id: made.id }, as });
  const none = await desk.call(readBooking, { params: { id: 'nothing-of-the-kind' }, as });
  assert.ok(!other.ok && !none.ok);
  assert.deepEqual([other.slug, other.members], [none.slug, none.members]);
});

test('the same operations without any token answer 401, or 404 to a code that does not fit', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const ids = { booking: made.id, meeting: made.meeting_id ?? '', participant: 'x' };
  for (const [index, operation] of WITH_ID.entries()) {
    const call = goodRequest(operation, ids);
    assert.equal(await desk.problem(operation, call), 'unauthenticated', operation.id);
    // Another code each time: who tries many contacts with one has to wait.
    const holder = { code: `ZZZZ-ZZ${10 + index}`, contact: TAX_CODE };
    const byCode = await desk.problem(operation, { ...call, holder });
    assert.equal(byCode, operation.roles.includes('holder') ? 'not-found' : 'unauthenticated', operation.id);
  }
});

test('a token that has expired, or that nobody gave out, is refused wherever tokens are looked at', async () => {
  const desk = openTestDesk();
  const { access_token: token } = desk.signIn(`operator-${SENALES}`);
  const send = (operation: Operation, bearer: string) =>
    desk.fetch(`/api/v1${pathOf(operation, { query: { client_reference: crypto.randomUUID() } })}`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
  const list = OPERATIONS.find(({ id }) => id === 'BookingList');
  assert.ok(list !== undefined);
  assert.equal((await send(list, token)).status, 200);
  assert.equal((await send(list, 'forged')).status, 401);
  desk.time.set(START + 5 * 60_000);
  assert.equal((await send(list, token)).status, 401);
});

test('what is for everybody is answered whatever token comes with it', async () => {
  const desk = openTestDesk();
  const response = await desk.fetch('/api/v1/comuni', { headers: { authorization: 'Bearer forged' } });
  assert.equal(response.status, 200);
});

for (const [why, slug] of [
  ['expired', 'grant-expired'],
  ['no-profile', 'profile-missing'],
  ['level-1', 'assurance-too-low'],
] as const) {
  test(`an operator who is ${why} is refused with ${slug} wherever a token is needed`, async () => {
    const desk = openTestDesk();
    const made = await book(desk);
    const ids = { booking: made.id, meeting: made.meeting_id ?? '', participant: 'x' };
    for (const operation of WITH_ID) {
      const call = { ...goodRequest(operation, ids), as: `operator-${SENALES}-${why}` };
      assert.equal(await desk.problem(operation, call), slug, operation.id);
    }
  });
}

test('SPID of level 1 is too low, levels 2 and 3, CIE and CNS are good', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const call = { params: { id: made.id }, as: `operator-${SENALES}` };
  assert.equal(
    await desk.problem(readBooking, { ...call, signIn: { method: 'spid', level: 1 } }),
    'assurance-too-low',
  );
  for (const signIn of [
    { method: 'spid', level: 2 },
    { method: 'spid', level: 3 },
    { method: 'cie' },
    { method: 'cns' },
  ] as const) {
    await desk.must(readBooking, { ...call, signIn });
  }
});
