import { within } from '../http/deadline.ts';
import { decode } from '../http/body.ts';
import type { Clock } from '../http/clock.ts';

/** The server sends at least a comment every 15 s: after this long the connection is dead, whatever it claims. */
const SILENCE_MS = 40_000;

/** The text of a stream, piece by piece, until it ends, breaks, falls silent, or is not UTF-8. */
export async function* readPieces(
  clock: Clock,
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (;;) {
      const read = await within(clock, SILENCE_MS, signal, () => reader.read());
      if (!read.ok || read.value.done) return;
      const piece = decode(decoder, read.value.value, true);
      if (piece === null) return;
      yield piece;
    }
  } finally {
    // The stream is left for good; one that cannot even be cancelled changes nothing.
    reader.cancel().catch(() => undefined);
  }
}
