import { pluralOf } from '../../locale/plural.ts';
import type { common as Italian } from '../it/common.ts';

const plural = pluralOf('en');

export const common: typeof Italian = {
  back: 'Back',
  next: 'Continue',
  change: 'Change',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  print: 'Print',
  loading: 'Loading.',
  slow: 'This is taking longer than usual. Please wait.',
  offline: 'There is no Internet connection. When it is back, you go on from here.',
  online: 'The Internet connection is back.',
  required: 'required',
  requiredNote: 'Fields with an asterisk (*) are required.',
  optional: 'optional',
  errorsTitle: (n) =>
    plural(n, { one: 'There is one answer to correct', other: `There are ${n} answers to correct` }),
  charactersLeft: (n) => plural(n, { one: '1 character left', other: `${n} characters left` }),
  trace: (id) => `If you ask for help, give this code: ${id}`,
  newWindow: 'opens in a new window',
};
