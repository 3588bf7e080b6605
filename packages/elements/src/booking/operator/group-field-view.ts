import { html, nothing, type TemplateResult } from 'lit';
import {
  describedBy,
  errorView,
  type FieldFrame,
  isFaulty,
  REQUIRED_MARK,
  textField,
  tickField,
  type TextQuestion,
} from '../../fields/field.ts';
import type { Draft } from '../booking.draft.ts';
import { faultWords } from '../later/fault-words.ts';
import type { OperatorView } from './operator-view.ts';
import type { GroupFault, GroupFilling } from './operator.state.ts';

type Line = 'givenName' | 'familyName' | 'taxCode' | 'phone';

/** The fields of one of several people: a draft in, changes out. */
interface PersonAt extends FieldFrame {
  readonly person: Draft;
  readonly words: Pick<OperatorView['person'], Line>;
  readonly change: (change: Partial<Draft>) => void;
}

/** Who types does so for somebody else: the browser fills in nothing of its own. */
export function personFields(
  view: OperatorView,
  state: GroupFilling,
  person: Draft,
  index: number,
): TemplateResult {
  const { operator } = view;
  const at: PersonAt = {
    ...frameOf(view, state, index),
    person,
    words: view.person,
    change: (change) => view.send({ type: 'people-drafted', index, change }),
  };
  return html`
    ${textField(at, line(at, 'givenName'))} ${textField(at, line(at, 'familyName'))}
    ${textField(at, { ...line(at, 'taxCode'), capitals: true })}
    ${textField(at, { ...line(at, 'phone'), type: 'tel', required: false })}
    <fieldset class="basis" aria-describedby=${describedBy(at, 'basis', false)}>
      <legend>${operator.basis}${REQUIRED_MARK}</legend>
      ${errorView(at, 'basis')} ${basisChoice(at, 'residence', operator.basisOptions.residence)}
      ${basisChoice(at, 'domicile', operator.basisOptions.domicile)}
    </fieldset>
    <div class="told">
      ${tickField(at, 'acknowledged', operator.acknowledged, person.acknowledged, (acknowledged) =>
        at.change({ acknowledged }),
      )}
    </div>
  `;
}

/** What is asked once for all of them is there once, and its field has no number. */
export function frameOf(view: OperatorView, { faults }: GroupFilling, index: number | undefined): FieldFrame {
  return {
    prefix: index === undefined ? '' : `p${index}-`,
    optional: view.words.common.optional,
    faultOf: (field) => {
      const fault = faults.find((one) => one.index === (index ?? 0) && one.field === field);
      return fault && groupFaultWords(view, fault);
    },
  };
}

export function groupFaultWords(view: OperatorView, fault: GroupFault): string {
  return fault.code === 'duplicate' ? view.operator.duplicate : faultWords(view, fault);
}

function line({ person, words, change }: PersonAt, field: Line): TextQuestion {
  return {
    field,
    label: words[field],
    value: person[field],
    autocomplete: 'off',
    required: true,
    typed: (value) => change({ [field]: value }),
  };
}

/** The first of the two is where a fault leads. */
function basisChoice(at: PersonAt, basis: 'residence' | 'domicile', label: string): TemplateResult {
  const { prefix, person, change } = at;
  const id = basis === 'residence' ? `${prefix}basis` : `${prefix}${basis}`;
  return html`<div class="choice">
    <input
      id=${id}
      type="radio"
      name="${prefix}basis"
      aria-invalid=${isFaulty(at, 'basis') ? 'true' : nothing}
      .checked=${person.basis === basis}
      @change=${() => change({ basis })}
    />
    <label for=${id}>${label}</label>
  </div>`;
}
