import { fileURLToPath } from 'node:url';
import { checkHostNode, typescriptNode } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';
import { sayStops } from './setup/run.mjs';
import { installSystemPackages } from './setup/system-packages.mjs';

// Everything below here runs on the machine's own Node and without a package, until the packages are in.

/** Enough to start the sandbox: the packages, and the Node that runs TypeScript. */
export async function setUpPackages() {
  checkHostNode();
  await installPackages();
  return { node: typescriptNode(), without: [] };
}

/** Enough to test: a browser too, and Janus. `without` names what this machine cannot have. */
export async function setUpTests() {
  const { node } = await setUpPackages();
  return { node, without: await installSystemPackages() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await sayStops(setUpTests);
