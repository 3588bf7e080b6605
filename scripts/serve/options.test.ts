import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onFreePort, readOptions } from './options.ts';

const taken = () => Object.assign(new Error('taken'), { code: 'EADDRINUSE' });

test('the port of the command line goes before that of the environment', () => {
  assert.deepEqual(readOptions(['--port', '8080'], { PUE_PORT: '9090' }), { port: 8080, open: true });
  assert.deepEqual(readOptions(['--no-open'], { PUE_PORT: '9090' }), { port: 9090, open: false });
});

test('something that is not a port is refused in words', () => {
  assert.throws(() => readOptions(['--port', 'http'], {}), /http is not a port/);
});

test('without a wish, the next port is taken when the usual one is in use', async () => {
  const tried: number[] = [];
  const port = await onFreePort(undefined, async (it) => {
    tried.push(it);
    if (tried.length < 3) throw taken();
    return it;
  });
  assert.deepEqual(tried, [4710, 4711, 4712]);
  assert.equal(port, 4712);
});

test('a port that was asked for is not exchanged for another', async () => {
  await assert.rejects(
    onFreePort(8080, () => Promise.reject(taken())),
    /taken/,
  );
});

test('another failure than a port in use is not hidden', async () => {
  await assert.rejects(
    onFreePort(undefined, () => Promise.reject(new Error('disk full'))),
    /disk full/,
  );
});
