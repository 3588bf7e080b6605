import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Played } from './seed-worker.ts';

/** Plays the seeds on all processors. */
export async function playSeeds(from: number, count: number, hear: (played: Played) => void): Promise<void> {
  const step = Math.min(availableParallelism(), count);
  await Promise.all(
    Array.from({ length: step }, (_, index) => play([from + index, from + count, step], hear)),
  );
}

async function play(range: readonly number[], hear: (played: Played) => void): Promise<void> {
  const child = fork(join(import.meta.dirname, 'seed-worker.ts'), range.map(String), {
    // Not those of the test runner: a process that is told to report tests says nothing else.
    execArgv: ['--conditions=pue-source', '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_TEST_CONTEXT: '' },
  });
  child.on('message', (played) => hear(played as Played));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`A process of the simulation ended with ${code}`);
}
