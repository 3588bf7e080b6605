import { personFaultWords } from '../../fields/fault-words.ts';
import type { Fault } from '../booking.draft.ts';
import type { LaterView } from './later-view.ts';

/** What is wrong with a field, and what is to be written instead. */
export function faultWords({ later, person }: Pick<LaterView, 'later' | 'person'>, fault: Fault): string {
  switch (fault.field) {
    case 'basis':
    case 'reason':
    case 'acknowledged':
      return ownWords(later, person, fault);
    case 'givenName':
    case 'familyName':
    case 'taxCode':
    case 'birthDay':
    case 'birthMonth':
    case 'birthYear':
    case 'phone':
    case 'email':
      return personFaultWords(person, fault);
  }
}

type OwnFault = Extract<Fault, { field: 'basis' | 'reason' | 'acknowledged' }>;

function ownWords(later: LaterView['later'], person: LaterView['person'], { field, code }: OwnFault): string {
  switch (code) {
    case 'missing':
      return later.faults[field];
    case 'too-long':
      return person.tooLong;
    case 'refused':
      return person.refused(field === 'acknowledged' ? later.acknowledge : later[field]);
  }
}
