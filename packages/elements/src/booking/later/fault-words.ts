import type { DraftField, Fault } from '../booking.draft.ts';
import type { LaterView } from './later-view.ts';

/** What is wrong with a field, and what is to be written instead. */
export function faultWords({ later }: LaterView, { field, code }: Fault): string {
  switch (code) {
    case 'missing':
      return later.faults[field];
    case 'too-long':
      return later.tooLong;
    case 'wrong-shape':
      return field === 'taxCode' ? later.taxCodeShape : later.faults[field];
    case 'wrong-check':
      return later.taxCodeCheck;
    case 'refused':
      return later.refused(labelOf(later, field));
  }
}

function labelOf(later: LaterView['later'], field: DraftField): string {
  return field === 'acknowledged' ? later.acknowledge : later[field];
}
