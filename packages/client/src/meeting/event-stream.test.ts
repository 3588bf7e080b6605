import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceFrom } from '../http/mutated-answers.fixture.ts';
import { createEventReader, type ServerEvent } from './event-stream.ts';

const readAll = (...pieces: readonly string[]): readonly ServerEvent[] | null => {
  const reader = createEventReader();
  const events: ServerEvent[] = [];
  for (const piece of pieces) {
    const read = reader.read(piece);
    if (read === null) return null;
    events.push(...read);
  }
  return events;
};

const STREAM =
  'retry: 500\n: hello\n\nid: 7\nevent: meeting\ndata: {"a":\ndata:  1}\n\ndata\n\nevent: left\n\ndata: x\n\n';
const EVENTS = [
  { type: 'meeting', data: '{"a":\n 1}' },
  { type: 'message', data: '' },
  { type: 'message', data: 'x' },
];

for (const [name, end] of [
  ['line feed', '\n'],
  ['carriage return', '\r'],
  ['both', '\r\n'],
] as const) {
  test(`lines that end with ${name} are read`, () => {
    // One more letter: a last carriage return alone may be half of a line end.
    assert.deepEqual(readAll(STREAM.replaceAll('\n', end), 'x'), EVENTS);
  });
}

test('it does not matter where the network cuts a stream', () => {
  const chance = chanceFrom(7);
  for (let time = 0; time < 500; time += 1) {
    const text = STREAM.replaceAll('\n', () => ['\n', '\r', '\r\n'][Math.floor(chance() * 3)] ?? '\n');
    const pieces: string[] = [];
    for (let from = 0; from < text.length;) {
      const to = from + 1 + Math.floor(chance() * 9);
      pieces.push(text.slice(from, to));
      from = to;
    }
    // A mixed stream may contain one line end where two stood ("\r" and "\n"): both readings must agree.
    assert.deepEqual(readAll(...pieces, 'x'), readAll(text, 'x'));
  }
});

test('the last id is kept for the next time, also over comments', () => {
  const reader = createEventReader('3');
  assert.equal(reader.lastEventId, '3');
  reader.read('id: 7\ndata: x\n\n: still here\n\n');
  assert.equal(reader.lastEventId, '7');
});

test('an id that cannot stand in a header is as good as none', () => {
  const reader = createEventReader('3');
  reader.read('id: a b\ndata: x\n\n');
  reader.read('id: \u0000\ndata: x\n\n');
  reader.read(`id: ${'x'.repeat(201)}\ndata: x\n\n`);
  assert.equal(reader.lastEventId, '3');
});

test('an event without an end is given up', () => {
  assert.equal(readAll('data: ', 'x'.repeat(300_000)), null);
  assert.equal(readAll(...Array.from({ length: 400 }, () => `data: ${'x'.repeat(1000)}\n`)), null);
});

test('a thousand events one after the other are not too many', () => {
  const pieces = Array.from({ length: 1000 }, () => `data: ${'x'.repeat(1000)}\n\n`);
  assert.equal(readAll(...pieces)?.length, 1000);
});
