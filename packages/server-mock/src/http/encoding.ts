import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Answers shorter than this fit in one packet anyway. */
const WORTH_IT = 1024;
/** For what is compressed once and kept, and for what is compressed while somebody waits. */
const EFFORT = { files: { br: 11, gzip: 9 }, answers: { br: 5, gzip: 6 } } as const;

/** What the client can take, the smaller first. */
export function encodingOf(accepted: string): Encoding | null {
  const names = accepted.split(',').map((name) => name.split(';')[0]?.trim());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : null;
}

export function compress(
  encoding: Encoding,
  content: Uint8Array,
  what: keyof typeof EFFORT,
): Promise<Buffer> {
  const effort = EFFORT[what][encoding];
  return encoding === 'br'
    ? promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } })
    : promisify(gzip)(content, { level: effort });
}

/**
 * An answer of the API as it goes over the line. One with an `ETag` stays as it is: its tag is of these very bytes
 * (RFC 9110, 8.8.3), and so does one that says `no-transform`.
 */
export async function packed(response: Response, accepted: string): Promise<Response> {
  const { headers, status } = response;
  const encoding = encodingOf(accepted);
  const isJson = /^application\/(problem\+)?json/.test(headers.get('content-type') ?? '');
  const asItIs = headers.has('etag') || headers.get('cache-control')?.includes('no-transform') === true;
  if (encoding === null || response.body === null || !isJson || asItIs) return response;
  const content = new Uint8Array(await response.arrayBuffer());
  if (content.length < WORTH_IT) return new Response(content, { status, headers });
  const body = new Uint8Array(await compress(encoding, content, 'answers'));
  const packedHeaders = new Headers(headers);
  packedHeaders.set('content-encoding', encoding);
  packedHeaders.append('vary', 'Accept-Encoding');
  return new Response(body, { status, headers: packedHeaders });
}
