import { watchMeeting } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import type { Caller } from '../desk/caller.ts';
import { findMeeting, viewMeeting } from '../desk/meeting-record.ts';
import type { MeetingRecord } from '../desk/store.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Exchange } from './exchange.ts';
import { refusalAnswer, toResponse, visiting } from './exchange.ts';
import { readRequest } from './read-request.ts';
import { route } from './serve.ts';

const HEARTBEAT_MS = 15_000;

/** The meeting now and again at every change, as server-sent events. */
export function meetingEventsHandler(sandbox: Sandbox): HttpHandler {
  return route(sandbox, watchMeeting, async (exchange, caller, params) => {
    const read = await readRequest(watchMeeting, exchange.request, params);
    if (!read.ok) return refusalAnswer(exchange, read.refusal);
    const id = read.value.params['id'] ?? '';
    const found = visiting(exchange, caller, (visit) => findMeeting(visit, watchMeeting, id));
    if (!found.ok) return refusalAnswer(exchange, found.refusal);
    return eventStream(exchange, caller, found.value);
  });
}

function eventStream(exchange: Exchange, caller: Caller, { id, officeId }: MeetingRecord): Response {
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const push = () => send(eventText(exchange, caller, id));
      const quiet = exchange.sandbox.desk.bell.listen(id, officeId, push);
      const heart = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
      stop = () => {
        quiet();
        clearInterval(heart);
      };
      const { signal } = exchange.request;
      const end = () => {
        stop();
        controller.error(signal.reason);
      };
      signal.addEventListener('abort', end, { once: true });
      push();
    },
    cancel: () => stop(),
  });
  const bare = toResponse(exchange, {
    status: 200,
    headers: [['content-type', 'text/event-stream']],
    body: '',
  });
  return new Response(body, { headers: bare.headers });
}

/** A whole meeting in each event, so that one who was away has missed nothing. */
function eventText(exchange: Exchange, caller: Caller, id: string): string {
  const data = visiting(exchange, caller, (visit) => {
    const found = findMeeting(visit, watchMeeting, id);
    return found.ok ? JSON.stringify(viewMeeting(visit, found.value)) : undefined;
  });
  return data === undefined ? ': gone\n\n' : `event: meeting\ndata: ${data}\n\n`;
}
