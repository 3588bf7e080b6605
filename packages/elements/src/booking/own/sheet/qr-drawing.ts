import { encodeQR } from 'qr';

/** Light modules around, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as the path of an SVG: dark squares of one unit. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** A QR code of a text, and of nothing else. */
export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const cells = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size: rows.length, path: cells.join('') };
}
