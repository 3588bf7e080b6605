import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import type { View } from './view.ts';

/** Where one is: the steps by name, then the heading of this one. */
export function stepHead(view: View, step: number, title: string): TemplateResult {
  const { booking } = view.words;
  return html`
    <ol class="steps" aria-label=${booking.label}>
      ${booking.steps.map(
        (name, index) =>
          html`<li
            class=${index + 1 < step ? 'done' : ''}
            aria-current=${index + 1 === step ? 'step' : nothing}
          >
            ${name}
          </li>`,
      )}
    </ol>
    ${heading(
      view.level,
      html`<span class="eyebrow"
          >${booking.step(step, booking.steps.length)}<span class="visually-hidden">: </span></span
        >${title}`,
      'heading',
    )}
  `;
}

/** While an appointment is moved there is one thing to choose, and no steps. */
export function movingHead(view: View): TemplateResult {
  return heading(view.level, view.words.booking.moveTitle, 'heading');
}

/** What has been chosen, each with its own way back. */
export function chosen(
  rows: readonly (readonly [string, unknown, TemplateResult | typeof nothing])[],
): TemplateResult {
  return html`<dl class="chosen">
    ${rows.map(
      ([label, value, change]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
          <dd class="way">${change}</dd>
        </div>`,
    )}
  </dl>`;
}

/** "Change", with the name of what for those who hear it alone. */
export function changeButton(view: View, name: string, press: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${press} aria-label=${name}>
    ${view.words.common.change}
  </button>`;
}
