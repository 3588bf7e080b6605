import type { Language } from '@pue/client/contract';
import type { ComuneRecord } from '../directory/comune-record.ts';
import type { Agenda } from './agenda.ts';
import { createAgenda } from './agenda.ts';
import type { Bell } from './bell.ts';
import { createBell } from './bell.ts';
import type { Caller } from './caller.ts';
import type { Surroundings } from './clock.ts';
import type { Directory } from './directory.ts';
import { createDirectory } from './directory.ts';
import type { RoomKeeper } from './room-keeper.ts';
import type { Rules } from './rules.ts';
import type { Store, Tables } from './store.ts';

/** What the rules work with. */
export interface Desk {
  readonly store: Store;
  readonly directory: Directory;
  readonly agenda: Agenda;
  readonly rules: Rules;
  readonly surroundings: Surroundings;
  readonly bell: Bell;
  readonly rooms: RoomKeeper;
}

/** One request at the desk: who asks, in which language, when, inside which transaction. */
export interface Visit {
  readonly desk: Desk;
  readonly tables: Tables;
  readonly caller: Caller;
  readonly lang: Language;
  readonly now: number;
}

export interface DeskParts {
  readonly store: Store;
  readonly comuni: readonly ComuneRecord[];
  readonly rules: Rules;
  readonly surroundings: Surroundings;
  readonly rooms: RoomKeeper;
}

export function createDesk({ store, comuni, rules, surroundings, rooms }: DeskParts): Desk {
  const directory = createDirectory(comuni);
  const agenda = createAgenda(directory, rules);
  return { store, directory, agenda, rules, surroundings, bell: createBell(), rooms };
}
