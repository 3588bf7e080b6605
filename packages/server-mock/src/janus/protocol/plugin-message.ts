import type { JsonObject } from '../json-reader.ts';
import { asObject, textIn } from '../json-reader.ts';
import { refusal } from './core-refusals.ts';
import type { SendFrame, SessionDescriptionText } from './frames.ts';
import { ack, coreError } from './frames.ts';
import { Handle } from './handle.ts';
import type { PluginRequest } from './part.ts';

/** A `message` for the plugin, on the connection that it came by. */
export interface PluginMessage {
  readonly session: number;
  readonly transaction: string;
  readonly frame: JsonObject;
  readonly reply: SendFrame;
}

/** Answers at once what needs no work; acknowledges the rest, which the handle answers in its turn. */
export function passToPlugin({ session, transaction, frame, reply }: PluginMessage, handle: Handle): void {
  const body = asObject(frame['body']);
  const jsep = descriptionIn(frame);
  if (jsep !== null && !isDescription(jsep.sdp)) {
    return reply(
      coreError(transaction, session, refusal('invalidSdp', 'Missing mandatory lines (o=, s= or m=)')),
    );
  }
  const request: PluginRequest = { name: textIn(body, 'request') ?? '', body, jsep };
  if (!Handle.worksOn(request)) return reply(handle.message(request, transaction));
  reply(ack(transaction, session));
  handle.workOn(request, transaction);
}

function descriptionIn(frame: JsonObject): SessionDescriptionText | null {
  const jsep = asObject(frame['jsep']);
  const [type, sdp] = [jsep['type'], textIn(jsep, 'sdp')];
  return (type === 'offer' || type === 'answer') && sdp !== null ? { type, sdp } : null;
}

/** RFC 8866, 5: an origin, a name and, to be of any use, media. */
function isDescription(sdp: string): boolean {
  const lines = sdp.split('\n');
  return ['o=', 's=', 'm='].every((start) => lines.some((line) => line.startsWith(start)));
}
