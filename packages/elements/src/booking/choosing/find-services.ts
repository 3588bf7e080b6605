import type { Service } from '@pue/client/contract';

type Sought = Pick<Service, 'title' | 'summary' | 'keywords'>;

/** The services in which most of the words are found, accents and slips of the finger apart. */
export function findServices<S extends Sought>(services: readonly S[], query: string): readonly S[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return services;
  const hits = services.map((service) => hitsIn(service, typed));
  const most = Math.max(1, ...hits);
  return services.filter((_, index) => hits[index] === most);
}

function hitsIn({ title, summary, keywords }: Sought, typed: readonly string[]): number {
  const words = wordsOf([title, summary, ...keywords].join(' '));
  return typed.filter((sought) => words.some((word) => begins(word, sought, slipsIn(sought)))).length;
}

/** Small words tell nothing where there are longer ones. */
function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const longer = words.filter(({ length }) => length > 2);
  return longer.length > 0 ? longer : words;
}

function slipsIn({ length }: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Whether a word begins as was typed, so many slips apart: a letter too many, missing, another, or two swapped. */
function begins(word: string, typed: string, slips: number): boolean {
  if (typed === '') return true;
  const [restOfWord, restOfTyped] = [word.slice(1), typed.slice(1)];
  if (word[0] === typed[0] && begins(restOfWord, restOfTyped, slips)) return true;
  if (slips === 0) return false;
  const swapped = word !== '' && word[0] === typed[1] && word[1] === typed[0];
  return (
    begins(restOfWord, restOfTyped, slips - 1) ||
    begins(word, restOfTyped, slips - 1) ||
    (word !== '' && begins(restOfWord, typed, slips - 1)) ||
    (swapped && begins(word.slice(2), typed.slice(2), slips - 1))
  );
}
