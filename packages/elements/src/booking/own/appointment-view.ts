import type { Booking } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { longDate, timeOfDay } from '../../locale/formats.ts';
import { heading } from '../views/heading.ts';
import { problemText } from '../views/read-view.ts';
import { actionsView } from './actions-view.ts';
import { bookedByView, tellingView } from '../later/telling-view.ts';
import { earlierSlotView } from './earlier-slot-view.ts';
import { isLocked, isOver } from './own-steps.ts';
import { opensWords, type OwnView } from './own-view.ts';
import type { Appointment } from './own.state.ts';

/** An appointment, as a receipt and ever after: the code for paper, the place, only then the video. */
export function appointmentView(view: OwnView, state: Appointment): TemplateResult {
  const { booking } = state.own;
  return html`
    ${head(view, state)} ${message(view, state)} ${whenView(view, booking)} ${earlierSlotView(view, state)}
    ${isOver(booking) ? nothing : [where(view, booking), bring(view, booking)]}
    ${heading(view.level + 1, view.later.who)}
    <p>
      ${booking.beneficiary.given_name} ${booking.beneficiary.family_name}<br />
      ${booking.service.title}
    </p>
    ${bookedByView(view, booking)} ${isOver(booking) ? nothing : tellingView(view, booking.notifications)}
    ${actionsView(view, state)}
  `;
}

function head(view: OwnView, state: Appointment): TemplateResult {
  const { later } = view;
  const { booking } = state.own;
  return html`<div class="notice ${booking.state === 'confirmed' ? 'success' : 'warning'}">
    ${heading(view.level, titleOf(view, state), 'heading')}
    ${booking.state === 'confirmed' ? nothing : html`<p>${stateText(view, booking)}</p>`}
    <p class="hint">${later.code}</p>
    <p class="code" translate="no">${booking.code}</p>
    ${isOver(booking) ? nothing : html`<p>${later.codeHint}</p>`}
    ${
      (state.own.holder === undefined && !isLocked(state)) || isOver(booking)
        ? nothing
        : html`<p>${opensWords(view, booking)}</p>`
    }
  </div>`;
}

function titleOf({ later, own }: OwnView, { doing, own: { booking } }: Appointment): string {
  if (booking.state === 'cancelled') return own.cancelledTitle;
  if (doing.kind !== 'shown') return own.title;
  switch (doing.news) {
    case 'booked':
      return booking.state === 'confirmed' ? later.confirmedTitle : later.awaitingTitle;
    case 'moved':
      return own.movedTitle;
    case 'cancelled':
    case 'found':
    case 'back':
    case 'not-movable':
      return own.title;
  }
}

function stateText({ later, own }: OwnView, { state }: Booking): string {
  return state === 'awaiting-operator' || state === 'confirmed' ? later.awaitingText : own.states[state];
}

function message(view: OwnView, { doing, own: { booking } }: Appointment): unknown {
  switch (doing.kind) {
    case 'reading':
      return html`<p class="notice">${view.own.reading}</p>`;
    case 'failed':
      return html`<div class="notice problem" tabindex="-1" data-focus="message">
        ${problemText(view, doing.failure, view.problems[doing.failure.code])}
        ${doing.unread ? retry(view) : nothing}
      </div>`;
    case 'shown':
      return doing.news === 'not-movable' ? notMovable(view, booking) : nothing;
    case 'asking':
    case 'cancelling':
      return nothing;
  }
}

function retry({ send, words }: OwnView): TemplateResult {
  return html`<p>
    <button type="button" @click=${() => send({ type: 'own-retried' })}>${words.common.retry}</button>
  </p>`;
}

function notMovable({ own, words }: OwnView, { place }: Booking): TemplateResult {
  return html`<div class="notice warning">
    <p>${own.notMovable}</p>
    ${place.phone === undefined ? nothing : html`<p>${words.booking.phone(place.phone)}</p>`}
  </div>`;
}

/** The day and the time, large. */
export function whenView(view: OwnView, booking: Booking): TemplateResult {
  return html`
    ${heading(view.level + 1, view.later.when)}
    <p class="when"><strong>${whenWords(view, booking)}</strong></p>
  `;
}

export function whenWords({ later, lang }: OwnView, { start }: Pick<Booking, 'start'>): string {
  return later.whenAt(longDate(start, lang), timeOfDay(start, lang));
}

function where(view: OwnView, { place, office }: Booking): TemplateResult {
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

function bring(view: OwnView, { service }: Booking): unknown {
  if (service.required_documents.length === 0) return nothing;
  return html`
    ${heading(view.level + 1, view.later.bring)}
    <ul>
      ${service.required_documents.map((document) => html`<li>${document}</li>`)}
    </ul>
  `;
}
