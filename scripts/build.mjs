import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpPackages } from './setup.mjs';
import { root, run, sayStops, SetupStop } from './setup/run.mjs';

const BIN = 'node_modules/.bin';
const PAGE_SCRIPTS = ['pue-booking', 'pue'];

/** What is published: modules and declarations of three packages, the page scripts, the manifest. */
export async function build(node) {
  for (const made of ['client/dist', 'server-mock/dist', 'elements/dist', 'elements/cdn'])
    rmSync(join(root, 'packages', made), { recursive: true, force: true });
  await step(node, ['tsc', '-b', 'packages']);
  await buildPageScripts(node);
  await step(node, ['cem', 'analyze', '--config', 'scripts/custom-elements.config.mjs', '--quiet']);
}

/** What the pages of `npm start` include. */
export async function buildPageScripts(node) {
  for (const script of PAGE_SCRIPTS)
    await step(node, ['vite', 'build', '--mode', script, '--logLevel', 'warn']);
}

async function step(node, [command, ...args]) {
  const code = await run(node, [join(BIN, command), ...args]);
  if (code !== 0) throw new SetupStop(`The build stopped: ${command} ${args.join(' ')} ended with ${code}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await sayStops(async () => build(await setUpPackages()));
