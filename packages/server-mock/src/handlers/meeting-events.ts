import { watchMeeting } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import type { Caller } from '../desk/caller.ts';
import { isOver } from '../desk/meeting-life.ts';
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
      const { signal } = exchange.request;
      const broken = (reason: unknown) => {
        stop();
        controller.error(reason);
      };
      const gone = () => broken(signal.reason);
      let open = true;
      const push = () => {
        if (!open) return;
        const { text, last } = eventOf(exchange, caller, id);
        send(text);
        if (!last) return;
        stop();
        controller.close();
      };
      // Nobody awaits a bell: what fails here must not end the process. The watcher opens a new stream.
      const heard = () => {
        try {
          push();
        } catch (error) {
          exchange.sandbox.report(error);
          broken(error);
        }
      };
      const quiet = exchange.sandbox.desk.bell.listen(id, officeId, heard);
      const heart = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
      stop = () => {
        open = false;
        quiet();
        clearInterval(heart);
        signal.removeEventListener('abort', gone);
      };
      signal.addEventListener('abort', gone, { once: true });
      push();
    },
    cancel: () => stop(),
  });
  const bare = toResponse(exchange, {
    status: 200,
    headers: [
      ['content-type', 'text/event-stream'],
      ['content-language', exchange.lang],
    ],
    body: '',
  });
  return new Response(body, { headers: bare.headers });
}

/** A whole meeting in each event, so that one who was away has missed nothing; none follows once it is over. */
function eventOf(
  exchange: Exchange,
  caller: Caller,
  id: string,
): { readonly text: string; readonly last: boolean } {
  return visiting(exchange, caller, (visit) => {
    const found = findMeeting(visit, watchMeeting, id);
    if (!found.ok) return { text: ': gone\n\n', last: true };
    const data = JSON.stringify(viewMeeting(visit, found.value));
    return { text: `event: meeting\ndata: ${data}\n\n`, last: isOver(found.value) };
  });
}
