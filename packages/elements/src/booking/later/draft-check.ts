import type { Draft, Fault } from '../booking.draft.ts';
import { contactFaults, identityFaults } from '../../fields/person-check.ts';

export const REASON_LENGTH = 200;

/** What is wrong with a draft, in the order of the form. `today` is the server's day in Rome. */
export function faultsOf(draft: Draft, today: string): readonly Fault[] {
  return [
    ...identityFaults(draft, today),
    ...(draft.basis === '' ? [{ field: 'basis', code: 'missing' } as const] : []),
    ...contactFaults(draft),
    ...reasonFault(draft.reason.trim()),
    ...(draft.acknowledged ? [] : [{ field: 'acknowledged', code: 'missing' } as const]),
  ];
}

function reasonFault(reason: string): readonly Fault[] {
  if (reason === '') return [{ field: 'reason', code: 'missing' }];
  return reason.length > REASON_LENGTH ? [{ field: 'reason', code: 'too-long' }] : [];
}
