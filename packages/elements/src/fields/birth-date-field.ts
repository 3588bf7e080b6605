import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, errorView, isFaulty, textOf } from './field.ts';
import type { PersonForm } from './person-fields.ts';

const PARTS = [
  { field: 'birthDay', autocomplete: 'bday-day', figures: 2 },
  { field: 'birthMonth', autocomplete: 'bday-month', figures: 2 },
  { field: 'birthYear', autocomplete: 'bday-year', figures: 4 },
] as const;

/** Three fields to type in: one knows a day of birth by heart and looks for it in no calendar. */
export function birthDateField(form: PersonForm): TemplateResult {
  const { prefix, words, optional } = form;
  return html`<fieldset class="field" aria-describedby="${prefix}birth-hint">
    <legend>${words.birthDate} <span class="hint">(${optional})</span></legend>
    <span class="hint" id="${prefix}birth-hint">${words.birthDateHint}</span>
    ${PARTS.map(({ field }) => errorView(form, field))}
    <div class="date">${PARTS.map((part) => partView(form, part))}</div>
  </fieldset>`;
}

function partView(
  form: PersonForm,
  { field, autocomplete, figures }: (typeof PARTS)[number],
): TemplateResult {
  const { prefix, words, draft, own, change } = form;
  return html`<div>
    <label for="${prefix}${field}">${words[field]}</label>
    <input
      id="${prefix}${field}"
      class="figures-${figures}"
      inputmode="numeric"
      autocomplete=${own ? autocomplete : 'off'}
      aria-invalid=${isFaulty(form, field) ? 'true' : nothing}
      aria-describedby=${describedBy(form, field, false)}
      .value=${draft[field]}
      @input=${(event: Event) => change({ [field]: textOf(event) })}
    />
  </div>`;
}
