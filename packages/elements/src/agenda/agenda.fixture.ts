import type { Failure, Result } from '@pue/client';
import type { AgendaPort } from '@pue/client/booking';
import type { Booking } from '@pue/client/contract';

const NOW = '2026-11-24T09:12:00+01:00';

export const CIRCUMSTANCES = { attempts: 1, outcomeUnknown: false };

export const CUT: Failure = { code: 'network', ...CIRCUMSTANCES };

export const found = <T>(value: T): Result<T> => ({ ok: true, value, replayed: false });

export function aBooking(id: string, changes: Partial<Booking> = {}): Booking {
  return {
    id,
    code: 'K7Q4-93MT',
    state: 'confirmed',
    client_reference: '0197f1f4-3d0e-7000-8000-000000000001',
    service: { id: 'survivors-pension', title: 'Pensione di reversibilità', required_documents: [] },
    office: { id: 'trento', kind: 'office', name: 'INPS Trento', accessibility: [] },
    comune: { istat: '022106', names: [{ lang: 'it', name: 'Livo' }] },
    place: {
      id: 'pue-livo',
      kind: 'pue',
      name: 'Municipio di Livo',
      address: 'Via Marconi, 47',
      opening_hours: 'lun–ven 9–12',
      accessibility: [],
    },
    start: '2026-11-24T09:20:00+01:00',
    end: '2026-11-24T09:50:00+01:00',
    beneficiary: {
      given_name: 'Ida',
      family_name: 'Zanon',
      tax_code_masked: '************501Y',
      contact: {},
    },
    reason: 'Domanda',
    needs: [],
    booked_by: 'citizen',
    notifications: [],
    meeting_id: `meeting-${id}`,
    allowed_actions: ['open-meeting', 'move', 'cancel'],
    etag: '"1"',
    server_time: NOW,
    ...changes,
  };
}

/** A morning with something of everything, not in its order. */
export const MORNING: readonly Booking[] = [
  aBooking('b3', {
    start: '2026-11-24T11:00:00+01:00',
    state: 'awaiting-operator',
    allowed_actions: ['confirm', 'cancel'],
    beneficiary: { given_name: 'Karl', family_name: 'Gruber', tax_code_masked: '****', contact: {} },
    service: { id: 'family', title: 'Assegno unico e universale', required_documents: [] },
  }),
  aBooking('b1', {
    start: '2026-11-24T08:40:00+01:00',
    state: 'done',
    allowed_actions: [],
    beneficiary: { given_name: 'Bruno', family_name: 'Dalpiaz', tax_code_masked: '****', contact: {} },
  }),
  aBooking('b2'),
];

/** A port that answers what it is told, and counts what it was asked. */
export class FakeAgenda implements AgendaPort {
  asked: { readonly from: string; readonly to: string }[] = [];
  nowAnswer: Result<string> = found(NOW);
  dayAnswer: Result<{ readonly items: readonly Booking[] }> = found({ items: MORNING });

  async now(): Promise<Result<string>> {
    return this.nowAnswer;
  }

  async day(date: {
    readonly from: string;
    readonly to: string;
  }): Promise<Result<{ readonly items: readonly Booking[] }>> {
    this.asked.push(date);
    return this.dayAnswer;
  }

  fail(failure: Failure): void {
    this.nowAnswer = { ok: false, failure };
    this.dayAnswer = { ok: false, failure };
  }

  recover(items: readonly Booking[] = MORNING): void {
    this.nowAnswer = found(NOW);
    this.dayAnswer = found({ items });
  }
}
