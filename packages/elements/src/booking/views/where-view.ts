import type { ComuneSummary, Service } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking, Choosing, Opening } from '../booking.state.ts';
import { readView } from './read-view.ts';
import { changeButton, chosen, movingHead, stepHead } from './step-view.ts';
import { nameOf, phoneOf, type View } from './view.ts';

/** Which Comune: asked by name where the page has not said it. */
export function comuneView(view: View, { query, found }: Asking): TemplateResult {
  const { booking } = view.words;
  const seek = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = event.target instanceof HTMLFormElement ? new FormData(event.target).get('q') : null;
    view.send({ type: 'comune-sought', query: String(field ?? '') });
  };
  return html`
    ${stepHead(view, 1, booking.comuneTitle)}
    <form role="search" novalidate @submit=${seek}>
      <div class="field">
        <label for="comune">${booking.comuneLabel}</label>
        <span class="hint" id="comune-hint">${booking.comuneHint}</span>
        <div class="beside">
          <input
            id="comune"
            name="q"
            type="search"
            autocomplete="off"
            aria-describedby="comune-hint"
            .value=${query}
          />
          <button class="primary">${booking.comuneSearch}</button>
        </div>
      </div>
    </form>
    ${found === undefined ? nothing : readView(view, 'comuni', found, (items) => comuni(view, items))}
    ${already(view)}
  `;
}

function comuni(view: View, items: readonly ComuneSummary[]): TemplateResult {
  const choose = (istat: string) => () => view.send({ type: 'comune-chosen', istat });
  return html`
    <p>${view.words.booking.comuniFound(items.length)}</p>
    <ul class="plain">
      ${items.map(
        (comune) =>
          html`<li>
            <button type="button" class="row" @click=${choose(comune.istat)}>
              ${nameOf(comune, view.lang)} (${comune.province})
            </button>
          </li>`,
      )}
    </ul>
  `;
}

export function openingView(view: View, { catalogue, fixed, moving }: Opening): TemplateResult {
  return html`
    ${moving ? movingHead(view) : stepHead(view, 1, view.words.booking.serviceTitle)}
    ${readView(view, 'catalogue', catalogue, () => nothing, 5)} ${fixed && !moving ? nothing : back(view)}
  `;
}

/** For what: one service, and who is competent for it and why. */
export function serviceView(view: View, state: Choosing): TemplateResult {
  const { booking, common } = view.words;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    view.send({ type: 'service-submitted' });
  };
  return html`
    ${stepHead(view, 1, booking.serviceTitle)}
    ${chosen([[booking.comune, nameOf(state.comune, view.lang), state.fixed ? nothing : changeComune(view)]])}
    ${state.services.length === 0 ? noServices(view, state) : nothing}
    <form novalidate @submit=${submit} ?hidden=${state.services.length === 0}>
      <fieldset aria-describedby=${state.missing ? 'service-error' : nothing}>
        <legend class="visually-hidden">${booking.serviceTitle}</legend>
        <p class="error" id="service-error" tabindex="-1" data-focus="faults" ?hidden=${!state.missing}>
          ${booking.serviceMissing}
        </p>
        ${state.services.map((service) => serviceCard(view, service, service.id === state.service?.id))}
      </fieldset>
      <div class="actions">
        <button class="primary">${common.next}</button>
        ${state.fixed ? nothing : back(view)}
      </div>
    </form>
    ${already(view)}
  `;
}

function serviceCard(view: View, service: Service, checked: boolean): TemplateResult {
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
      ${checked ? competence(view, service) : nothing}
    </div>
  </div>`;
}

/** Who serves, and why: the first thing that people ask about an office they did not expect. */
export function competence({ words }: View, { competence: all }: Service, office?: string): unknown {
  const one = all.find(({ office_id }) => office_id === office) ?? all[0];
  return (
    one &&
    html`<p class="why">
      ${words.booking.competence[one.kind]} <strong>${one.office_name}</strong>. ${one.reason}
    </p>`
  );
}

function changeComune(view: View): TemplateResult {
  const press = (): void => view.send({ type: 'part-changed', part: 'comune' });
  return changeButton(view, view.words.booking.changeComune, press);
}

function noServices({ words }: View, { comune }: Choosing): TemplateResult {
  const phone = phoneOf(comune);
  return html`<div class="notice">
    <p>${words.booking.noServices}</p>
    ${phone === undefined ? nothing : html`<p>${words.booking.phone(phone)}</p>`}
  </div>`;
}

/** For those who come to change what they have. */
export function already(view: View): TemplateResult {
  return html`<p>
    <button type="button" class="link" @click=${() => view.send({ type: 'own-wanted' })}>
      ${view.words.booking.already}
    </button>
  </p>`;
}

export function back(view: View): TemplateResult {
  return html`<button type="button" @click=${() => view.send({ type: 'went-back' })}>
    ${view.words.common.back}
  </button>`;
}
