import { launch } from './launch.mjs';
import { setUpTests } from './setup.mjs';

// npm test: everything. `npm test -- --only node,browser` runs some parts.
await launch(setUpTests, 'test/run-tests.mjs');
