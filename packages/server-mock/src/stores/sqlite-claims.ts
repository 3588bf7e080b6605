import type { DatabaseSync } from 'node:sqlite';
import type { Claim, Tables } from '../desk/store.ts';
import { readRow, readRows } from './sqlite-row.ts';

export function sqliteClaims(database: DatabaseSync): Tables['claims'] {
  const insert = database.prepare(
    `INSERT INTO claim (id, group_id, slot_id, office_id, service_id, start, owner, state, expires_at, row)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (slot_id) WHERE state IN ('held', 'booked') DO NOTHING`,
  );
  const update = database.prepare('UPDATE claim SET state = ?, expires_at = ?, row = ? WHERE id = ?');
  const select = database.prepare('SELECT row FROM claim WHERE id = ?');
  const taken = database.prepare(
    `SELECT slot_id FROM claim
     WHERE office_id = ? AND service_id = ? AND start >= ? AND start < ? AND state IN ('held', 'booked')`,
  );
  const held = database.prepare(
    "SELECT count(DISTINCT group_id) AS held FROM claim WHERE owner = ? AND state = 'held'",
  );
  const together = database.prepare(
    "SELECT row FROM claim WHERE group_id = ? AND state = 'held' ORDER BY start",
  );
  const expired = database.prepare("SELECT row FROM claim WHERE state = 'held' AND expires_at <= ?");
  const put = (claim: Claim) => {
    update.run(claim.state, claim.expiresAt, JSON.stringify(claim), claim.id);
  };
  return {
    add(claim) {
      const { id, group, slotId, officeId, serviceId, start, owner, state, expiresAt } = claim;
      const row = JSON.stringify(claim);
      const place = [slotId, officeId, serviceId, start] as const;
      return insert.run(id, group, ...place, owner, state, expiresAt, row).changes === 1;
    },
    put,
    find: (id) => readRow<Claim>(select.get(id)),
    taken: (officeId, serviceId, from, to) =>
      new Set(taken.all(officeId, serviceId, from, to).map((row) => String(row['slot_id']))),
    heldBy: (owner) => Number(held.get(owner)?.['held'] ?? 0),
    together: (group) => readRows<Claim>(together.all(group)),
    expire(now) {
      for (const claim of readRows<Claim>(expired.all(now))) put({ ...claim, state: 'free' });
    },
  };
}
