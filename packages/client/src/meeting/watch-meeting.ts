import * as z from 'zod/mini';
import { type Meeting, meeting, readMeeting, watchMeeting } from '../contract/meeting.ts';
import { MEETING_TABLE } from '../contract/state-tables.ts';
import { parseJson } from '../http/body.ts';
import type { CallOptions } from '../http/call-options.ts';
import { pause } from '../http/deadline.ts';
import type { Http } from '../http/http.ts';
import { openEvents } from '../http/open-events.ts';
import { request } from '../http/request.ts';
import type { Failure, FailureCode, Result } from '../http/result.ts';
import { createEventReader, type EventReader, type ServerEvent } from './event-stream.ts';
import { readPieces } from './read-pieces.ts';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15_000;
/** How often one asks where no stream can be had. */
const POLL_MS = 5000;

/** Failures that another try does not change. */
const LASTING: readonly FailureCode[] = [
  'invalid-request',
  'not-found',
  'assurance-too-low',
  'profile-missing',
  'grant-expired',
];

/**
 * The meeting now, and again at every change. A stream that breaks, falls silent or speaks nonsense is opened
 * again where it was left; where none can be had the meeting is asked for every few seconds. It goes on until
 * the signal is aborted, the meeting is over, or a failure is one that lasts.
 */
export async function* watch(http: Http, id: string, options: CallOptions): AsyncGenerator<Result<Meeting>> {
  const call = { ...options, path: { id } };
  const changes = createChanges();
  let lastEventId = '';
  let failures = 0;
  while (!options.signal.aborted) {
    const opened = await openEvents(http, watchMeeting, call, lastEventId);
    if (opened.ok) {
      const reader = createEventReader(lastEventId);
      for await (const event of eventsOf(http, opened.value, reader, options.signal)) {
        failures = 0;
        if (event.type === 'meeting') yield changes.note(readEvent(event));
      }
      lastEventId = reader.lastEventId;
    }
    if (options.signal.aborted) return;
    failures += 1;
    let wait = backOff(failures, http.random);
    if (failures > 1 || !opened.ok) {
      const asked = await request(http, readMeeting, call);
      if (options.signal.aborted) return;
      if (changes.isNews(asked)) yield changes.note(asked);
      if (!asked.ok && LASTING.includes(asked.failure.code)) return;
      wait = asked.ok ? POLL_MS : Math.max(wait, asked.failure.retryAfterMs ?? 0);
    }
    if (changes.over || !(await pause(http.clock, wait, options.signal))) return;
  }
}

/** The events of a stream until it ends, whatever ends it. */
async function* eventsOf(
  http: Http,
  stream: ReadableStream<Uint8Array>,
  reader: EventReader,
  signal: AbortSignal,
): AsyncGenerator<ServerEvent> {
  for await (const piece of readPieces(http.clock, stream, signal)) {
    const events = reader.read(piece);
    if (events === null) return;
    yield* events;
  }
}

function readEvent({ data }: ServerEvent): Result<Meeting> {
  const parsed = z.safeParse(meeting, parseJson(data));
  if (parsed.success) return { ok: true, value: parsed.data, replayed: false };
  return { ok: false, failure: { code: 'invalid-response', attempts: 1, outcomeUnknown: false } };
}

/** Between half of the time and all of it: nobody comes back at once, and not all together. */
function backOff(failures: number, random: () => number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS) * (0.5 + random() / 2);
}

/** What the one who watches was told last. */
function createChanges() {
  let told = '';
  let over = false;
  return {
    /** The meeting is over: nothing can follow. */
    get over() {
      return over;
    },
    note(result: Result<Meeting>): Result<Meeting> {
      told = gist(result);
      over =
        result.ok &&
        result.value.state !== 'unknown' &&
        Object.keys(MEETING_TABLE[result.value.state]).length === 0;
      return result;
    },
    isNews: (result: Result<Meeting>) => gist(result) !== told,
  };
}

/** What tells one answer from another: all but the time at which it was given, and how it came. */
function gist(result: Result<Meeting>): string {
  return JSON.stringify(result.ok ? { ...result.value, server_time: '' } : codeOf(result.failure));
}

function codeOf({ code }: Failure): FailureCode {
  return code;
}
