import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  return LIMITS.map(({ name, script, what, limit, unit, why }) => ({
    name,
    value: MEASURES[what](script),
    limit,
    unit,
    why,
  }));
}

const MEASURES = {
  'first requests': (script) => firstFiles(script).length,
  'first bytes': (script) => sum(firstFiles(script).map(brotli)),
  'largest later file': (script) => Math.max(0, ...laterFiles(script).map(gzip)),
  'call files': (script) => sum(callFiles(script).map(gzip)),
};

/** The entry and what it imports before it runs. */
export function firstFiles(script) {
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of staticImports(readFileSync(join(CDN, path), 'utf8'))) visit(join(path, '..', name));
  };
  visit(`${script}.js`);
  return [...seen].map((path) => join(CDN, path));
}

function laterFiles(script) {
  const first = firstFiles(script);
  return filesOf(script).filter((path) => !first.includes(path));
}

/** What only a call fetches, its words apart: the files made of its sources. */
function callFiles(script) {
  return laterFiles(script).filter((path) => {
    const { sources } = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
    return sources.some((source) =>
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
