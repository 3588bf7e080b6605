import { launch } from './launch.mjs';
import { setUpTests } from './setup.mjs';

// npm run bench: bytes, time to the first slots, time to the first picture, side by side.
await launch(setUpTests, '../bench/bench.ts');
