import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILDS } from '../build/build.mjs';
import { root, run, sayStops, SetupStop } from '../setup/run.mjs';
import { PARTS } from './parts.mjs';
import { settle, total } from './tally.mjs';

const USAGE = `npm test -- --only ${PARTS.map((part) => part.name).join(',')}`;

await sayStops(async () => {
  const parts = chosenParts();
  const results = [];
  for (const part of parts) results.push(await runPart(process.execPath, part));
  for (const missing of (process.env['PUE_WITHOUT'] ?? '').split(',').filter(Boolean))
    console.log(`\nNOT RUN: everything that needs ${missing}, because this machine has none.`);
  const { passed, failed, skipped } = total(results);
  console.log(`\n${results.map(line).join('\n')}\n`);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function chosenParts() {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  if (only === undefined) return PARTS;
  const names = only.split(',');
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) throw new SetupStop(`There is no part called ${unknown.join(', ')}. ${USAGE}`);
  return PARTS.filter((part) => names.includes(part.name));
}

async function runPart(node, part) {
  console.log(`\n── ${part.name} ──`);
  const started = Date.now();
  const result = (await tryBuild(node, part.needs)) ?? (await runTests(node, part));
  return { ...result, name: part.name, seconds: (Date.now() - started) / 1000 };
}

/** Answers a tally only where the build failed: then the tests behind it are not worth running. */
async function tryBuild(node, needed) {
  try {
    await BUILDS[needed]?.(node);
    return undefined;
  } catch (error) {
    if (!(error instanceof SetupStop)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runTests(node, { name, args, minutes }) {
  const tally = join(root, 'var', 'test', `${name}.json`);
  rmSync(tally, { force: true });
  const code = await run(node, args, { env: { PUE_TALLY: tally, FORCE_COLOR: '0' }, minutes });
  return settle(code, existsSync(tally) ? JSON.parse(readFileSync(tally, 'utf8')) : undefined);
}

function line({ name, passed, failed, skipped, seconds }) {
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  return `  ${name.padEnd(10)} ${counts.padEnd(40)} ${seconds.toFixed(1).padStart(6)} s`;
}
