import type { DatabaseSync } from 'node:sqlite';
import type { MeetingRecord, Tables } from '../desk/store.ts';
import { readRow, readRows } from './sqlite-row.ts';

export function sqliteMeetings(database: DatabaseSync): Tables['meetings'] {
  const insert = database.prepare(
    'INSERT INTO meeting (id, office_id, state, start, waiting_since, row) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const update = database.prepare(
    'UPDATE meeting SET state = ?, start = ?, waiting_since = ?, row = ? WHERE id = ?',
  );
  const select = database.prepare('SELECT row FROM meeting WHERE id = ?');
  const waiting = database.prepare(
    "SELECT row FROM meeting WHERE office_id = ? AND state = 'waiting' ORDER BY start, waiting_since, id",
  );
  return {
    add(it) {
      insert.run(it.id, it.officeId, it.state, it.start, it.waitingSince, JSON.stringify(it));
    },
    put(it) {
      update.run(it.state, it.start, it.waitingSince, JSON.stringify(it), it.id);
    },
    find: (id) => readRow<MeetingRecord>(select.get(id)),
    waiting: (officeId) => readRows<MeetingRecord>(waiting.all(officeId)),
  };
}
