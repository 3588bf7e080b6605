import type { DatabaseSync } from 'node:sqlite';
import type { BookingFilter, BookingRecord, Tables } from '../desk/store.ts';
import { readRow, readRows } from './sqlite-row.ts';

export function sqliteBookings(database: DatabaseSync): Tables['bookings'] {
  const insert = database.prepare(
    `INSERT INTO booking
       (id, code, state, istat, office_id, service_id, made_by, client_reference, tax_code, start, ends, row)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) DO NOTHING`,
  );
  const update = database.prepare('UPDATE booking SET state = ?, start = ?, ends = ?, row = ? WHERE id = ?');
  const select = database.prepare('SELECT row FROM booking WHERE id = ?');
  const selectCode = database.prepare('SELECT row FROM booking WHERE code = ?');
  const active = database.prepare(
    `SELECT row FROM booking
     WHERE tax_code = ? AND service_id = ? AND ends > ? AND state IN ('awaiting-operator', 'confirmed')
     ORDER BY start, id LIMIT 1`,
  );
  return {
    add(it) {
      const row = JSON.stringify(it);
      const place = [it.istat, it.officeId, it.serviceId] as const;
      const maker = [it.madeBy, it.clientReference, it.taxCode] as const;
      return insert.run(it.id, it.code, it.state, ...place, ...maker, it.start, it.end, row).changes === 1;
    },
    put(it) {
      update.run(it.state, it.start, it.end, JSON.stringify(it), it.id);
    },
    find: (id) => readRow<BookingRecord>(select.get(id)),
    byCode: (code) => readRow<BookingRecord>(selectCode.get(code)),
    list(filter) {
      const { condition, values } = where(filter);
      const query = database.prepare(`SELECT row FROM booking ${condition} ORDER BY start, id LIMIT ?`);
      return readRows<BookingRecord>(query.all(...values, filter.limit));
    },
    active: (taxCode, serviceId, now) => readRow<BookingRecord>(active.get(taxCode, serviceId, now)),
  };
}

/** Column and comparison are constants of this file; what callers give is bound, never written into the text. */
function where(filter: BookingFilter): {
  readonly condition: string;
  readonly values: readonly (string | number)[];
} {
  const given: readonly (readonly [string, string | number | undefined])[] = [
    ['istat = ?', filter.istat],
    ['office_id = ?', filter.officeId],
    ['made_by = ?', filter.madeBy],
    ['client_reference = ?', filter.clientReference],
    ['state = ?', filter.state],
    ['start >= ?', filter.from],
    ['start < ?', filter.to],
  ];
  const texts: string[] = [];
  const values: (string | number)[] = [];
  for (const [text, value] of given) {
    if (value === undefined) continue;
    texts.push(text);
    values.push(value);
  }
  if (filter.after !== undefined) {
    texts.push('(start, id) > (?, ?)');
    values.push(filter.after.start, filter.after.id);
  }
  return { condition: texts.length > 0 ? `WHERE ${texts.join(' AND ')}` : '', values };
}
