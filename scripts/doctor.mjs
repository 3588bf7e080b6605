import { launch } from './launch.mjs';
import { setUpPackages } from './setup.mjs';

// npm run doctor -- wss://janus.example/janus: whether a Janus is set up as the meetings need it.
await launch(setUpPackages, 'doctor/doctor.ts');
