/** No answer of the contract comes near; more is a mistake or an attack. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_NESTED = 64;

/** The body as text, or null where it is too long or not UTF-8. Rejects when the connection breaks. */
export async function readText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  try {
    return await collect(reader);
  } finally {
    // Nobody waits for the end of what nobody reads: a stream that cannot even be cancelled changes nothing.
    reader.cancel().catch(() => undefined);
  }
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    size += value?.length ?? 0;
    const more = size > MOST_BYTES ? null : decode(decoder, value, !done);
    if (more === null) return null;
    text += more;
    if (done) return text;
  }
}

/** The text of the next bytes, or null where they are not UTF-8. */
export function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** The value of a JSON text; undefined where it is none, or nested deeper than any answer is. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const mark = text.charAt(place);
    if (mark === '"') quoted = !quoted;
    else if (quoted) place += mark === '\\' ? 1 : 0;
    else if ('[{'.includes(mark)) depth += 1;
    else if (']}'.includes(mark)) depth -= 1;
    if (depth > MOST_NESTED) return true;
  }
  return false;
}
