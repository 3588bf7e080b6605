import type { Desk, Visit } from './desk.ts';
import { settleOffers } from './offers.ts';

/** Runs a rule in a transaction, at a desk where every offer that had to end by now has ended. */
export function atDesk<T>(
  desk: Desk,
  asked: Pick<Visit, 'caller' | 'lang' | 'now'>,
  rule: (visit: Visit) => T,
): T {
  return desk.store.transaction((tables) => {
    const visit = { desk, tables, ...asked };
    settleOffers(visit);
    return rule(visit);
  });
}
