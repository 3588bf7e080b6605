import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The transport of `@pue/client` as one script, with janus.js in it. */
export async function bundleOurs(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@pue/client/call/janus'));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['pue-source', 'module', 'browser', 'development|production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('The transport could not be bundled');
  return chunk.code;
}
