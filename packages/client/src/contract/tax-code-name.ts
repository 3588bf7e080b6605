/**
 * The six letters that a tax code takes of a person's names (Ministerial Decree of 23 December 1976, articles 3
 * and 4): consonants, then vowels, then X.
 */

/** Letters that are no accented form of another one. */
const SPELT: Readonly<Record<string, string>> = {
  ẞ: 'SS',
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Đ: 'D',
  Ð: 'D',
  Ł: 'L',
  Þ: 'TH',
  Ŋ: 'N',
};
/** Registries write these with two letters or with one: both are right. */
const TWO_LETTERS: Readonly<Record<string, string>> = { Ä: 'AE', Ö: 'OE', Ü: 'UE', Ø: 'OE', Å: 'AA' };

/** The letters that may stand for a surname; several surnames count as one. None: not in Latin letters. */
export function familyNameLetters(familyName: string): readonly string[] {
  return once(spellings(familyName).map((letters) => triple(consonantsOf(letters), letters)));
}

/**
 * The letters that may stand for a given name: of four consonants or more the first, third and fourth. People
 * with several names write one or all of them: each beginning of the row counts.
 */
export function givenNameLetters(givenName: string): readonly string[] {
  const names = givenName.trim().split(/\s+/);
  const beginnings = names.flatMap((_, index) => spellings(names.slice(0, index + 1).join('')));
  return once(beginnings.map((letters) => triple(chosenOf(consonantsOf(letters)), letters)));
}

function chosenOf(consonants: string): string {
  return consonants.length > 3 ? consonants.replace(/^(.)./, '$1') : consonants;
}

function once(letters: readonly string[]): readonly string[] {
  return [...new Set(letters)];
}

function triple(consonants: string, letters: string): string {
  return `${consonants}${letters.replace(/[^AEIOU]/g, '')}XX`.slice(0, 3);
}

function consonantsOf(letters: string): string {
  return letters.replace(/[AEIOU]/g, '');
}

/** A name in the 26 letters, in each way of writing it; of one in other scripts nothing is known. */
function spellings(name: string): readonly string[] {
  const capital = name.normalize('NFC').toUpperCase();
  const ways = [spelt(capital, SPELT), spelt(capital, { ...SPELT, ...TWO_LETTERS })];
  const latin = ways.map((way) => way.normalize('NFKD').replace(/[^\p{Lu}\p{Lo}]/gu, ''));
  return latin.every((way) => /^[A-Z]+$/.test(way)) ? latin : [];
}

function spelt(capital: string, table: Readonly<Record<string, string>>): string {
  return capital.replace(/\P{ASCII}/gu, (letter) => table[letter] ?? letter);
}
