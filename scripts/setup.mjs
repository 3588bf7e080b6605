import { fileURLToPath } from 'node:url';
import { checkHostNode, typescriptNode } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';
import { sayStops } from './setup/run.mjs';
import { installSystemPackages } from './setup/system-packages.mjs';

/** Enough to start the sandbox: the packages and a Node that runs TypeScript. */
export async function setUpPackages() {
  checkHostNode();
  await installPackages();
  return typescriptNode();
}

/** Enough to test: a browser too, and Janus. `without` names what this machine cannot have. */
export async function setUpTests() {
  const node = await setUpPackages();
  return { node, without: await installSystemPackages() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await sayStops(setUpTests);
