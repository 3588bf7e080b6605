import { run, sayStops } from './setup/run.mjs';

/** Sets up, then runs `script` with what was asked on the command line, on the Node of the packages. */
export async function launch(setUp, script) {
  await sayStops(async () => {
    const { node, without } = await setUp();
    const args = ['--conditions=pue-source', `scripts/${script}`, ...process.argv.slice(2)];
    process.exitCode = await run(node, args, { env: { PUE_WITHOUT: without.join(',') } });
  });
}
