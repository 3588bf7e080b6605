import fc from 'fast-check';

/** Codes of nobody, made by the decree's own tables: values in odd places, months, and letters for digits. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
] as const;
const MONTHS = ['A', 'B', 'C', 'D', 'E', 'H', 'L', 'M', 'P', 'R', 'S', 'T'] as const;
const FOR_DIGITS = ['L', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'U', 'V'] as const;
/** Where letters may stand for digits, counted from 0. */
export const DIGIT_PLACES = [6, 7, 9, 10, 12, 13, 14] as const;

export interface CodeParts {
  /** The six letters of the names. */
  readonly names: string;
  /** `1985-12-10`. */
  readonly birth: string;
  readonly sex: 'female' | 'male';
  readonly place: string;
  /** Which of the places have a letter for their digit. */
  readonly omocodia?: readonly number[];
}

export function codeOf({ names, birth, sex, place, omocodia = [] }: CodeParts): string {
  const [year = '', month = '', day = ''] = birth.split('-');
  const figure = String(Number(day) + (sex === 'female' ? 40 : 0)).padStart(2, '0');
  const plain = `${names}${year.slice(2)}${MONTHS[Number(month) - 1]}${figure}${place}`;
  return withCheckLetter(
    plain
      .split('')
      .map((letter, at) => (omocodia.includes(at) ? (FOR_DIGITS[Number(letter)] ?? letter) : letter))
      .join(''),
  );
}

/** The code with the letter that its fifteen characters ask for. */
export function withCheckLetter(fifteen: string): string {
  const values = fifteen.split('').map((letter, at) => {
    const value = /[0-9]/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65;
    return at % 2 === 0 ? (ODD[value] ?? 0) : value;
  });
  return fifteen + String.fromCharCode(65 + (values.reduce((sum, value) => sum + value, 0) % 26));
}

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''));

/** Days of two centuries, as text. */
export const anyBirth: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyCode: fc.Arbitrary<CodeParts> = fc.record({
  names: fc.array(letter, { minLength: 6, maxLength: 6 }).map((letters) => letters.join('')),
  birth: anyBirth,
  sex: fc.constantFrom('female', 'male'),
  place: fc
    .tuple(letter, fc.integer({ min: 0, max: 999 }))
    .map(([one, n]) => one + String(n).padStart(3, '0')),
  omocodia: fc.subarray([...DIGIT_PLACES]),
});
