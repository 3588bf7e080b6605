import type { Operation } from '../contract/operation.ts';
import type { AnyCall } from './call.ts';
import { exchange, type Reply } from './exchange.ts';
import type { Http } from './http.ts';
import { type Pairs, prepare } from './outgoing.ts';
import { INVALID_REQUEST, mediaType, receive, type Received, refusalOf } from './request.ts';
import type { Result } from './result.ts';

export type EventBytes = ReadableStream<Uint8Array>;

/** What came: a stream that goes on, or an answer that came whole. */
type Opened = { readonly stream: EventBytes } | Received;

/**
 * Opens a stream of server-sent events, by `fetch` because an `EventSource` cannot carry a token except in its
 * URL. The deadline is for its first byte of headers; then it lasts until the signal is aborted.
 */
export async function openEvents(
  http: Http,
  operation: Operation,
  call: AnyCall,
  lastEventId: string,
): Promise<Result<EventBytes>> {
  const outgoing = prepare(http, operation, call);
  if (outgoing === null) return INVALID_REQUEST;
  const resume: Pairs = lastEventId === '' ? [] : [['last-event-id', lastEventId]];
  return exchange<Opened, EventBytes>(http, {
    operation,
    outgoing: { ...outgoing, headers: [...outgoing.headers, ...resume] },
    signal: call.signal,
    receive: receiveStream,
    read: (opened): Reply<EventBytes> =>
      'stream' in opened
        ? { ok: true, value: opened.stream, replayed: false }
        : refusalOf(http, operation, opened),
  });
}

async function receiveStream(response: Response): Promise<Opened> {
  const isStream = response.status === 200 && mediaType(response) === 'text/event-stream';
  return isStream && response.body !== null ? { stream: response.body } : receive(response);
}
