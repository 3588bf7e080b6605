import { DatabaseSync } from 'node:sqlite';
import type { Store, Tables } from '../desk/store.ts';
import { sqliteBookings } from './sqlite-bookings.ts';
import { sqliteClaims } from './sqlite-claims.ts';
import { sqliteKeys } from './sqlite-keys.ts';
import { sqliteLine } from './sqlite-line.ts';
import { sqliteMeetings } from './sqlite-meetings.ts';
import { sqliteOffers } from './sqlite-offers.ts';
import { SCHEMA, SCHEMA_RELEASE } from './sqlite-schema.ts';

const TABLES = ['claim', 'booking', 'wait', 'offer', 'meeting', 'idempotency_key'];
const BUSY_MS = 5000;
const PAUSE_MS = 50;
const SQLITE_BUSY = 5;
/** SQLITE_ERROR (other tables than ours), SQLITE_CORRUPT, SQLITE_NOTADB. */
const SPOILT = [1, 11, 26];

/**
 * A store on disk, or in memory under the path `:memory:`. What was acknowledged is on the disk: the write-ahead
 * log is synced at every commit (`synchronous = FULL`).
 */
export function openSqliteStore(path: string): Store {
  const { database, tables } = openDatabase(path);
  return {
    transaction: (work) => transact(database, () => work(tables)),
    clear: () => {
      transact(database, () => database.exec(TABLES.map((table) => `DELETE FROM ${table};`).join(' ')));
    },
    close: () => database.close(),
  };
}

/** The file is there and cannot be worked with: of another release, or no database at all. */
export class UnusableDatabase extends Error {
  constructor(path: string, why: string) {
    super(
      `${path} cannot be used as the sandbox's database: ${why}. Delete it or move it away, and a new one is made: everything in it is made up.`,
    );
  }
}

interface Opened {
  readonly database: DatabaseSync;
  readonly tables: Tables;
}

function openDatabase(path: string): Opened {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: BUSY_MS });
    const tables = prepare(database, path);
    return { database, tables };
  } catch (error) {
    database?.close();
    throw isSpoilt(error) ? new UnusableDatabase(path, error.message) : error;
  }
}

function isSpoilt(error: unknown): error is Error {
  return error instanceof Error && 'errcode' in error && SPOILT.includes(Number(error.errcode));
}

/** SQLite does not wait by itself where another program holds the file: not when the kind of journal changes. */
function useWriteAheadLog(database: DatabaseSync, patience = BUSY_MS / PAUSE_MS): void {
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  } catch (error) {
    if (patience <= 0 || !isBusy(error)) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    useWriteAheadLog(database, patience - 1);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}

function prepare(database: DatabaseSync, path: string): Tables {
  useWriteAheadLog(database);
  return transact(database, () => {
    const release = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    // 0 is a new file, or one from before releases were written down.
    if (release !== 0 && release !== SCHEMA_RELEASE)
      throw new UnusableDatabase(path, 'it is of another release');
    const verdict = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (verdict !== 'ok') throw new UnusableDatabase(path, String(verdict));
    database.exec(`${SCHEMA}; PRAGMA user_version = ${SCHEMA_RELEASE};`);
    return {
      claims: sqliteClaims(database),
      bookings: sqliteBookings(database),
      line: sqliteLine(database),
      offers: sqliteOffers(database),
      meetings: sqliteMeetings(database),
      keys: sqliteKeys(database),
    };
  });
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
