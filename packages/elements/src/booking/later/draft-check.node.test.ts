import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_DRAFT } from '../booking.draft.ts';
import { FILLED } from '../machine-walk.fixture.ts';
import { faultsOf } from './draft-check.ts';

const TODAY = '2026-11-23';
const codesOf = (change: Partial<typeof FILLED>) => faultsOf({ ...FILLED, ...change }, TODAY);

describe('what a person typed', () => {
  it('is named field by field, in the order of the form, when all is empty', () => {
    assert.deepEqual(
      faultsOf({ ...EMPTY_DRAFT, phone: 'casa', birthDay: '1' }, TODAY).map(({ field }) => field),
      [
        'givenName',
        'familyName',
        'taxCode',
        'birthMonth',
        'birthYear',
        'basis',
        'phone',
        'reason',
        'acknowledged',
      ],
    );
  });

  it('may be all right without telephone, e-mail and date of birth', () => {
    assert.deepEqual(codesOf({}), []);
  });

  it('has a reason of two hundred characters at most', () => {
    assert.deepEqual(codesOf({ reason: 'a'.repeat(200) }), []);
    assert.deepEqual(codesOf({ reason: 'a'.repeat(201) }), [{ field: 'reason', code: 'too-long' }]);
  });
});
