import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { UnusableDatabase } from '@pue/server-mock/http';
import { SetupStop } from '../setup/run.mjs';
import { inWords } from './in-words.ts';
import { readOptions } from './options.ts';

const saidOf = (error: unknown) => {
  const said = inWords(error);
  assert.ok(said instanceof SetupStop);
  return said.message;
};

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test('a port that is in use is said in words, with the way out', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await once(first, 'listening');
  const { port } = first.address() as AddressInfo;
  const [error] = await once(createServer().listen(port, '127.0.0.1'), 'error').then(
    (it) => it,
    (it: unknown) => [it],
  );
  first.close();
  assert.match(saidOf(error), new RegExp(`${port}[^]*npm start -- --port 8080`));
});

test('a database of another release and a wrong argument are said in words', () => {
  assert.match(saidOf(new UnusableDatabase('var/x.sqlite', 'it is of another release')), /Delete it or move/);
  assert.match(saidOf(thrownBy(() => readOptions(['--port', 'http'], {}))), /is not a port/);
  assert.match(saidOf(thrownBy(() => readOptions(['--colour'], {}))), /--colour/);
});

test('a mistake of ours stays one', () => {
  const error = new TypeError('undefined is not a function');
  assert.equal(inWords(error), error);
});
