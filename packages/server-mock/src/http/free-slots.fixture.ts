import type { Slot } from '@pue/client/contract';
import { DAY, START } from '../harness.fixture.ts';

/** The service with the most slots. */
export const SERVICE = 'payments';
/** So far ahead one can book. */
const DAYS = 90;

/** Ids of free slots of one service at the office of Bolzano, the earliest first. */
export async function freeSlots(url: string, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let day = 1; day <= DAYS && ids.length < count; day += 1) {
    const date = new Date(START + day * DAY).toISOString().slice(0, 10);
    const response = await fetch(`${url}/api/v1/slots?service=${SERVICE}&office=office-bz&date=${date}`);
    const { items } = (await response.json()) as { items: readonly Slot[] };
    ids.push(...items.map(({ id }) => id));
  }
  if (ids.length < count) throw new Error(`There are ${ids.length} free slots, and not ${count}.`);
  return ids.slice(0, count);
}
