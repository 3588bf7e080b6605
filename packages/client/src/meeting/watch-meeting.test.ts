import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS } from '../../openapi/examples.ts';
import type { Meeting } from '../contract/meeting.ts';
import { backEnd, cutOff, gateway, json, problem, type Step } from '../http/back-end.fixture.ts';
import type { Result } from '../http/result.ts';
import { createMeetingPort } from './http-meeting-port.ts';

const meeting = ANSWERS['Meeting'] as Meeting;
const asEvent = (it: Meeting, id = 1) => `id: ${id}\nevent: meeting\ndata: ${JSON.stringify(it)}\n\n`;
const waiting = (queue_position: number): Meeting => ({ ...meeting, queue_position });
const ended: Meeting = { ...meeting, state: 'ended' };

type End = 'closed' | 'open' | 'broken';

/** A stream that says so much, and then ends in one of three ways. */
const stream =
  (end: End, ...pieces: readonly string[]): Step =>
  () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
          if (end === 'closed') controller.close();
        },
        pull(controller) {
          if (end === 'broken') controller.error(new TypeError('cut'));
        },
      }),
      { headers: { 'content-type': 'text/event-stream; charset=utf-8' } },
    );

/** What the one who watches is told, in a word. */
const word = (result: Result<Meeting>): string =>
  result.ok ? `${result.value.state} ${result.value.queue_position ?? ''}`.trim() : result.failure.code;

async function watching(steps: readonly Step[], most: number) {
  const leaving = new AbortController();
  const it = backEnd(steps, { token: async () => 't' });
  const told: string[] = [];
  const watch = async () => {
    for await (const result of createMeetingPort(it.http).watch('m-1', { signal: leaving.signal })) {
      told.push(word(result));
      if (told.length === most) leaving.abort();
    }
  };
  await it.clock.settle(watch());
  assert.equal(it.clock.pending, 0, 'no timer is left behind');
  return {
    told,
    sent: it.sent.map(({ url, at, headers }) => ({ path: new URL(url).pathname, at, headers })),
  };
}

test('a meeting is told now and at every change, over one connection', async () => {
  const { told, sent } = await watching(
    [stream('open', asEvent(waiting(2)), ': still here\n\n', asEvent(waiting(1)))],
    2,
  );
  assert.deepEqual(told, ['waiting 2', 'waiting 1']);
  assert.equal(sent.length, 1);
  assert.equal(sent[0]?.headers.get('accept'), 'text/event-stream, application/problem+json');
  assert.equal(sent[0]?.headers.get('authorization'), 'Bearer t');
});

test('a stream that breaks is opened again within three seconds, where it was left', async () => {
  const steps = [stream('broken', asEvent(waiting(2), 41)), stream('open', asEvent(waiting(1), 42))];
  const { told, sent } = await watching(steps, 2);
  assert.deepEqual(told, ['waiting 2', 'waiting 1']);
  assert.equal(sent[1]?.headers.get('last-event-id'), '41');
  assert.ok((sent[1]?.at ?? Infinity) <= 3000);
});

test('a stream that falls silent for forty seconds is dead', async () => {
  const { sent } = await watching(
    [stream('open', asEvent(waiting(2))), stream('open', asEvent(waiting(1)))],
    2,
  );
  assert.ok((sent[1]?.at ?? 0) >= 40_000);
  assert.ok((sent[1]?.at ?? Infinity) <= 43_000);
});

test('where no stream can be had the meeting is asked for every five seconds, and told when it changes', async () => {
  const page: Step = (sent, signal) =>
    sent.url.endsWith('/events')
      ? gateway(501)(sent, signal)
      : json(waiting(sent.at < 12_000 ? 2 : 1))(sent, signal);
  const { told, sent } = await watching([page], 2);
  assert.deepEqual(told, ['waiting 2', 'waiting 1']);
  const polls = sent.filter(({ path }) => path.endsWith('/m-1'));
  assert.deepEqual(
    polls.map(({ at }) => at),
    [0, 5000, 10_000, 15_000],
  );
});

test('a proxy that swallows every stream does not hide the meeting', async () => {
  const proxy: Step = (sent, signal) =>
    sent.url.endsWith('/events') ? stream('closed')(sent, signal) : json(waiting(1))(sent, signal);
  const { told } = await watching([proxy], 1);
  assert.deepEqual(told, ['waiting 1']);
});

test('the same meeting at another time is no news', async () => {
  const page: Step = (sent, signal) => {
    if (sent.url.endsWith('/events')) return gateway(501)(sent, signal);
    const server_time = new Date(Date.parse(meeting.server_time) + sent.at).toISOString();
    return json(sent.at < 60_000 ? { ...meeting, server_time } : ended)(sent, signal);
  };
  const { told } = await watching([page], 9);
  assert.deepEqual(told, ['waiting 1', 'ended 1']);
});

test('after its end there is nothing to watch', async () => {
  const { told, sent } = await watching([stream('closed', asEvent(ended))], 9);
  assert.deepEqual(told, ['ended 1']);
  assert.equal(sent.length, 1);
});

test('a network that is away is told once, and asked until it is back', async () => {
  let away = true;
  const page: Step = (sent, signal) => {
    if (sent.at > 60_000) away = false;
    if (away) return cutOff(sent, signal);
    return stream('open', asEvent(waiting(1)))(sent, signal);
  };
  const { told } = await watching([page], 2);
  assert.deepEqual(told, ['network', 'waiting 1']);
});

test('a server that asks for a pause gets it', async () => {
  const closed = problem('maintenance', {}, { 'retry-after': '120' });
  const { told, sent } = await watching([closed, closed, stream('open', asEvent(waiting(1)))], 2);
  assert.deepEqual(told, ['maintenance', 'waiting 1']);
  assert.ok((sent[2]?.at ?? 0) >= 120_000);
});

for (const slug of ['not-found', 'profile-missing'] as const) {
  test(`${slug} is told once and does not pass: the watch is over`, async () => {
    const { told, sent } = await watching([problem(slug)], 9);
    assert.deepEqual(told, [slug]);
    assert.equal(sent.length, 2);
  });
}

const nonsense = [
  'event: meeting\ndata: {"id":\n\n',
  'event: meeting\ndata: null\n\n',
  `event: meeting\ndata: ${'['.repeat(1000)}\n\n`,
  `event: meeting\ndata: ${JSON.stringify({ ...meeting, start: 'soon' })}\n\n`,
];
for (const piece of nonsense) {
  test(`${JSON.stringify(piece.slice(0, 40))} is told as an answer that makes no sense`, async () => {
    const { told } = await watching([stream('open', piece, asEvent(waiting(1)))], 2);
    assert.deepEqual(told, ['invalid-response', 'waiting 1']);
  });
}

test('events of another name are not for us', async () => {
  const { told } = await watching([stream('open', 'event: weather\ndata: rain\n\n', asEvent(waiting(1)))], 1);
  assert.deepEqual(told, ['waiting 1']);
});

test('who has left before is told nothing, and nothing is sent', async () => {
  const it = backEnd([stream('open')], { token: async () => 't' });
  const watch = createMeetingPort(it.http).watch('m-1', { signal: AbortSignal.abort() });
  assert.equal((await watch[Symbol.asyncIterator]().next()).done, true);
  assert.equal(it.sent.length, 0);
});

test('who leaves in the middle of a silence is let go at once', async () => {
  const leaving = new AbortController();
  const it = backEnd([stream('open', asEvent(waiting(1)))], { token: async () => 't' });
  const watch = async () => {
    for await (const result of createMeetingPort(it.http).watch('m-1', { signal: leaving.signal })) {
      assert.equal(result.ok, true);
      it.clock.after(1000, () => leaving.abort());
    }
    return it.clock.now();
  };
  const started = it.clock.now();
  assert.equal((await it.clock.settle(watch())) - started, 1000);
  assert.equal(it.clock.pending, 0);
});

test('an id that climbs opens nothing', async () => {
  const it = backEnd([stream('open')], { token: async () => 't' });
  const told: string[] = [];
  for await (const result of createMeetingPort(it.http).watch('..', {
    signal: new AbortController().signal,
  })) {
    told.push(word(result));
  }
  assert.deepEqual(told, ['invalid-request']);
  assert.equal(it.sent.length, 0);
});
