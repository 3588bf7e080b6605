import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/run.mjs';
import { isTest, sources } from './sources.mjs';

const LANGUAGES = ['it', 'de', 'fr', 'sl', 'en'];
const FOLDER = 'packages/elements/src/strings';

/** Every language complete, nothing left untranslated by oversight, no words that nobody says. */
export async function strings() {
  const features = sources(`${FOLDER}/it/*.ts`).map(({ path }) => path.split('/').at(-1).replace('.ts', ''));
  const used = wordsInCode();
  const same = JSON.parse(readFileSync(join(root, 'scripts/check/same-words.json'), 'utf8'));
  const problems = [];
  for (const feature of features) problems.push(...(await problemsOf(feature, features, used, same)));
  return features.length === 0 ? [`${FOLDER}/it has no words`] : problems;
}

async function problemsOf(feature, features, used, same) {
  const others = features.filter((other) => other !== feature);
  const words = Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (language) => [language, await load(language, feature, others)])),
  );
  return [
    ...incomplete(feature, words),
    ...untranslated(feature, words, same),
    ...unused(feature, words.it, used),
  ];
}

export function incomplete(feature, words) {
  return LANGUAGES.flatMap((language) => {
    if (Object.keys(words[language]).length === 0) return [`strings/${language}/${feature}.ts is not there`];
    const missing = Object.keys(words.it).filter((key) => !(key in words[language]));
    const surplus = Object.keys(words[language]).filter((key) => !(key in words.it));
    const empty = Object.entries(words[language])
      .filter(([, value]) => value === '')
      .map(([key]) => key);
    return [
      ...missing.map((key) => `strings/${language}/${feature}.ts has no ${key}`),
      ...surplus.map((key) => `strings/${language}/${feature}.ts has ${key}, Italian has not`),
      ...empty.map((key) => `strings/${language}/${feature}.ts: ${key} is empty`),
    ];
  });
}

/** A value that is the Italian or the English one was forgotten, or is listed because it is the same word. */
export function untranslated(feature, words, same) {
  const pairs = LANGUAGES.filter((language) => language !== 'it').flatMap((language) => [
    [language, 'it'],
    ...(language === 'en' ? [] : [[language, 'en']]),
  ]);
  return pairs.flatMap(([language, other]) =>
    Object.entries(words[language])
      .filter(([key, value]) => isWord(value) && value === words[other][key])
      .filter(([key]) => !(same[key] ?? []).includes(language))
      .map(([key, value]) => `strings/${language}/${feature}.ts: ${key} is as in ${other}: ${value}`),
  );
}

function isWord(value) {
  return /\p{Letter}{3}/u.test(value);
}

/** A key is said when its name is in the code, or when what holds it is asked with a key of its own: `problems[code]`. */
export function unused(feature, italian, { names, holders }) {
  return Object.keys(italian)
    .map((key) => ({ key, parts: key.split('.') }))
    .filter(({ parts }) => !names.has(parts.at(-1)) && !parts.slice(0, -1).some((part) => holders.has(part)))
    .map(({ key }) => `strings/it/${feature}.ts: nobody says ${key}`);
}

function wordsInCode() {
  const texts = sources('packages/elements/src/**/*.ts')
    .filter(({ path }) => !path.startsWith(FOLDER) && !isTest(path))
    .map(({ text }) => text);
  const found = (pattern) =>
    new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1])));
  return { names: found(/([\w$]+(?:-\w+)*)/g), holders: found(/([\w$]+)\??\.?\[/g) };
}

/** A feature may hand on the words of another one: those are looked at in their own file. */
async function load(language, feature, others) {
  const url = pathToFileURL(join(root, FOLDER, language, `${feature}.ts`));
  try {
    const own = Object.entries(await import(url.href)).filter(([name]) => !others.includes(name));
    return flatten(Object.fromEntries(own));
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return {};
    throw error;
  }
}

/** `{a: {b: 'x'}}` → `{'a.b': 'x'}`; of a function its text, so that a forgotten one is seen as well. */
export function flatten(value, path = '') {
  if (typeof value !== 'object' || value === null) return { [path]: String(value) };
  const entries = Object.entries(value).map(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
  return Object.assign({}, ...entries);
}
