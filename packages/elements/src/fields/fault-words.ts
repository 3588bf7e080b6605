import type { PersonStrings } from '../strings/it/person.ts';
import type { PersonFault } from './person-draft.ts';

/** What is wrong with a field of a person, and what is to be written instead. */
export function personFaultWords(words: PersonStrings, { field, code }: PersonFault): string {
  switch (code) {
    case 'missing':
      return words.missing[field];
    case 'too-long':
      return words.tooLong;
    case 'wrong-shape':
      return words.shape[field];
    case 'wrong-check':
      return words.taxCodeCheck;
    case 'no-such-day':
      return words.noSuchDay;
    case 'in-future':
      return words.inFuture;
    case 'no-at':
    case 'no-dot':
    case 'comma':
    case 'space':
      return words.slips[code];
    case 'refused':
      return words.refused(words[field]);
  }
}
