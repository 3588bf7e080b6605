import { html, nothing, type TemplateResult } from 'lit';
import { isWebAddress } from '../../attributes/web-address.ts';
import { timeOfDay } from '../../locale/formats.ts';
import type { Draft } from '../booking.draft.ts';
import { claimView } from '../later/claim-view.ts';
import { REASON_LENGTH } from '../later/draft-check.ts';
import { isChecked, textOf } from '../later/fields-view.ts';
import { heading } from '../views/heading.ts';
import { stepHead } from '../views/step-view.ts';
import { back } from '../views/where-view.ts';
import { faultsOfPeople } from './group-faults.ts';
import { groupFaultWords, personField } from './group-field-view.ts';
import type { OperatorView } from './operator-view.ts';
import type { GroupFault, GroupFilling } from './operator.state.ts';

/** Who comes, one after the other: a row for each, and once what is the same for all. */
export function groupDetailsView(view: OperatorView, state: GroupFilling): TemplateResult {
  const { later, operator, words } = view;
  const people = state.desk?.people ?? [];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    view.send({ type: 'group-submitted', faults: faultsOfPeople(people) });
  };
  return html`
    ${stepHead(view, 3, operator.groupTitle)} ${claimView(view, state)} ${faultList(view, state)}
    <p class="hint">${operator.groupHint} ${words.common.requiredNote}</p>
    <form novalidate @submit=${submit}>
      ${people.map((person, index) => personView(view, state, person, index))}
      ${heading(view.level + 1, operator.forAll)} ${reason(view, state, people[0])}
      <p>${later.privacyText} ${notice(view)}</p>
      <div class="actions"><button class="primary">${words.common.next}</button>${back(view)}</div>
    </form>
  `;
}

/** Each fault is a way to the field of its person. */
function faultList(view: OperatorView, { faults }: GroupFilling): unknown {
  if (faults.length === 0) return nothing;
  const go =
    ({ index, field }: GroupFault) =>
    ({ target }: Event): void => {
      const root = target instanceof Element ? target.getRootNode() : document;
      if (root instanceof ShadowRoot) root.getElementById(idOf(index, field))?.focus();
    };
  return html`<div class="notice problem" tabindex="-1" data-focus="faults">
    <p><strong>${view.words.common.errorsTitle(faults.length)}</strong></p>
    <ul class="plain">
      ${faults.map(
        (fault) =>
          html`<li>
            <button type="button" class="link" @click=${go(fault)}>
              ${view.operator.faultOf(fault.index + 1, groupFaultWords(view, fault))}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What is asked once is there once: its field has no number. */
function idOf(index: number, field: GroupFault['field']): string {
  return field === 'reason' ? 'reason' : `p${index}-${field}`;
}

function personView(view: OperatorView, state: GroupFilling, person: Draft, index: number): TemplateResult {
  const { held } = state.claim;
  const start = [held.hold, ...held.rest][index]?.slot.start;
  const when = start === undefined ? '' : timeOfDay(start, view.lang);
  const field = { view, faults: state.faults, person, index };
  return html`<fieldset class="person">
    <legend>${view.operator.person(index + 1, when)}</legend>
    ${personField(field, 'givenName')} ${personField(field, 'familyName')} ${personField(field, 'taxCode')}
    ${personField(field, 'phone')}
    <fieldset class="basis">
      <legend>${view.operator.basis}<span aria-hidden="true"> *</span></legend>
      ${faultAt(view, state, index, 'basis')} ${basisChoice(view, person, index, 'residence')}
      ${basisChoice(view, person, index, 'domicile')}
    </fieldset>
    <div class="told">
      ${faultAt(view, state, index, 'acknowledged')}
      <div class="choice">
        <input
          id="p${index}-acknowledged"
          type="checkbox"
          .checked=${person.acknowledged}
          @change=${(event: Event) =>
            view.send({ type: 'people-drafted', index, change: { acknowledged: isChecked(event) } })}
        />
        <label for="p${index}-acknowledged"
          >${view.operator.acknowledged}<span aria-hidden="true"> *</span></label
        >
      </div>
    </div>
  </fieldset>`;
}

function basisChoice(
  view: OperatorView,
  person: Draft,
  index: number,
  basis: 'residence' | 'domicile',
): TemplateResult {
  const id = basis === 'residence' ? `p${index}-basis` : `p${index}-${basis}`;
  return html`<div class="choice">
    <input
      id=${id}
      type="radio"
      name="p${index}-basis"
      .checked=${person.basis === basis}
      @change=${() => view.send({ type: 'people-drafted', index, change: { basis } })}
    />
    <label for=${id}>${view.operator.basisOptions[basis]}</label>
  </div>`;
}

function faultAt(
  view: OperatorView,
  { faults }: GroupFilling,
  index: number,
  field: GroupFault['field'],
): unknown {
  const fault = faults.find((one) => one.index === index && one.field === field);
  return fault === undefined ? nothing : html`<span class="error">${groupFaultWords(view, fault)}</span>`;
}

function reason(view: OperatorView, state: GroupFilling, first: Draft | undefined): TemplateResult {
  const { later } = view;
  const faulty = state.faults.some(({ field }) => field === 'reason');
  return html`<div class="field">
    <label for="reason">${later.reason}<span aria-hidden="true"> *</span></label>
    <span class="hint" id="reason-hint">${later.reasonHint}</span>
    ${faultAt(view, state, 0, 'reason')}
    <textarea
      id="reason"
      rows="2"
      maxlength=${REASON_LENGTH}
      aria-required="true"
      aria-invalid=${faulty ? 'true' : nothing}
      aria-describedby="reason-hint"
      .value=${first?.reason ?? ''}
      @input=${(event: InputEvent) => view.send({ type: 'people-drafted', change: { reason: textOf(event) } })}
    ></textarea>
  </div>`;
}

function notice({ later, words, privacyUrl }: OperatorView): unknown {
  return isWebAddress(privacyUrl)
    ? html`<a href=${privacyUrl} target="_blank" rel="noopener"
        >${later.privacyLink} (${words.common.newWindow})</a
      >`
    : nothing;
}
