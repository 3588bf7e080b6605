import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from '../setup/run.mjs';
import { LIMITS } from './size-limits.mjs';

const CDN = join(root, 'packages', 'elements', 'cdn');

/** The page scripts against their limits: a table, and a problem for each line that is over. */
export function sizes() {
  const lines = measure();
  console.log(lines.map(format).join('\n'));
  return lines
    .filter((line) => line.value > line.limit)
    .map((line) => `over the limit: ${format(line).trim()}`);
}

export function measure() {
  return LIMITS.map(({ name, script, language, what, limit, unit, why }) => ({
    name,
    value: MEASURES[what](script, language),
    limit,
    unit,
    why,
  }));
}

const MEASURES = {
  'first requests': (script, language) => firstFiles(script, language).length,
  'first bytes': (script, language) => sum(firstFiles(script, language).map(brotli)),
  'largest later file': (script) => Math.max(0, ...laterFiles(script).map(gzip)),
  'call files': (script) => sum(callFiles(script).map(gzip)),
};

/** The entry and what it imports before it runs; with the words of a language that is not in it. */
export function firstFiles(script, language = 'it') {
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of staticImports(readFileSync(join(CDN, path), 'utf8'))) visit(join(path, '..', name));
  };
  visit(`${script}.js`);
  if (language !== 'it') visit(relative(CDN, fileMadeOf(script, `/strings/${language}/booking.ts`)));
  return [...seen].map((path) => join(CDN, path));
}

function fileMadeOf(script, end) {
  const made = filesOf(script).find((path) => sourcesOf(path).some((source) => source.endsWith(end)));
  if (made === undefined) throw new Error(`no file of ${script}.js is made of ${end}`);
  return made;
}

function sourcesOf(path) {
  return JSON.parse(readFileSync(`${path}.map`, 'utf8')).sources;
}

function laterFiles(script) {
  const first = firstFiles(script);
  return filesOf(script).filter((path) => !first.includes(path));
}

/** What only a call fetches, its words apart: the files made of its sources. */
function callFiles(script) {
  return laterFiles(script).filter((path) => {
    return sourcesOf(path).some((source) =>
      /\/client\/src\/call\/|\/elements\/src\/call\/|\/src\/call\/|janus-gateway/.test(source),
    );
  });
}

function filesOf(script) {
  const names = readdirSync(CDN, { recursive: true }).filter((name) => name.endsWith('.js'));
  return names.filter((name) => name.startsWith(`${script}/`)).map((name) => join(CDN, name));
}

export function staticImports(code) {
  return [...code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+)["']/g)].map((match) => match[1]);
}

function brotli(path) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(readFileSync(path), options).length;
}

function gzip(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function format({ name, value, limit, unit }) {
  const room = `${value.toLocaleString('en')} of ${limit.toLocaleString('en')} ${unit}`;
  return `    ${value > limit ? '✗' : ' '} ${name.padEnd(46)} ${room.padStart(28)}`;
}
