import type { DatabaseSync } from 'node:sqlite';
import type { KeyRecord, Tables } from '../desk/store.ts';
import { readRow } from './sqlite-row.ts';

export function sqliteKeys(database: DatabaseSync): Tables['keys'] {
  const select = database.prepare('SELECT row FROM idempotency_key WHERE scope = ?');
  const upsert = database.prepare(
    `INSERT INTO idempotency_key (scope, created_at, row) VALUES (?, ?, ?)
     ON CONFLICT (scope) DO UPDATE SET created_at = excluded.created_at, row = excluded.row`,
  );
  const remove = database.prepare('DELETE FROM idempotency_key WHERE scope = ?');
  const forget = database.prepare('DELETE FROM idempotency_key WHERE created_at < ?');
  return {
    find: (scope) => readRow<KeyRecord>(select.get(scope)),
    put(key) {
      upsert.run(key.scope, key.createdAt, JSON.stringify(key));
    },
    remove(scope) {
      remove.run(scope);
    },
    forget(before) {
      forget.run(before);
    },
  };
}
