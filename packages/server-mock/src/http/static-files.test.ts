import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { StaticFiles } from './static-files.ts';

const root = mkdtempSync(join(tmpdir(), 'pue-pages-'));
after(() => rmSync(root, { recursive: true }));
const pages = join(root, 'pages');
mkdirSync(join(pages, 'inner'), { recursive: true });
writeFileSync(join(root, 'secret.txt'), 'secret');
writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Prova</title>');
writeFileSync(join(pages, 'inner', 'index.html'), 'inner');
writeFileSync(join(pages, 'inner', 'code.js'), 'export {};'.repeat(100));
writeFileSync(join(pages, 'picture.png'), Buffer.from([1, 2, 3]));
writeFileSync(join(pages, '.hidden'), 'hidden');
writeFileSync(join(pages, 'ready.css'), 'written');
writeFileSync(join(pages, 'ready.css.gz'), 'made beforehand');
symlinkSync(join(root, 'secret.txt'), join(pages, 'link.txt'));

const csp = { 'Content-Security-Policy': "default-src 'self'" };
const files = new StaticFiles([
  { path: '/', folder: pages },
  { path: '/strict/', folder: join(pages, 'inner'), headers: csp },
]);
const get = (path: string, accepted = '', etag?: string) => files.answer(path, accepted, etag);

test('a page comes with its type, and with headers that keep browsers strict', async () => {
  const answer = await get('/');
  assert.equal(answer?.status, 200);
  assert.equal(answer?.body?.toString(), '<!doctype html><title>Prova</title>');
  assert.equal(answer?.headers['Content-Type'], 'text/html; charset=utf-8');
  assert.equal(answer?.headers['X-Content-Type-Options'], 'nosniff');
  assert.equal(answer?.headers['Referrer-Policy'], 'no-referrer');
  assert.equal(answer?.headers['Cache-Control'], 'no-cache');
});

test('a mount has its own policy, and the longest path wins', async () => {
  assert.equal((await get('/strict/'))?.headers['Content-Security-Policy'], "default-src 'self'");
  assert.equal((await get('/inner/'))?.headers['Content-Security-Policy'], undefined);
});

test('a folder asked for without its slash is redirected to itself', async () => {
  const answer = await get('/inner');
  assert.deepEqual([answer?.status, answer?.headers['Location']], [308, '/inner/']);
});

test('text is compressed as the browser can take it, pictures are not', async () => {
  const br = await get('/inner/code.js', 'gzip, deflate, br');
  assert.equal(br?.headers['Content-Encoding'], 'br');
  assert.equal(brotliDecompressSync(br?.body ?? '').toString(), 'export {};'.repeat(100));
  const gz = await get('/inner/code.js', 'gzip');
  assert.equal(gunzipSync(gz?.body ?? '').toString(), 'export {};'.repeat(100));
  assert.equal((await get('/picture.png', 'br'))?.headers['Content-Encoding'], undefined);
});

test('a file that was compressed beforehand is sent as it is', async () => {
  assert.equal((await get('/ready.css', 'gzip'))?.body?.toString(), 'made beforehand');
});

test('a file that has not changed is not sent again', async () => {
  const first = await get('/index.html');
  const again = await get('/index.html', '', first?.headers['ETag']);
  assert.deepEqual([again?.status, again?.body], [304, null]);
});

for (const path of [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/inner/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '//etc/passwd',
  '//inner',
  '/%2fetc/passwd',
  '/.hidden',
  '/inner/%00',
  '/%',
  '/link.txt',
  '/nothing',
  '/index.html/more',
  `/${'x'.repeat(5000)}`,
]) {
  test(`nothing outside the folder: ${path.slice(0, 40)}`, async () => {
    assert.equal(await get(path), null);
  });
}
