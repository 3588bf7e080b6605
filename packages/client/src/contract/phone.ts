/** A telephone number, read. */
export interface Phone {
  /** Only a mobile one takes text messages; of foreign ones nobody can tell. */
  readonly kind: 'mobile' | 'landline' | 'foreign';
  /** In one form, to compare: `+390437123456` (ITU-T E.164). */
  readonly number: string;
}

const MOBILE = /^3[0-9]{8,9}$/;
/** Italian landlines keep their zero, also after `+39`. */
const LANDLINE = /^0[0-9]{5,10}$/;
const FOREIGN = /^\+[1-9][0-9]{6,14}$/;

/** A number as people write it, with or without `+39` or `0039`; undefined where it cannot be one. */
export function readPhone(typed: string): Phone | undefined {
  const digits = typed.replace(/[\s\p{Pd}\p{Cf}/().]+/gu, '').replace(/^00/, '+');
  return readItalian(digits.replace(/^\+39/, '')) ?? readItalianWithoutPlus(digits) ?? readForeign(digits);
}

/** As it is sent: digits and spaces, as they were written. */
export function phoneText(typed: string): string {
  return typed.replace(/[\s\p{Pd}\p{Cf}/().]+/gu, ' ').trim();
}

function readItalian(number: string): Phone | undefined {
  if (MOBILE.test(number)) return { kind: 'mobile', number: `+39${number}` };
  return LANDLINE.test(number) ? { kind: 'landline', number: `+39${number}` } : undefined;
}

function readItalianWithoutPlus(digits: string): Phone | undefined {
  return digits.startsWith('39') ? readItalian(digits.slice(2)) : undefined;
}

function readForeign(digits: string): Phone | undefined {
  return FOREIGN.test(digits) && !digits.startsWith('+39') ? { kind: 'foreign', number: digits } : undefined;
}
