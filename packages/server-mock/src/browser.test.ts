import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { build } from 'vite';
import { createBrowserSandbox } from './browser.ts';
import { createNodeSandbox } from './node.ts';

test('the face for pages is bundled without anything of Node’s', async () => {
  const asked: string[] = [];
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['pue-source', 'module', 'browser', 'default'] },
    build: { write: false, lib: { entry: resolve(import.meta.dirname, 'browser.ts'), formats: ['es'] } },
    plugins: [
      {
        name: 'note-node-modules',
        enforce: 'pre',
        resolveId(id) {
          if (id.startsWith('node:')) asked.push(id);
          return null;
        },
      },
    ],
  });
  assert.deepEqual(asked, []);
});

test('two sandboxes on one page know nothing of each other', () => {
  const [one, two] = [createBrowserSandbox(), createBrowserSandbox()];
  one.clock.advance(86_400_000);
  assert.ok(one.clock.now() - two.clock.now() > 86_000_000);
});

test('signing in as nobody is a mistake that is heard', () => {
  assert.throws(() => createBrowserSandbox().signIn('nobody'), /nobody/);
});

test('with the platform’s own time and chance, identifiers are of the contract’s alphabet and never the same', async () => {
  const { desk } = createNodeSandbox();
  const ids = Array.from({ length: 1000 }, () => desk.surroundings.id());
  assert.equal(new Set(ids).size, 1000);
  for (const id of ids) assert.match(id, /^[a-z0-9]{32}$/);
  for (let count = 0; count < 1000; count += 1) {
    const drawn = desk.surroundings.random();
    assert.ok(drawn >= 0 && drawn < 1);
  }
});
