import { launch } from './launch.mjs';
import { setUpPackages } from './setup.mjs';

// npm start: the sandbox and its pages. `--port 8080`, `--no-open`.
await launch(setUpPackages, 'serve/serve.ts');
