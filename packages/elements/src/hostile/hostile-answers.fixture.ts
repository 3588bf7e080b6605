import type { BookingPort } from '@pue/client/booking';
import type { CallState } from '@pue/client/call';
import type { Booking, Comune, Meeting, Office, Service } from '@pue/client/contract';
import { aBooking } from '../agenda/agenda.fixture.ts';
import { aMeeting } from '../call/call.fixture.ts';
import { COMUNE, OFFICE, PENSION } from '../booking/booking-data.fixture.ts';
import type { FakeApi } from '../booking/fake-api.fixture.ts';

/** Answers of the contract's shape in which every free text is the given one. */

function office(text: string): Office {
  return { ...OFFICE, name: text, address: text, accessibility: [text] };
}

function service(text: string): Service {
  return {
    ...PENSION,
    title: text,
    summary: text,
    required_documents: [text],
    keywords: [text],
    competence: PENSION.competence.map((one) => ({ ...one, office_name: text, reason: text })),
  };
}

function comune(text: string): Comune {
  return {
    ...COMUNE,
    names: [{ lang: 'it', name: text }],
    province: text,
    region: text,
    competent_office: office(text),
    desks: COMUNE.desks.map((desk) => ({
      ...desk,
      ...{ name: text, address: text, phone: text, opening_hours: text, accessibility: [text] },
    })),
  };
}

export function booking(text: string, id = 'b1'): Booking {
  const { desks, names } = comune(text);
  const [place = aBooking(id).place] = desks;
  return aBooking(id, {
    service: { id: PENSION.id, title: text, required_documents: [text] },
    office: office(text),
    comune: { istat: COMUNE.istat, names },
    place,
    beneficiary: {
      given_name: text,
      family_name: text,
      tax_code_masked: text,
      contact: { email: text, phone: text },
    },
    reason: text,
  });
}

/** An API whose answers are these. */
export function answerWith(api: FakeApi, text: string): void {
  const found = <T>(value: T) => ({ ok: true, value, replayed: false }) as const;
  api.comune = comune(text);
  api.services = [service(text)];
  Object.assign(api.directory, { comuni: async () => found({ items: [comune(text)] }) });
  const book: BookingPort['book'] = async ({ client_reference }) =>
    found({ ...booking(text), client_reference });
  Object.assign(api.booking, { book });
}

/** The same step of a call, with a meeting in which every text is the given one. */
export function inCall(state: CallState, text: string): CallState {
  if (!('meeting' in state) || state.meeting === null || state.meeting === undefined) return state;
  return { ...state, meeting: meeting(state.meeting, text) };
}

function meeting(of: Meeting, text: string): Meeting {
  return {
    ...aMeeting(of),
    service_title: text,
    place_name: text,
    participants: of.participants.map((participant) => ({ ...participant, display_label: text })),
    officer: { display_name: text, office_name: text, role: text },
  };
}
