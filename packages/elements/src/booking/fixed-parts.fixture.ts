const MARK = '§';

/** What words say whatever they are given: of `Passo ${n} di ${of}` it is `Passo` and `di`. */
export function fixedParts(words: unknown): readonly string[] {
  if (typeof words === 'string') return words.split(MARK).map((part) => part.trim());
  if (typeof words === 'function')
    return fixedParts(Reflect.apply(words, undefined, Array<string>(words.length).fill(MARK)));
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(fixedParts);
  return [];
}
