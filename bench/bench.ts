import { build } from '../scripts/build/build.mjs';
import { bytesTable } from './bytes.ts';
import { firstSlotsTable } from './first-slots-table.ts';
import { joinTable } from './join.ts';
import { keysTable } from './keys.ts';

/** `npm run bench`: what a resident waits for, beside what others make them wait for, in one run. */
await build(process.execPath);
section('What a page has to fetch', bytesTable());
section('Until a slot can be chosen, at 400 kbit/s, 400 ms round trip, CPU ÷ 4', await firstSlotsTable());
section('Keys of an operator, from nothing to a confirmed booking', await keysTable());
section('From “join” to the first remote picture, through the real Janus', await joinTable());

function section(title: string, text: string): void {
  console.log(`\n${title}\n\n${text.replace(/^/gm, '  ')}`);
}
