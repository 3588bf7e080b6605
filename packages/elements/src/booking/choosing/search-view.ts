import { html, nothing, type TemplateResult } from 'lit';
import type { Choosing } from '../booking.state.ts';
import { phoneOf } from '../views/view.ts';
import type { ChoosingView } from './choosing-view.ts';
import { findServices } from './find-services.ts';

/** Narrows the list while one types; where nothing is left, the ways out. */
export function searchView(view: ChoosingView, state: Choosing): TemplateResult {
  const { choosing } = view;
  const { query, services } = state;
  const type = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) seek(view, state, event.target.value);
  };
  return html`
    <form novalidate @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label for="service-search">${choosing.search}</label>
        <span class="hint" id="service-search-hint">${choosing.searchHint}</span>
        <input
          id="service-search"
          type="search"
          autocomplete="off"
          aria-describedby="service-search-hint"
          .value=${query}
          @input=${type}
        />
      </div>
    </form>
    ${findServices(services, query).length === 0 ? noneFound(view, state) : nothing}
  `;
}

function noneFound(view: ChoosingView, state: Choosing): TemplateResult {
  const { choosing, words } = view;
  const phone = phoneOf(state.comune);
  return html`<div class="notice">
    <p>${choosing.noneFound}</p>
    ${phone === undefined ? nothing : html`<p>${words.booking.phone(phone)}</p>`}
    <p>
      <button type="button" @click=${(event: Event) => showAll(event, view, state)}>
        ${choosing.showAll}
      </button>
    </p>
  </div>`;
}

/** The button goes with what it has undone: one is put back into the field. */
function showAll({ target }: Event, view: ChoosingView, state: Choosing): void {
  const root = target instanceof Element ? target.getRootNode() : undefined;
  if (root instanceof ShadowRoot) root.getElementById('service-search')?.focus();
  seek(view, state, '');
}

function seek(view: ChoosingView, { services }: Choosing, query: string): void {
  view.send({ type: 'service-sought', query, count: findServices(services, query).length });
}
