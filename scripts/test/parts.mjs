import { join } from 'node:path';

const CONDITIONS = '--conditions=pue-source';
const NODE_TESTS = [
  '--test',
  CONDITIONS,
  '--disable-warning=ExperimentalWarning',
  '--test-reporter=./scripts/test/node-reporter.mjs',
];

/** The parts of `npm test`, in the order in which a mistake is cheapest to find. */
export const PARTS = [
  { name: 'check', minutes: 4, args: ['scripts/check.mjs'] },
  {
    name: 'node',
    minutes: 5,
    args: [
      ...NODE_TESTS,
      '--test-timeout=120000',
      'scripts/**/*.test.{mjs,ts}',
      'packages/{client,server-mock}/{src,openapi}/**/!(*.browser).test.ts',
      'packages/elements/src/**/*.{machine,controller,node}.test.ts',
    ],
  },
  {
    name: 'simulation',
    minutes: 5,
    args: [...NODE_TESTS, '--test-timeout=280000', 'test/simulation/*.test.ts'],
  },
  { name: 'browser', minutes: 5, args: [join('node_modules', '.bin', 'wtr')] },
  {
    name: 'stories',
    needs: 'catalogue',
    minutes: 5,
    args: [...NODE_TESTS, '--test-timeout=240000', 'test/setup/*.test.ts'],
  },
  {
    name: 'packaging',
    minutes: 4,
    args: [...NODE_TESTS, '--test-timeout=180000', 'test/packaging/*.test.ts'],
    needs: 'packages',
  },
  {
    name: 'hosts',
    minutes: 4,
    args: [...NODE_TESTS, '--test-timeout=180000', '--test-concurrency=1', 'test/hosts/*.test.ts'],
    needs: 'packages',
  },
  {
    name: 'e2e',
    minutes: 5,
    args: [...NODE_TESTS, '--test-timeout=120000', '--test-concurrency=1', 'test/e2e/*.test.ts'],
    needs: 'packages',
  },
];
