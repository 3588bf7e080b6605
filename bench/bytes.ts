import { measure } from '../scripts/check/sizes.mjs';
import { MUNICH } from './munich.ts';
import { bytes, table } from './table.ts';

/** What a page has to fetch, file by file as built, against our limits and against Munich's widget. */
export function bytesTable(): string {
  const lines = measure().map(({ name, value, limit, unit }) => [
    `${name} (${unit})`,
    value.toLocaleString('en'),
    limit.toLocaleString('en'),
    value <= limit ? 'within' : 'OVER',
  ]);
  return table([
    ['', 'measured', 'limit', ''],
    ...lines,
    ['Munich, until the first slots (brotli)', bytes(MUNICH.scriptBytes), '', ''],
  ]);
}
