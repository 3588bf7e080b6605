import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test, { after } from 'node:test';
import { openSqliteStore, UnusableDatabase } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'pue a folder with spaces '));
after(() => rmSync(folder, { recursive: true }));

test('a file that is no database is named, and what to do with it', () => {
  const path = join(folder, 'letter.sqlite');
  writeFileSync(path, 'Gentile signora, '.repeat(100));
  assert.throws(
    () => openSqliteStore(path),
    (error) => {
      assert.ok(error instanceof UnusableDatabase);
      return error.message.startsWith(path) && error.message.includes('Delete it or move it away');
    },
  );
});

test('a file with other tables, and one of another release, are left as they are', () => {
  const tables = join(folder, 'tables.sqlite');
  const release = join(folder, 'release.sqlite');
  change(tables, 'CREATE TABLE claim (id TEXT)');
  change(release, 'PRAGMA user_version = 999');
  for (const path of [tables, release]) assert.throws(() => openSqliteStore(path), UnusableDatabase);
  const database = new DatabaseSync(tables);
  assert.equal(database.prepare('SELECT count(*) AS tables FROM sqlite_master').get()?.['tables'], 1);
  database.close();
});

test('a database whose pages are spoilt is found out before the first visitor', () => {
  const path = join(folder, 'spoilt.sqlite');
  openSqliteStore(path).close();
  const database = new DatabaseSync(path);
  database.enableDefensive?.(false);
  database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 9999 WHERE name = 'claim'");
  database.close();
  assert.throws(() => openSqliteStore(path), UnusableDatabase);
});

function change(path: string, text: string): void {
  const database = new DatabaseSync(path);
  database.exec(text);
  database.close();
}

test('a program that finds another one at work on the same new file waits for it', async () => {
  const path = join(folder, 'shared.sqlite');
  const held = new DatabaseSync(path, { timeout: 5000 });
  held.exec('CREATE TABLE other (id TEXT); BEGIN IMMEDIATE');
  const script = `
    const { openSqliteStore } = await import(${JSON.stringify(new URL('sqlite.ts', import.meta.url).href)});
    process.stdout.write('begun');
    openSqliteStore(${JSON.stringify(path)}).close();`;
  const other = spawn(process.execPath, ['--conditions=pue-source', '--input-type=module', '-e', script]);
  await once(other.stdout, 'data');
  held.exec('COMMIT');
  held.close();
  const complaint = text(other.stderr);
  const [code] = (await once(other, 'exit')) as [number];
  assert.equal(code, 0, await complaint);
});
