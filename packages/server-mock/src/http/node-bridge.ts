import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that is larger than this is refused: no body of the contract comes near it. */
const BODY_LIMIT = 64 * 1024;

/** The body, or `null` when it is too large. */
export async function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

/** What came in by `node:http` as a web `Request`; aborted when the client goes away. */
export function toRequest(
  message: IncomingMessage,
  url: URL,
  body: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  // Answered as a GET whose body is not sent.
  const method = message.method === 'HEAD' ? 'GET' : (message.method ?? 'GET');
  // RFC 9110, 9.3.1: content of a GET has no meaning, and `Request` would not have it.
  const hasBody = body.length > 0 && method !== 'GET';
  return new Request(url, { method, headers, signal, ...(hasBody ? { body } : {}) });
}

/** Sends a web `Response`, chunk by chunk; an error of its body breaks the connection. */
export async function sendResponse(response: Response, target: ServerResponse, head: boolean): Promise<void> {
  if (response.type === 'error') {
    target.destroy();
    return;
  }
  target.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') target.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) target.setHeader('set-cookie', cookies);
  if (head || response.body === null) {
    await response.body?.cancel();
    target.end();
    return;
  }
  await pump(response.body.getReader(), target);
}

async function pump(reader: ReadableStreamDefaultReader<Uint8Array>, target: ServerResponse): Promise<void> {
  const gone = () => void reader.cancel().catch(() => undefined);
  target.once('close', gone);
  target.flushHeaders();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (!target.write(part.value)) await drained(target);
    }
    target.end();
  } catch {
    // The body broke: so does the connection, and the client sees half an answer.
    target.destroy();
  } finally {
    target.off('close', gone);
  }
}

function drained(target: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      target.off('drain', end);
      target.off('close', end);
      resolve();
    };
    target.once('drain', end);
    target.once('close', end);
  });
}
