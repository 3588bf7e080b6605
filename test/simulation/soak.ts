import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRounds } from '../../packages/server-mock/src/http/kill-rounds.fixture.ts';
import { playSeeds } from './play-seeds.ts';
import { simulate, storeFor } from './simulate.ts';

/**
 * `npm run soak -- --seeds 200000 --from 1 --kills 30`, or one story told in full: `npm run soak -- --tell 1183`.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200000' },
    from: { type: 'string', default: '1' },
    kills: { type: 'string', default: '30' },
    tell: { type: 'string' },
  },
});

if (values.tell === undefined) {
  await killed(Number(values.kills), Number(values.from));
  await soak(Number(values.from), Number(values.seeds));
} else await tell(Number(values.tell));

async function soak(from: number, seeds: number): Promise<void> {
  const began = performance.now();
  const failing: number[] = [];
  let played = 0;
  let requests = 0;
  await playSeeds(from, seeds, (one) => {
    played += 1;
    requests += one.requests;
    if (one.broken !== undefined) {
      failing.push(one.seed);
      console.log(`seed ${one.seed}: ${one.broken}`);
    }
    if (played % 1000 === 0)
      console.log(`${played} of ${seeds} seeds, ${requests} requests, ${since(began)}`);
  });
  console.log(`${played} seeds, ${requests} requests, ${failing.length} broken, ${since(began)}`);
  if (failing.length > 0) process.exitCode = 1;
}

/** The sandbox killed again and again under 32 people who book. */
async function killed(rounds: number, seed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pue-soak-'));
  const { acknowledged, lost, doubled } = await killRounds(join(folder, 'kills.db'), rounds, seed);
  rmSync(folder, { recursive: true });
  console.log(`${rounds} kills, ${acknowledged} acknowledged bookings, ${lost} lost, ${doubled} doubled`);
  if (lost + doubled > 0) process.exitCode = 1;
}

async function tell(seed: number): Promise<void> {
  const { lines, broken } = await simulate(seed, { store: storeFor(seed) });
  console.log([...lines, broken ?? 'It ends well.'].join('\n'));
  process.exitCode = broken === undefined ? 0 : 1;
}

function since(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(0)} s`;
}
