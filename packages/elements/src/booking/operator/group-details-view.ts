import { html, type TemplateResult } from 'lit';
import { longField } from '../../fields/field.ts';
import { timeOfDay } from '../../locale/formats.ts';
import type { Draft } from '../booking.draft.ts';
import { claimView } from '../later/claim-view.ts';
import { privacyView } from '../later/details-view.ts';
import { REASON_LENGTH } from '../later/draft-check.ts';
import { faultList, type Notice } from '../later/notices-view.ts';
import { dateInRome } from '../rome.ts';
import { heading } from '../views/heading.ts';
import { stepHead } from '../views/step-view.ts';
import { back } from '../views/where-view.ts';
import { faultsOfPeople } from './group-faults.ts';
import { frameOf, groupFaultWords, personFields } from './group-field-view.ts';
import type { OperatorView } from './operator-view.ts';
import type { GroupFault, GroupFilling } from './operator.state.ts';

/** Who comes, one after the other: a row for each, and once what is the same for all. */
export function groupDetailsView(view: OperatorView, state: GroupFilling): TemplateResult {
  const { operator, words } = view;
  const people = state.desk?.people ?? [];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const today = dateInRome(state.claim.held.hold.server_time);
    view.send({ type: 'group-submitted', faults: faultsOfPeople(people, today) });
  };
  return html`
    ${stepHead(view, 3, operator.groupTitle)} ${claimView(view, state)}
    ${faultList(
      view,
      state.faults.map((fault) => notice(view, fault)),
    )}
    <p class="hint">${operator.groupHint} ${words.common.requiredNote}</p>
    <form novalidate @submit=${submit}>
      ${people.map((person, index) => personView(view, state, person, index))}
      ${heading(view.level + 1, operator.forAll)} ${reason(view, state, people[0])} ${privacyView(view)}
      <div class="actions"><button class="primary">${words.common.next}</button>${back(view)}</div>
    </form>
  `;
}

/** Whose field it is, and what is wrong with it. */
function notice(view: OperatorView, fault: GroupFault): Notice {
  const { index, field } = fault;
  return {
    field: field === 'reason' ? 'reason' : `p${index}-${field}`,
    words: view.operator.faultOf(index + 1, groupFaultWords(view, fault)),
  };
}

function personView(view: OperatorView, state: GroupFilling, person: Draft, index: number): TemplateResult {
  const { held } = state.claim;
  const start = [held.hold, ...held.rest][index]?.slot.start;
  const when = start === undefined ? '' : timeOfDay(start, view.lang);
  return html`<fieldset class="person">
    <legend>${view.operator.person(index + 1, when)}</legend>
    ${personFields(view, state, person, index)}
  </fieldset>`;
}

function reason(view: OperatorView, state: GroupFilling, first: Draft | undefined): TemplateResult {
  const { later } = view;
  return longField(frameOf(view, state, undefined), {
    field: 'reason',
    label: later.reason,
    hint: later.reasonHint,
    value: first?.reason ?? '',
    rows: 2,
    longest: REASON_LENGTH,
    typed: (typed) => view.send({ type: 'people-drafted', change: { reason: typed } }),
  });
}
