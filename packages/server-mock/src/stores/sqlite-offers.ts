import type { DatabaseSync } from 'node:sqlite';
import type { OfferRecord, Tables } from '../desk/store.ts';
import { readRow, readRows } from './sqlite-row.ts';

export function sqliteOffers(database: DatabaseSync): Tables['offers'] {
  const insert = database.prepare(
    `INSERT INTO offer (id, state, booking_id, slot_id, istat, expires_at, row) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare('UPDATE offer SET state = ?, row = ? WHERE id = ?');
  const select = database.prepare('SELECT row FROM offer WHERE id = ?');
  const open = database.prepare(
    `SELECT row FROM offer WHERE state = 'open' AND istat LIKE ? ORDER BY expires_at, id`,
  );
  const due = database.prepare(
    `SELECT row FROM offer WHERE state = 'open' AND expires_at <= ? ORDER BY expires_at, id`,
  );
  const asked = database.prepare('SELECT booking_id FROM offer WHERE slot_id = ? ORDER BY rowid');
  return {
    add(it) {
      const { id, state, bookingId, slotId, istat, expiresAt } = it;
      const row = JSON.stringify(it);
      return insert.run(id, state, bookingId, slotId, istat, expiresAt, row).changes === 1;
    },
    put(it) {
      update.run(it.state, JSON.stringify(it), it.id);
    },
    find: (id) => readRow<OfferRecord>(select.get(id)),
    open: (istat = '%') => readRows<OfferRecord>(open.all(istat)),
    due: (now) => readRows<OfferRecord>(due.all(now)),
    asked: (slotId) => asked.all(slotId).map((row) => String(row['booking_id'])),
  };
}
