import type { DatabaseSync } from 'node:sqlite';
import type { Tables, WaitRecord } from '../desk/store.ts';
import { readRow, readRows } from './sqlite-row.ts';

export function sqliteLine(database: DatabaseSync): Tables['line'] {
  const upsert = database.prepare(
    `INSERT INTO wait (booking_id, office_id, service_id, turn, until, offer_id, row) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (booking_id) DO UPDATE
     SET turn = excluded.turn, until = excluded.until, offer_id = excluded.offer_id, row = excluded.row`,
  );
  const select = database.prepare('SELECT row FROM wait WHERE booking_id = ?');
  const remove = database.prepare('DELETE FROM wait WHERE booking_id = ?');
  const last = database.prepare('SELECT max(turn) AS last FROM wait WHERE office_id = ? AND service_id = ?');
  const ahead = database.prepare(
    'SELECT count(*) AS ahead FROM wait WHERE office_id = ? AND service_id = ? AND turn < ? AND until > ?',
  );
  const candidates = database.prepare(
    `SELECT row FROM wait
     WHERE office_id = ? AND service_id = ? AND turn > ? AND until > ? AND offer_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM offer WHERE slot_id = ? AND offer.booking_id = wait.booking_id)
     ORDER BY turn LIMIT ?`,
  );
  return {
    put(it) {
      const place = [it.officeId, it.serviceId, it.turn, it.until] as const;
      upsert.run(it.bookingId, ...place, it.offerId, JSON.stringify(it));
    },
    find: (bookingId) => readRow<WaitRecord>(select.get(bookingId)),
    remove(bookingId) {
      remove.run(bookingId);
    },
    last: (officeId, serviceId) => Number(last.get(officeId, serviceId)?.['last'] ?? 0),
    ahead: ({ officeId, serviceId, turn }, now) =>
      Number(ahead.get(officeId, serviceId, turn, now)?.['ahead'] ?? 0),
    candidates: ({ id, officeId, serviceId, start }, after, limit) =>
      readRows<WaitRecord>(candidates.all(officeId, serviceId, after, start, id, limit)),
  };
}
