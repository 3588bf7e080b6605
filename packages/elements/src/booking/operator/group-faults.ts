import type { Failure } from '@pue/client/booking';
import type { Draft } from '../booking.draft.ts';
import { faultsOf } from '../later/draft-check.ts';
import { faultsIn } from '../later/sending.ts';
import type { GroupFault } from './operator.state.ts';

/** What is wrong with any of them, person by person. `today` is the server's day in Rome. */
export function faultsOfPeople(people: readonly Draft[], today: string): readonly GroupFault[] {
  return people.flatMap((person, index) => faultsOf(person, today).map((fault) => ({ ...fault, index })));
}

/** `/bookings/2/beneficiary/tax_code`: the third person, and which field. */
const POINTER = /^\/bookings\/(\d+)(\/.*)?$/;

/** What the server says is wrong, with the person whom it points at. */
export function groupFaultsIn(failure: Failure): readonly GroupFault[] {
  if (failure.code === 'duplicate-booking') return duplicate(failure.pointer ?? '');
  if (failure.code !== 'validation-failed') return [];
  return failure.errors.flatMap((error) => {
    const [, index, pointer = ''] = POINTER.exec(error.pointer) ?? [];
    if (index === undefined) return [];
    const own = faultsIn({ ...failure, errors: [{ ...error, pointer }] });
    return own.map((fault) => ({ ...fault, index: Number(index) }));
  });
}

function duplicate(pointer: string): readonly GroupFault[] {
  const index = POINTER.exec(pointer)?.[1];
  return index === undefined ? [] : [{ index: Number(index), field: 'taxCode', code: 'duplicate' }];
}
