import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freshly } from './fresh.mjs';
import { root, run, SetupStop } from '../setup/run.mjs';

const BIN = join('node_modules', '.bin');
const PAGE_SCRIPTS = ['pue-booking', 'pue'];
const CONFIGURATION = ['package-lock.json', 'packages/*/package.json', '{.,packages/*}/tsconfig*.json'];

/** What is published: modules and declarations of three packages, the page scripts, the manifest. */
export async function build(node) {
  await buildModules(node);
  await buildPageScripts(node);
  await buildManifest(node);
}

async function buildModules(node) {
  const inputs = ['packages/*/src/**/*.ts', ...CONFIGURATION];
  const makes = ['client', 'server-mock', 'elements'].map((name) => `packages/${name}/dist/.tsbuildinfo`);
  await freshly('modules', { inputs, makes }, async () => {
    for (const made of makes) empty(join(made, '..'));
    await step(node, ['tsc', '-b', 'packages', '--pretty', 'false']);
  });
}

/** What the pages of `npm start` include. */
export async function buildPageScripts(node) {
  const inputs = [
    'packages/{client,elements}/src/**/*.ts',
    'scripts/cdn/*',
    'vite.config.ts',
    ...CONFIGURATION,
  ];
  const makes = PAGE_SCRIPTS.map((script) => `packages/elements/cdn/${script}.js`);
  await freshly('page-scripts', { inputs, makes }, async () => {
    empty('packages/elements/cdn');
    for (const script of PAGE_SCRIPTS)
      await step(node, ['vite', 'build', '--mode', script, '--logLevel', 'warn']);
  });
}

/** `custom-elements.json`, which the catalogue of components reads as well. */
export async function buildManifest(node) {
  const inputs = ['packages/elements/src/**/*.ts', 'scripts/custom-elements.config.mjs'];
  await freshly('manifest', { inputs, makes: ['packages/elements/custom-elements.json'] }, () =>
    step(node, ['cem', 'analyze', '--config', 'scripts/custom-elements.config.mjs', '--quiet']),
  );
}

/** The catalogue as plain files, for any web server and any path. */
export async function buildCatalogue(node) {
  await buildManifest(node);
  const sources = '{packages/*/src,stories,.storybook}/**/*';
  const inputs = [sources, 'packages/elements/custom-elements.json', 'vite.config.ts', ...CONFIGURATION];
  await freshly('catalogue', { inputs, makes: ['storybook-static/index.json'] }, () =>
    step(node, ['storybook', 'build', '--quiet', '--loglevel', 'warn', '--output-dir', 'storybook-static'], {
      STORYBOOK_DISABLE_TELEMETRY: '1',
    }),
  );
}

function empty(folder) {
  rmSync(join(root, folder), { recursive: true, force: true });
}

async function step(node, [command, ...args], env = {}) {
  const code = await run(node, [join(BIN, command), ...args], { env });
  if (code !== 0) throw new SetupStop(`The build stopped: ${command} ${args.join(' ')} ended with ${code}.`);
}

/** By the names that people and the parts of `npm test` use. */
export const BUILDS = { packages: build, catalogue: buildCatalogue };
