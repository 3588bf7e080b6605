import * as z from 'zod/mini';
import { bookingCode } from './primitives.ts';

/**
 * What was left at booking to be reached by: telephone, e-mail, or the tax code of people who left neither. It may
 * be written as people write it; what goes into a header is ASCII (RFC 9110, 5.5).
 */
export const bookingContact = z
  .string()
  .check(z.maxLength(120), z.regex(/^[\x21-\x7e][\x20-\x7e]{2,118}[\x21-\x7e]$/));

/** What somebody without a token shows: both, never in an address (`Booking-Code`, `Booking-Contact`). */
export const holder = z.strictObject({ code: bookingCode, contact: bookingContact });
export type Holder = z.infer<typeof holder>;

const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A code as people copy it from paper, made into the one that was printed; null where it cannot be one. */
export function normalizeBookingCode(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s\p{Dash}._]/gu, '');
  const code = bare.replace(/[OIL]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  const written = `${code.slice(0, 4)}-${code.slice(4)}`;
  return bookingCode.safeParse(written).success ? written : null;
}
