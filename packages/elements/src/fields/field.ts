import { html, nothing, type TemplateResult } from 'lit';

/** What the fields of one form have in common. */
export interface FieldFrame {
  /** Before each id: several forms may be on one screen. */
  readonly prefix: string;
  /** The word for what one may leave empty. */
  readonly optional: string;
  /** What is wrong with the field of this name, in words. */
  readonly faultOf: (field: string) => string | undefined;
}

export interface TextQuestion {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: 'tel' | 'email';
  /** WCAG 1.3.5. */
  readonly autocomplete: AutoFill;
  readonly capitals?: boolean;
  readonly required?: boolean;
  readonly typed: (value: string) => void;
  /** Once the field is left. */
  readonly left?: (value: string) => void;
}

export function textField(frame: FieldFrame, question: TextQuestion): TemplateResult {
  const { field, hint, type = 'text', value, required = false, typed, left } = question;
  return html`<div class="field">
    ${labelView(frame, field, question.label, required)}
    ${hint === undefined ? nothing : html`<span class="hint" id="${frame.prefix}${field}-hint">${hint}</span>`}
    ${errorView(frame, field)}
    <input
      id="${frame.prefix}${field}"
      type=${type}
      autocomplete=${question.autocomplete}
      autocapitalize=${question.capitals === true ? 'characters' : nothing}
      spellcheck="false"
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${isFaulty(frame, field) ? 'true' : nothing}
      aria-describedby=${describedBy(frame, field, hint !== undefined)}
      .value=${value}
      @input=${(event: Event) => typed(textOf(event))}
      @change=${(event: Event) => left?.(textOf(event))}
    />
  </div>`;
}

/** A text of several lines. */
export interface LongQuestion {
  readonly field: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly rows: number;
  readonly longest: number;
  readonly typed: (value: string) => void;
}

export function longField(frame: FieldFrame, question: LongQuestion): TemplateResult {
  const { field, label, hint, value, rows, longest, typed } = question;
  const id = frame.prefix + field;
  return html`<div class="field">
    ${labelView(frame, field, label, true)}
    <span class="hint" id="${id}-hint">${hint}</span>
    ${errorView(frame, field)}
    <textarea
      id=${id}
      rows=${rows}
      maxlength=${longest}
      aria-required="true"
      aria-invalid=${isFaulty(frame, field) ? 'true' : nothing}
      aria-describedby=${describedBy(frame, field, true)}
      .value=${value}
      @input=${(event: Event) => typed(textOf(event))}
    ></textarea>
  </div>`;
}

/** Something that has to be ticked. */
export function tickField(
  frame: FieldFrame,
  field: string,
  label: string,
  checked: boolean,
  ticked: (checked: boolean) => void,
): TemplateResult {
  const id = frame.prefix + field;
  return html`${errorView(frame, field)}
    <div class="choice">
      <input
        id=${id}
        type="checkbox"
        aria-required="true"
        aria-invalid=${isFaulty(frame, field) ? 'true' : nothing}
        aria-describedby=${describedBy(frame, field, false)}
        .checked=${checked}
        @change=${(event: Event) => ticked(isChecked(event))}
      />
      <label for=${id}>${label}${REQUIRED_MARK}</label>
    </div>`;
}

function labelView(
  { prefix, optional }: FieldFrame,
  field: string,
  label: string,
  required: boolean,
): TemplateResult {
  return html`<label for="${prefix}${field}">
    ${label}${required ? REQUIRED_MARK : html`<span class="hint"> (${optional})</span>`}
  </label>`;
}

export const REQUIRED_MARK: TemplateResult = html`<span aria-hidden="true"> *</span>`;

export function errorView({ prefix, faultOf }: FieldFrame, field: string): unknown {
  const words = faultOf(field);
  return words === undefined
    ? nothing
    : html`<span class="error" id="${prefix}${field}-error">${words}</span>`;
}

export function isFaulty({ faultOf }: FieldFrame, field: string): boolean {
  return faultOf(field) !== undefined;
}

export function describedBy(frame: FieldFrame, field: string, hint: boolean): string | typeof nothing {
  const id = frame.prefix + field;
  const ids = [...(isFaulty(frame, field) ? [`${id}-error`] : []), ...(hint ? [`${id}-hint`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export function textOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
}

function isChecked({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.checked;
}
