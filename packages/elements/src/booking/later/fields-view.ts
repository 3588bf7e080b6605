import { html, nothing, type TemplateResult } from 'lit';
import type { Draft, DraftField } from '../booking.draft.ts';
import type { Filling } from '../booking.state.ts';
import { faultWords } from './fault-words.ts';
import type { LaterView } from './later-view.ts';

type TextField = 'givenName' | 'familyName' | 'taxCode' | 'phone' | 'email';

/** How a line of text is asked for. */
export interface TextQuestion {
  readonly field: TextField;
  readonly type?: 'tel' | 'email';
  /** WCAG 1.3.5. */
  readonly autocomplete: 'given-name' | 'family-name' | 'off' | 'tel' | 'email';
  readonly hint?: string;
  readonly required?: boolean;
}

export function textField(view: LaterView, state: Filling, question: TextQuestion): TemplateResult {
  const { field, type = 'text', autocomplete, hint, required = false } = question;
  return html`<div class="field">
    ${labelView(view, field, view.later[field], required)}
    ${hint === undefined ? nothing : html`<span class="hint" id="${field}-hint">${hint}</span>`}
    ${errorOf(view, state, field)}
    <input
      id=${field}
      type=${type}
      autocomplete=${autocomplete}
      autocapitalize=${field === 'taxCode' ? 'characters' : nothing}
      spellcheck="false"
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${isFaulty(state, field) ? 'true' : nothing}
      aria-describedby=${describedBy(state, field, hint !== undefined)}
      .value=${state.draft[field]}
      @input=${(event: InputEvent) => draft(view, { [field]: textOf(event) })}
    />
  </div>`;
}

export function labelView(
  { words }: LaterView,
  field: DraftField,
  label: string,
  required: boolean,
): TemplateResult {
  return html`<label for=${field}>
    ${label}${
      required
        ? html`<span aria-hidden="true"> *</span>`
        : html`<span class="hint"> (${words.common.optional})</span>`
    }
  </label>`;
}

export function errorOf(view: LaterView, { faults }: Filling, field: DraftField): unknown {
  const fault = faults.find((one) => one.field === field);
  return fault === undefined
    ? nothing
    : html`<span class="error" id="${field}-error">${faultWords(view, fault)}</span>`;
}

export function isFaulty({ faults }: Filling, field: DraftField): boolean {
  return faults.some((fault) => fault.field === field);
}

export function describedBy(state: Filling, field: DraftField, hint: boolean): string | typeof nothing {
  const ids = [...(isFaulty(state, field) ? [`${field}-error`] : []), ...(hint ? [`${field}-hint`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export function draft(view: LaterView, change: Partial<Draft>): void {
  view.send({ type: 'drafted', change });
}

export function textOf(event: Event): string {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
}

export function isChecked(event: Event): boolean {
  return event.target instanceof HTMLInputElement && event.target.checked;
}
