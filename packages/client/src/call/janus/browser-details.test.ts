import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserDetails } from './browser-details.ts';

describe('What janus.js is told of the browser', () => {
  const agents = {
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36': [
      'chrome',
      156,
    ],
    'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0': ['firefox', 153],
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15':
      ['safari', 605],
    'something else': ['safari', 0],
  } as const;
  for (const [agent, [browser, version]] of Object.entries(agents)) {
    it(`is ${browser} ${version}`, () => {
      assert.deepEqual(browserDetails(agent), { browser, version });
    });
  }
});
