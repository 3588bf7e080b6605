import type { Booking } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { longDate, timeOfDay } from '../../locale/formats.ts';
import type { Booked } from '../booking.state.ts';
import { heading } from '../views/heading.ts';
import type { LaterView } from './later-view.ts';

/** Booked: the code for paper, the place, only then the video. */
export function receiptView(view: LaterView, { booking }: Booked): TemplateResult {
  const { later } = view;
  const confirmed = booking.state === 'confirmed';
  return html`
    <div class="notice ${confirmed ? 'success' : 'warning'}">
      ${heading(view.level, confirmed ? later.confirmedTitle : later.awaitingTitle, 'heading')}
      ${confirmed ? nothing : html`<p>${later.awaitingText}</p>`}
      <p class="hint">${later.code}</p>
      <p class="code">${booking.code}</p>
      <p>${later.codeHint}</p>
    </div>
    ${when(view, booking)} ${where(view, booking)} ${bring(view, booking)}
    ${heading(view.level + 1, later.who)}
    <p>
      ${booking.beneficiary.given_name} ${booking.beneficiary.family_name}<br />
      ${booking.service.title}
    </p>
    <div class="actions">
      <button type="button" @click=${() => window.print()}>${later.print}</button>
    </div>
  `;
}

function when(view: LaterView, { start }: Booking): TemplateResult {
  return html`
    ${heading(view.level + 1, view.later.when)}
    <p class="when">
      <strong>${view.later.whenAt(longDate(start, view.lang), timeOfDay(start, view.lang))}</strong>
    </p>
  `;
}

function where(view: LaterView, { place, office }: Booking): TemplateResult {
  const { later, words } = view;
  return html`
    ${heading(view.level + 1, later.goHere)}
    <p>
      <strong>${place.name}</strong><br />
      ${place.address}${place.phone === undefined ? nothing : html`<br />${words.booking.phone(place.phone)}`}
    </p>
    <p>${later.opening}: ${place.opening_hours}</p>
    ${
      place.accessibility.length === 0
        ? nothing
        : html`<p>${later.access}:</p>
            <ul>
              ${place.accessibility.map((feature) => html`<li>${feature}</li>`)}
            </ul>`
    }
    <p>${later.video(office.name)}</p>
  `;
}

function bring(view: LaterView, { service }: Booking): unknown {
  if (service.required_documents.length === 0) return nothing;
  return html`
    ${heading(view.level + 1, view.later.bring)}
    <ul>
      ${service.required_documents.map((document) => html`<li>${document}</li>`)}
    </ul>
  `;
}
