import type { Service } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Choosing } from '../booking.state.ts';
import { phoneOf } from '../views/view.ts';
import { already, back, competence } from '../views/where-view.ts';
import type { ChoosingView } from './choosing-view.ts';
import { findServices } from './find-services.ts';
import { needsView } from './needs-view.ts';
import { searchView } from './search-view.ts';

/** As many as one can look over without help. */
const FEW = 5;

/** For what, and with which help. */
export function servicesView(view: ChoosingView, state: Choosing): TemplateResult {
  const { services, fixed } = state;
  if (services.length === 0)
    return html`${noServices(view, state)}
      <div class="actions">${fixed ? nothing : back(view)}</div>
      ${already(view)}`;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    view.send({ type: 'service-submitted' });
  };
  return html`
    ${services.length > FEW ? searchView(view, state) : nothing}
    <form novalidate @submit=${submit}>
      ${choice(view, state)} ${needsView(view, state)}
      <div class="actions">
        <button class="primary">${view.words.common.next}</button>
        ${fixed ? nothing : back(view)}
      </div>
    </form>
    ${already(view)}
  `;
}

function choice(view: ChoosingView, state: Choosing): TemplateResult {
  const { booking } = view.words;
  const { services, service: chosen, query, missing } = state;
  const found = findServices(services, query);
  // What is chosen stays in sight: one must not go on with what one does not see.
  const shown = services.filter((service) => found.includes(service) || service.id === chosen?.id);
  return html`<fieldset aria-describedby=${missing ? 'service-error' : nothing}>
    <legend class="visually-hidden">${booking.serviceTitle}</legend>
    ${
      missing
        ? html`<p class="error" id="service-error" tabindex="-1" data-focus="faults">
            ${booking.serviceMissing}
          </p>`
        : nothing
    }
    ${shown.map((service) => serviceCard(view, service, service.id === chosen?.id))}
  </fieldset>`;
}

function serviceCard(view: ChoosingView, service: Service, checked: boolean): TemplateResult {
  const { booking } = view.words;
  return html`<div class="card ${checked ? 'checked' : ''}">
    <label>
      <input
        type="radio"
        name="service"
        .checked=${checked}
        aria-describedby="summary-${service.id}"
        @change=${() => view.send({ type: 'service-chosen', id: service.id })}
      />
      <span>${service.title}</span>
    </label>
    <div class="about" id="summary-${service.id}">
      <p>${service.summary} ${booking.duration(service.duration_minutes)}</p>
      ${checked ? about(view, service) : nothing}
    </div>
  </div>`;
}

/** Of the chosen one all that one wants to know before one goes there. */
function about(view: ChoosingView, service: Service): TemplateResult {
  const { bring, delegaAllowed, delegaNotAllowed } = view.choosing;
  const { required_documents: documents, delega_allowed: allowed } = service;
  return html`
    ${
      documents.length === 0
        ? nothing
        : html`<p class="bring">${bring}</p>
            <ul>
              ${documents.map((document) => html`<li>${document}</li>`)}
            </ul>`
    }
    <p>${allowed ? delegaAllowed : delegaNotAllowed}</p>
    ${competence(view, service)}
  `;
}

function noServices({ words }: ChoosingView, { comune }: Choosing): TemplateResult {
  const phone = phoneOf(comune);
  return html`<div class="notice">
    <p>${words.booking.noServices}</p>
    ${phone === undefined ? nothing : html`<p>${words.booking.phone(phone)}</p>`}
  </div>`;
}
