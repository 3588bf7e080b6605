import * as z from 'zod/mini';

/** No frame that we expect comes near this. */
const LONGEST_FRAME = 300_000;

const word = z.string().check(z.maxLength(60));
const wholeNumber = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));

const description = z.object({
  type: z.enum(['offer', 'answer']),
  sdp: z.string().check(z.maxLength(LONGEST_FRAME)),
});

/** A frame of Janus, as far as janus.js and we rely on it. */
const frame = z.object({
  janus: word,
  transaction: z.optional(word),
  sender: z.optional(wholeNumber),
  error: z.optional(z.object({ code: wholeNumber, reason: z.string().check(z.maxLength(2000)) })),
  plugindata: z.optional(z.object({ plugin: word, data: z.record(z.string(), z.unknown()) })),
  jsep: z.optional(description),
  data: z.optional(z.object({ id: wholeNumber })),
});
export type JanusFrame = z.infer<typeof frame>;

/** `null` when it is not a frame: it is then shown to nobody. */
export function readFrame(text: unknown): JanusFrame | null {
  if (typeof text !== 'string' || text.length > LONGEST_FRAME) return null;
  const parsed = frame.safeParse(parse(text));
  if (!parsed.success) return null;
  const isWhole = parsed.data.janus !== 'error' || parsed.data.error !== undefined;
  return isWhole ? parsed.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const name = z.string().check(z.maxLength(96));
const streams = z
  .array(z.object({ type: word, description: z.optional(z.string().check(z.maxLength(60))) }))
  .check(z.maxLength(10));
const publishers = z.array(z.object({ id: name, streams: z.optional(streams) })).check(z.maxLength(20));
export type Publisher = z.infer<typeof publishers>[number];

/** What the plugin for rooms says: answers and news in one shape, told apart by their members. */
const roomMessage = z.object({
  videoroom: word,
  error_code: z.optional(wholeNumber),
  private_id: z.optional(wholeNumber),
  publishers: z.optional(publishers),
  attendees: z.optional(z.array(z.object({ id: name })).check(z.maxLength(20))),
  joining: z.optional(z.object({ id: name })),
  leaving: z.optional(z.union([name, wholeNumber])),
  unpublished: z.optional(z.union([name, wholeNumber])),
  configured: z.optional(z.string()),
  started: z.optional(z.string()),
  reason: z.optional(z.string()),
});
export type RoomMessage = z.infer<typeof roomMessage>;

export function readRoomMessage(data: unknown): RoomMessage | null {
  const parsed = roomMessage.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** Whether a message answers a request, or tells news. */
export function isAnswer(message: RoomMessage): boolean {
  if (message.videoroom === 'joined' || message.videoroom === 'attached') return true;
  const { error_code: error, configured, started } = message;
  return error !== undefined || configured !== undefined || started !== undefined;
}
