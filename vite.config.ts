import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildOptions, type UserConfig } from 'vite';
import { tightTemplates } from './scripts/build/tight-templates.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The scripts that a page includes as they are: `vite build --mode pue-booking`, one build for each. */
const PAGE_SCRIPTS = ['pue-booking', 'pue'];

/** janus.js hands itself to an AMD or CommonJS loader that the page may have; we would get `undefined`. */
const WITHOUT_PAGE_LOADERS = { 'define.amd': 'false', 'module.exports': 'false' };

const RESOLVE = { conditions: ['pue-source', 'module', 'browser', 'development|production'] };

export default defineConfig(({ mode }) => ({
  resolve: RESOLVE,
  define: WITHOUT_PAGE_LOADERS,
  ...(PAGE_SCRIPTS.includes(mode) ? pageScript(mode) : {}),
}));

function pageScript(name: string): UserConfig {
  return {
    resolve: { ...RESOLVE, alias: { 'zod/mini': at('scripts/cdn/small-zod.ts') } },
    plugins: [tightTemplates()],
    build: pageBuild(name),
  };
}

function pageBuild(name: string): BuildOptions {
  return {
    target: 'es2022',
    sourcemap: true,
    outDir: at('packages/elements/cdn'),
    emptyOutDir: false, // the scripts lie side by side
    lib: { entry: { [name]: at(`scripts/cdn/${name}.ts`) }, formats: ['es'] },
    rolldownOptions: {
      // What later steps share with the first stays in the first file: one request until the slots show.
      preserveEntrySignatures: 'allow-extension',
      // Reading a property or a global does nothing but read, here and in what we build on.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: `${name}/[name]-[hash].js`,
        minify: true, // Vite alone leaves the white space of `es` libraries in
        comments: false,
      },
    },
  };
}
