import type { Booking, Language } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { timeOfDay } from '../locale/formats.ts';
import type { AgendaStrings } from './agenda.strings.ts';

type Words = AgendaStrings['agenda'];

/** One line for each booking. Lines keep their elements when the list is read again, and with them the focus. */
export function renderBookings(
  bookings: readonly Booking[],
  words: Words,
  lang: Language,
  open: (meetingId: string) => void,
): TemplateResult {
  return html`
    <ol part="list">
      ${repeat(
        bookings,
        ({ id }) => id,
        (booking) => renderBooking(booking, words, lang, open),
      )}
    </ol>
  `;
}

function renderBooking(
  booking: Booking,
  words: Words,
  lang: Language,
  open: (meetingId: string) => void,
): TemplateResult {
  const { start, beneficiary, service, state, meeting_id: meetingId, allowed_actions: allowed } = booking;
  const time = timeOfDay(start, lang);
  const name = `${beneficiary.given_name} ${beneficiary.family_name}`;
  const isOpenable = meetingId !== undefined && allowed.includes('open-meeting');
  return html`
    <li class=${isOver(state) ? 'over' : nothing}>
      <time class="time" datetime=${start}>${time}</time>
      <div>
        <p class="name">${name}</p>
        <p>${service.title}</p>
      </div>
      <p class=${state === 'awaiting-operator' ? 'state marked' : 'state'}>${words.states[state]}</p>
      ${
        isOpenable
          ? html`<button
              type="button"
              class="open primary"
              aria-label=${words.openOf(time, name)}
              @click=${() => open(meetingId)}
            >
              ${words.open}
            </button>`
          : nothing
      }
    </li>
  `;
}

function isOver(state: Booking['state']): boolean {
  return state === 'cancelled' || state === 'done' || state === 'no-show';
}
