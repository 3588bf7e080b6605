import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type Spoken } from './announcement.machine.ts';

const queue = (text: string) => ({ topic: 'queue', text, pause: 60_000 });
const spoken: Spoken = { topic: 'queue', text: 'Two before you.', at: 1_000 };

test('the first sentence is said at once', () => {
  assert.deepEqual(judge(null, queue('Two before you.'), 0), { type: 'say' });
});

test('a new step is said at once, however short ago the last one was', () => {
  assert.deepEqual(judge(spoken, { topic: 'connecting', text: 'Connecting.', pause: 0 }, 1_001), {
    type: 'say',
  });
});

test('the same sentence is not said again, not even hours later', () => {
  assert.deepEqual(judge(spoken, queue('Two before you.'), 9_000_000), { type: 'be-silent' });
});

test('a queue that moves within the minute is told when the minute is over', () => {
  assert.deepEqual(judge(spoken, queue('One before you.'), 21_000), { type: 'wait', milliseconds: 40_000 });
});

test('a queue that moves after the minute is told at once', () => {
  assert.deepEqual(judge(spoken, queue('One before you.'), 61_000), { type: 'say' });
});

test('nothing to say is not said', () => {
  assert.deepEqual(judge(null, queue(''), 0), { type: 'be-silent' });
});
