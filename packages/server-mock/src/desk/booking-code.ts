/** Figures and letters that nobody takes for one another on paper: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code like `K7Q4-93MT`. `random` gives numbers from 0 to below 1. */
export function makeBookingCode(random: () => number): string {
  const letters = Array.from({ length: 8 }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length)));
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
