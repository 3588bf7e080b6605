import { keysToBook, MOST_KEYS } from '../test/e2e/kit/at-counter.ts';
import { startWorld } from '../test/e2e/kit/world.ts';
import { table } from './table.ts';

/** At the station, with the real sandbox: Tab, arrows, Space and Enter, beside what is typed into the fields. */
export async function keysTable(): Promise<string> {
  const world = await startWorld('embedded');
  try {
    const presses = await keysToBook(world);
    return table([
      ['', 'measured', 'limit', ''],
      ['keys', String(presses), String(MOST_KEYS), presses <= MOST_KEYS ? 'within' : 'OVER'],
    ]);
  } finally {
    await world.stop();
  }
}
