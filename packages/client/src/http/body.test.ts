import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJson, readText } from './body.ts';

const MIB = 1024 * 1024;

test('text comes whole, also where a letter is cut in two on the way', async () => {
  const bytes = new TextEncoder().encode('Città di Aosta – Vallée d’Aoste');
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  assert.equal(await readText(new Response(stream)), 'Città di Aosta – Vallée d’Aoste');
});

test('an answer without a body is an empty text', async () => {
  assert.equal(await readText(new Response(null)), '');
});

test('four mebibytes are read and a byte more is not', async () => {
  assert.equal((await readText(new Response('a'.repeat(4 * MIB))))?.length, 4 * MIB);
  assert.equal(await readText(new Response('a'.repeat(4 * MIB + 1))), null);
});

test('what has no end is given up, and its sender told', async () => {
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(MIB)),
    cancel: () => {
      cancelled = true;
    },
  });
  assert.equal(await readText(new Response(endless)), null);
  assert.equal(cancelled, true);
});

test('bytes that are not UTF-8 are no text', async () => {
  assert.equal(await readText(new Response(Uint8Array.of(0x7b, 0xff, 0xfe))), null);
  assert.equal(await readText(new Response(Uint8Array.of(0xe2, 0x82))), null, 'a letter that is cut off');
});

test('a connection that breaks is a rejection', async () => {
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.error(new TypeError('cut')),
  });
  await assert.rejects(readText(new Response(broken)));
});

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('sixty-four levels are read and one more is not', () => {
  assert.notEqual(parseJson(nested(64)), undefined);
  assert.equal(parseJson(nested(65)), undefined);
  assert.equal(parseJson('{"a":'.repeat(65) + '1' + '}'.repeat(65)), undefined);
});

test('brackets in a text are not levels', () => {
  const text = `${'['.repeat(100)}\\"${'{'.repeat(100)}`;
  assert.deepEqual(parseJson(JSON.stringify({ text })), { text });
});

test('half a million open brackets do no harm', () => {
  assert.equal(parseJson('['.repeat(500_000)), undefined);
});

for (const text of ['', '{', 'nul', '<html>', '{"a":1,}', '\u0000', '"\\']) {
  test(`${JSON.stringify(text)} is not JSON`, () => {
    assert.equal(parseJson(text), undefined);
  });
}

test('a member named __proto__ stays a member', () => {
  const value = parseJson('{"__proto__":{"polluted":true}}');
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
  assert.equal(Reflect.get({}, 'polluted'), undefined);
});
