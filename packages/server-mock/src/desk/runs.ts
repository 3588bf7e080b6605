import type { AgendaSlot } from './agenda.ts';

/** This slot and those that follow it without a pause, whoever the officer is; undefined where there are fewer. */
export function runFrom(
  first: AgendaSlot,
  free: readonly AgendaSlot[],
  length: number,
): readonly AgendaSlot[] | undefined {
  const run = [first];
  for (let last = first; run.length < length;) {
    const next = free.find(({ start }) => start === last.end);
    if (next === undefined) return undefined;
    run.push(next);
    last = next;
  }
  return run;
}

/** The slots from which so many people can come one after the other. */
export function startsOfRuns(free: readonly AgendaSlot[], length: number): readonly AgendaSlot[] {
  return free.filter((slot) => runFrom(slot, free, length) !== undefined);
}
