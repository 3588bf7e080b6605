import type { MissingParty } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { list } from '../../locale/formats.ts';
import type { Days, Timing } from '../booking.state.ts';
import { phoneOf } from '../views/view.ts';
import type { ChoosingView } from './choosing-view.ts';
import { weekdayName } from './weekday.ts';

/** No time has what is needed: who is missing, on which days they are there, and the ways out. */
export function noFitView(view: ChoosingView, { choice, moving }: Timing, { missing }: Days): TemplateResult {
  const { choosing, words } = view;
  const phone = phoneOf(choice.comune);
  return html`<div class="notice">
    <p><strong>${choosing.noFit}</strong></p>
    <ul>
      ${missing.map((party) => html`<li>${partyText(view, party)}</li>`)}
    </ul>
    ${phone === undefined ? nothing : html`<p>${words.booking.phone(phone)}</p>`}
    ${moving ? nothing : waysOut(view)}
  </div>`;
}

/** Of an appointment that is moved the needs are settled. */
function waysOut({ choosing, send, words }: ChoosingView): TemplateResult {
  return html`<div class="actions">
    <button type="button" @click=${() => send({ type: 'part-changed', part: 'needs' })}>
      ${words.booking.changeNeeds}
    </button>
    <button type="button" @click=${() => send({ type: 'needs-changed', needs: [] })}>
      ${choosing.withoutNeeds}
    </button>
  </div>`;
}

function partyText({ choosing, lang }: ChoosingView, { party, weekdays }: MissingParty): string {
  const name = choosing.parties[party];
  const days = weekdays.map((day) => weekdayName(day, lang));
  return days.length === 0 ? choosing.never(name) : choosing.onlyOn(name, list(days, lang));
}
