import { html, nothing, type TemplateResult } from 'lit';
import { list } from '../../locale/formats.ts';
import type { Need } from '../booking.draft.ts';
import type { Choosing } from '../booking.state.ts';
import type { ChoosingView } from './choosing-view.ts';

/** What one needs is asked before the times, because not every time has it. Folded: most need nothing. */
export function needsView(view: ChoosingView, state: Choosing): TemplateResult {
  const { choosing } = view;
  const { needsOpen, unmet } = state;
  return html`<details class="needs" ?open=${needsOpen}>
    <summary data-focus="needs">
      ${choosing.needs} <span class="hint">(${view.words.common.optional})</span>
    </summary>
    <fieldset aria-describedby="needs-hint ${unmet.length > 0 ? 'needs-error' : ''}">
      <legend class="visually-hidden">${choosing.needs}</legend>
      <p class="hint" id="needs-hint">${choosing.needsHint}</p>
      ${unmet.length > 0 ? unmetView(view, unmet) : nothing}
      ${offered(choosing.needsOptions).map((need) => needChoice(view, state, need))}
    </fieldset>
  </details>`;
}

/** The words name them all; the contract's own list would be one more file to fetch before the times. */
function offered(options: Readonly<Record<Need, string>>): Need[] {
  return Object.keys(options).filter((key): key is Need => key in options);
}

function unmetView({ choosing, lang }: ChoosingView, unmet: readonly Need[]): TemplateResult {
  const names = list(
    unmet.map((need) => choosing.needsOptions[need]),
    lang,
  );
  return html`<p class="error" id="needs-error" tabindex="-1" data-focus="faults">
    ${choosing.needNotMet(names)}
  </p>`;
}

function needChoice(view: ChoosingView, { draft, unmet }: Choosing, need: Need): TemplateResult {
  const others = draft.needs.filter((one) => one !== need);
  const change = ({ target }: Event): void => {
    const checked = target instanceof HTMLInputElement && target.checked;
    view.send({ type: 'needs-changed', needs: checked ? [...others, need] : others });
  };
  return html`<div class="choice">
    <input
      id="need-${need}"
      type="checkbox"
      aria-invalid=${unmet.includes(need) ? 'true' : nothing}
      .checked=${draft.needs.includes(need)}
      @change=${change}
    />
    <label for="need-${need}">${view.choosing.needsOptions[need]}</label>
  </div>`;
}
