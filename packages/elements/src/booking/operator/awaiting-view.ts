import type { Failure } from '@pue/client/booking';
import type { Booking } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isSignIn } from '../../agenda/agenda.machine.ts';
import { dayName, timeOfDay } from '../../locale/formats.ts';
import { dateInRome } from '../rome.ts';
import { heading } from '../views/heading.ts';
import { problemText, skeleton } from '../views/read-view.ts';
import type { OperatorView } from './operator-view.ts';
import type { Awaiting } from './operator.state.ts';

/** What residents asked for: each with what may be done to it now. */
export function awaitingView(view: OperatorView, state: Awaiting): TemplateResult {
  const { operator } = view;
  return html`
    ${heading(view.level, operator.awaitingTitle, 'heading')} ${outcomeView(view, state)}
    ${listView(view, state)}
    <div class="actions">
      <button type="button" @click=${() => view.send({ type: 'awaiting-shown' })}>${operator.refresh}</button>
    </div>
  `;
}

function outcomeView(view: OperatorView, { outcome }: Awaiting): unknown {
  if (outcome === undefined) return nothing;
  const { operator } = view;
  if (outcome.kind === 'failed')
    return html`<div class="notice problem" tabindex="-1" data-focus="message">
      ${problemOf(view, outcome.failure)}
      <p>${operator.listFresh}</p>
    </div>`;
  const { booking } = outcome;
  return html`<div class="notice success" tabindex="-1" data-focus="message">
    <p><strong>${operator.confirmed(nameIn(booking), whenIn(view, booking))}</strong></p>
  </div>`;
}

/** What a sign-in mends, the frame says. */
function problemOf(view: OperatorView, failure: Failure): unknown {
  return isSignIn(failure.code) ? nothing : problemText(view, failure, view.problems[failure.code]);
}

function listView(view: OperatorView, state: Awaiting): unknown {
  const { list } = state;
  switch (list.kind) {
    case 'loading':
      return skeleton(view, list.slow, 3);
    case 'failed':
      return html`<div class="notice problem">${problemOf(view, list.failure)}</div>`;
    case 'ready':
      return list.value.length === 0
        ? html`<p>${view.operator.awaitingEmpty}</p>`
        : html`<ul class="plain awaiting">
            ${repeat(
              list.value,
              ({ id }) => id,
              (booking) => html`<li>${requestView(view, state, booking)}</li>`,
            )}
          </ul>`;
  }
}

function requestView(view: OperatorView, { confirming }: Awaiting, booking: Booking): TemplateResult {
  const { operator } = view;
  const { phone, email } = booking.beneficiary.contact;
  const [name, when] = [nameIn(booking), whenIn(view, booking)];
  return html`
    <div>
      <p><strong>${when}</strong></p>
      <p>${name}</p>
      <p class="hint">${booking.service.title}. ${booking.reason}</p>
      <p class="hint">${[phone, email].filter((one) => one !== undefined).join(', ')}</p>
    </div>
    <div class="actions">
      ${
        !booking.allowed_actions.includes('confirm')
          ? nothing
          : confirming === booking.id
            ? html`<p>${operator.confirming}</p>`
            : html`<button
                type="button"
                class="primary"
                aria-label=${operator.confirmOf(name, when)}
                @click=${() => view.send({ type: 'confirm-pressed', booking })}
              >
                ${operator.confirm}
              </button>`
      }
      <button
        type="button"
        aria-label=${operator.openOf(name, when)}
        @click=${() => view.send({ type: 'awaiting-opened', booking })}
      >
        ${operator.open}
      </button>
    </div>
  `;
}

function nameIn({ beneficiary }: Booking): string {
  return `${beneficiary.given_name} ${beneficiary.family_name}`;
}

function whenIn({ later, lang }: OperatorView, { start }: Booking): string {
  return later.whenAt(dayName(dateInRome(start), lang), timeOfDay(start, lang));
}
