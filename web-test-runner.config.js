import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeFlags } from './scripts/chrome-flags.mjs';
import { findChrome } from './scripts/find-chrome.mjs';
import { printPage } from './scripts/test/print-page.mjs';
import { tallyReporter } from './scripts/test/browser-tally.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const tally = process.env['PUE_TALLY'];

/** The service worker script of msw lives in its package; a worker's scope asks for it at the top. */
const serveMockWorker = (context, next) => {
  if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
  return next();
};

export default {
  rootDir: root,
  files: [
    'packages/elements/src/**/*.test.ts',
    '!packages/elements/src/**/*.{machine,controller,node}.test.ts',
    'packages/*/src/**/*.browser.test.ts',
  ],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  nodeResolve: { exportConditions: ['pue-source', 'default'], browser: true },
  // The base file by name: `extends` is not followed, and decorators would break in silence.
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.base.json`, target: 'es2022' }), printPage],
  middleware: [serveMockWorker],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findChrome(), args: chromeFlags() } })],
  reporters: [
    ...(process.stdout.isTTY ? [defaultReporter()] : [defaultReporter({ reportTestProgress: false })]),
    ...(process.env['PUE_VERBOSE'] ? [summaryReporter()] : []),
    ...(tally === undefined ? [] : [tallyReporter(tally)]),
  ],
  coverageConfig: { include: ['packages/*/src/**/*.ts'], reporters: ['text', 'lcovonly'], report: true },
};
