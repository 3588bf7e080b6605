import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/run.mjs';
import { isTest, sources } from './sources.mjs';

const LANGUAGES = ['it', 'de', 'fr', 'sl', 'en'];
const FOLDER = 'packages/elements/src/strings';

/** Every language complete, nothing left untranslated by oversight, no words that nobody says. */
export async function strings() {
  const words = Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (language) => [language, await load(language)])),
  );
  if (Object.keys(words.it).length === 0) return [`${FOLDER}/it has no words`];
  const same = JSON.parse(readFileSync(join(root, 'scripts/check/same-words.json'), 'utf8'));
  return [...incomplete(words), ...untranslated(words, same), ...unused(words.it, wordsInCode())];
}

export function incomplete(words) {
  return LANGUAGES.flatMap((language) => {
    const missing = Object.keys(words.it).filter((key) => !(key in words[language]));
    const surplus = Object.keys(words[language]).filter((key) => !(key in words.it));
    const empty = Object.entries(words[language])
      .filter(([, value]) => value === '')
      .map(([key]) => key);
    return [
      ...missing.map((key) => `strings/${language} has no ${key}`),
      ...surplus.map((key) => `strings/${language} has ${key}, Italian has not`),
      ...empty.map((key) => `strings/${language}: ${key} is empty`),
    ];
  });
}

/** A value that is the Italian or the English one was forgotten, or is listed because it is the same word. */
export function untranslated(words, same) {
  const pairs = LANGUAGES.filter((language) => language !== 'it').flatMap((language) => [
    [language, 'it'],
    ...(language === 'en' ? [] : [[language, 'en']]),
  ]);
  return pairs.flatMap(([language, other]) =>
    Object.entries(words[language])
      .filter(([key, value]) => isWord(value) && value === words[other][key])
      .filter(([key]) => !(same[key] ?? []).includes(language))
      .map(([key, value]) => `strings/${language}: ${key} is as in ${other}: ${value}`),
  );
}

/** Of a function only what it says counts, not how it is written. */
function isWord(value) {
  const said = value.includes('=>')
    ? [...value.matchAll(/[`'"]([^`'"]*)[`'"]/g)].map(([, text]) => text)
    : [value];
  return said.some((text) => /\p{Letter}{3}/u.test(text.replace(/\$\{[^}]*\}/g, '')));
}

/** A key is said when its name is in the code, or when what holds it is asked with a key of its own: `problems[code]`. */
export function unused(italian, { names, holders }) {
  return Object.keys(italian)
    .map((key) => ({ key, parts: key.split('.') }))
    .filter(({ parts }) => !names.has(parts.at(-1)) && !parts.slice(0, -1).some((part) => holders.has(part)))
    .map(({ key }) => `strings/it: nobody says ${key}`);
}

function wordsInCode() {
  const texts = sources('packages/elements/src/**/*.ts')
    .filter(({ path }) => !path.startsWith(FOLDER) && !isTest(path))
    .map(({ text }) => text);
  const found = (pattern) =>
    new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1])));
  return { names: found(/([\w$]+(?:-\w+)*)/g), holders: found(/([\w$]+)\??\.?\[/g) };
}

/** All that a language says, by the name of the constant; a file may hand on the constants of another. */
async function load(language) {
  const files = sources(`${FOLDER}/${language}/*.ts`);
  const modules = await Promise.all(files.map(({ path }) => import(pathToFileURL(join(root, path)).href)));
  return flatten(Object.assign({}, ...modules));
}

/** `{a: {b: 'x'}}` → `{'a.b': 'x'}`; of a function its text, so that a forgotten one is seen as well. */
export function flatten(value, path = '') {
  if (typeof value !== 'object' || value === null) return { [path]: String(value) };
  const entries = Object.entries(value).map(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
  return Object.assign({}, ...entries);
}
