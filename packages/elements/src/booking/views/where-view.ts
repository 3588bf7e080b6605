import type { ComuneSummary, Service } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking, Choosing, Opening } from '../booking.state.ts';
import { readView } from './read-view.ts';
import { changeButton, chosen, movingHead, stepHead } from './step-view.ts';
import { nameOf, type View } from './view.ts';

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
    <form novalidate @submit=${seek}>
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

/** For what; the choice itself is drawn by the part that helps in choosing. */
export function serviceView(view: View, { comune, fixed }: Choosing, choice: unknown): TemplateResult {
  const { booking } = view.words;
  return html`
    ${stepHead(view, 1, booking.serviceTitle)}
    ${chosen([[booking.comune, nameOf(comune, view.lang), fixed ? nothing : changeComune(view)]])} ${choice}
  `;
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
