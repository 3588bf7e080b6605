import { parseArgs } from 'node:util';
import { playSeeds } from './play-seeds.ts';
import { simulate, storeFor } from './simulate.ts';

/** `npm run soak -- --seeds 200000 --from 1`, or one story told in full: `npm run soak -- --tell 1183`. */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200000' },
    from: { type: 'string', default: '1' },
    tell: { type: 'string' },
  },
});

if (values.tell === undefined) await soak(Number(values.from), Number(values.seeds));
else await tell(Number(values.tell));

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
  process.exitCode = failing.length === 0 ? 0 : 1;
}

async function tell(seed: number): Promise<void> {
  const { lines, broken } = await simulate(seed, { store: storeFor(seed) });
  console.log([...lines, broken ?? 'It ends well.'].join('\n'));
  process.exitCode = broken === undefined ? 0 : 1;
}

function since(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(0)} s`;
}
