import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from '../build/build.mjs';
import { root, sayStops, SetupStop } from '../setup/run.mjs';
import { COMMANDS, RULES } from './list.mjs';

const failed = [];
const wanted = process.argv.slice(2); // names of checks; none: all

await sayStops(async () => {
  refuseUnknown([...COMMANDS, ...RULES].map(({ name }) => name));
  await Promise.all([inTurn(COMMANDS.filter(isWanted), runCommand), inTurn(RULES.filter(isWanted), runRule)]);
  report();
});

/** A misspelt name would check nothing and pass. */
function refuseUnknown(known) {
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new SetupStop(`There is no check called ${unknown.join(', ')}. There are: ${known.join('; ')}.`);
}

function isWanted({ name }) {
  return wanted.length === 0 || wanted.includes(name);
}

async function inTurn(checks, work) {
  const built = checks.some((check) => check.built) ? await tryBuild() : [];
  for (const check of checks) settle(check, check.built && built.length > 0 ? built : await work(check));
}

async function tryBuild() {
  try {
    await build(process.execPath);
    return [];
  } catch (error) {
    if (error instanceof SetupStop) return [error.message];
    throw error;
  }
}

function settle({ name }, problems) {
  console.log(`  ${problems.length === 0 ? '✓' : '✗'} ${name}`);
  if (problems.length === 0) return;
  failed.push(name);
  console.log(problems.map((problem) => problem.replace(/^/gm, '      ')).join('\n'));
}

function runRule({ find }) {
  return find();
}

function runCommand({ args, counts = /./ }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve(code === 0 ? [] : complaints(output, counts, code)));
  });
}

function complaints(output, counts, code) {
  const all = output.split('\n').filter((line) => line.trim() !== '');
  const lines = all.filter((line) => counts.test(line));
  return all.length === 0 ? [`ended with ${code}`] : lines;
}

function report() {
  const total = [...COMMANDS, ...RULES].filter(isWanted).length;
  const tally = { passed: total - failed.length, failed: failed.length, skipped: 0 };
  const path = process.env['PUE_TALLY'];
  if (path !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(tally));
  }
  console.log(`  ${tally.passed} checks passed, ${tally.failed} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
