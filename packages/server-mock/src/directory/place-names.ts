/** Words that stay small inside a name, in the languages of the archive. */
const SMALL = new Set(
  (
    'a ad al allo alla alle ai con d da dal de degli dei del dell della delle dello di e ed in la le lo nei nel nell nella ' +
    'sul sull sulla sullo an am der dem den und ob ober im v pri na sur les des du'
  ).split(' '),
);

/** `REGGIO NELL'EMILIA` as people write it: `Reggio nell'Emilia`. */
export function placeName(capitals: string): string {
  const words = capitals.toLocaleLowerCase('it').split(/([ '’\-./]+)/);
  return words
    .map((word, index) => (index > 0 && isSmall(word, words, index) ? word : capital(word)))
    .join('');
}

function isSmall(word: string, words: readonly string[], index: number): boolean {
  const last = index >= words.length - 1;
  const afterHyphen = words[index - 1]?.includes('-') ?? false;
  return SMALL.has(word) && !last && !afterHyphen;
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('it') + word.slice(1);
}
