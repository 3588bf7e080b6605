import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../booking.draft.ts';
import { faultWords } from '../later/fault-words.ts';
import { textOf } from '../later/fields-view.ts';
import type { OperatorView } from './operator-view.ts';
import type { GroupFault } from './operator.state.ts';

/** Whose field it is. */
export interface PersonAt {
  readonly view: OperatorView;
  readonly faults: readonly GroupFault[];
  readonly person: Draft;
  readonly index: number;
}

/** A line of text about one of several people. The person types for somebody else: nothing is filled in by itself. */
export function personField(
  { view, faults, person, index }: PersonAt,
  field: 'givenName' | 'familyName' | 'taxCode' | 'phone',
): TemplateResult {
  const id = `p${index}-${field}`;
  const fault = faults.find((one) => one.index === index && one.field === field);
  const required = field !== 'phone';
  return html`<div class="field">
    <label for=${id}
      >${view.later[field]}${required ? html`<span aria-hidden="true"> *</span>` : nothing}</label
    >
    ${fault === undefined ? nothing : html`<span class="error" id="${id}-error">${groupFaultWords(view, fault)}</span>`}
    <input
      id=${id}
      type=${field === 'phone' ? 'tel' : 'text'}
      autocomplete="off"
      autocapitalize=${field === 'taxCode' ? 'characters' : nothing}
      spellcheck="false"
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${fault === undefined ? nothing : 'true'}
      aria-describedby=${fault === undefined ? nothing : `${id}-error`}
      .value=${person[field]}
      @input=${(event: InputEvent) =>
        view.send({ type: 'people-drafted', index, change: { [field]: textOf(event) } })}
    />
  </div>`;
}

export function groupFaultWords(view: OperatorView, { field, code }: GroupFault): string {
  return code === 'duplicate' ? view.operator.duplicate : faultWords(view, { field, code });
}
