import { DatabaseSync } from 'node:sqlite';
import type { Store, Tables } from '../desk/store.ts';
import { sqliteBookings } from './sqlite-bookings.ts';
import { sqliteClaims } from './sqlite-claims.ts';
import { sqliteKeys } from './sqlite-keys.ts';
import { sqliteMeetings } from './sqlite-meetings.ts';
import { SCHEMA } from './sqlite-schema.ts';

/**
 * A store on disk, or in memory under the path `:memory:`. What was acknowledged is on the disk: the write-ahead
 * log is synced at every commit (`synchronous = FULL`).
 */
export function openSqliteStore(path: string): Store {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  database.exec(SCHEMA);
  const tables: Tables = {
    claims: sqliteClaims(database),
    bookings: sqliteBookings(database),
    meetings: sqliteMeetings(database),
    keys: sqliteKeys(database),
  };
  return {
    transaction: (work) => transact(database, () => work(tables)),
    clear: () => {
      transact(database, () =>
        database.exec(
          'DELETE FROM claim; DELETE FROM booking; DELETE FROM meeting; DELETE FROM idempotency_key;',
        ),
      );
    },
    close: () => database.close(),
  };
}

/** `IMMEDIATE`: another process with the same file waits here, not at its first write. */
function transact<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
