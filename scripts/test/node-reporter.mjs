import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { inspect } from 'node:util';

/** Reporter for `node --test`: says what failed and what was skipped, and leaves the counts in PUE_TALLY. */
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') yield failure(data);
    else if (type === 'test:pass' && data.skip !== undefined) yield skipped(data);
    else if (type === 'test:stderr') yield data.message;
    else if (type === 'test:summary' && data.file === undefined) yield summary(data);
  }
}

function failure({ name, file, line, details }) {
  const cause = details.error?.cause ?? details.error;
  const text = inspect(cause, { colors: false }).replace(/^/gm, '    ');
  return `\n  ✗ ${name}\n    ${place(file, line)}\n${text}\n`;
}

function skipped({ name, skip }) {
  return `  – skipped: ${name}${typeof skip === 'string' ? ` (${skip})` : ''}\n`;
}

function place(file, line) {
  return file === undefined ? '' : `${relative(process.cwd(), file)}:${line ?? 1}`;
}

function summary({ counts, duration_ms }) {
  const tally = {
    passed: counts.passed,
    failed: counts.failed + counts.cancelled,
    skipped: counts.skipped + counts.todo,
  };
  const path = process.env['PUE_TALLY'];
  if (path !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(tally));
  }
  return `  ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped in ${(duration_ms / 1000).toFixed(1)} s\n`;
}
