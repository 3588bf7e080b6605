import { benignErrors, waysTo } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { beneficiaryOf } from '../../fields/person-check.ts';
import { timeOfDay } from '../../locale/formats.ts';
import type { Draft } from '../booking.draft.ts';
import { bookingRequest } from '../later/booking-request.ts';
import { claimView, doubtView, isReady } from '../later/claim-view.ts';
import { failureMessage } from '../later/notices-view.ts';
import { heading } from '../views/heading.ts';
import { phoneOf } from '../views/view.ts';
import { changeButton, stepHead } from '../views/step-view.ts';
import { back } from '../views/where-view.ts';
import { waysWords } from '../later/telling-view.ts';
import type { OperatorView } from './operator-view.ts';
import type { GroupChecking, GroupSending } from './operator.state.ts';

/** All of them on one screen before confirming, and what may be odd about each. */
export function groupCheckView(view: OperatorView, state: GroupChecking): TemplateResult {
  const { operator, later } = view;
  const { failure, claim } = state;
  const people = state.desk?.people ?? [];
  const may = isReady(claim);
  const change = (): void => view.send({ type: 'part-changed', part: 'details' });
  return html`
    ${stepHead(view, 4, operator.groupCheck)} ${claimView(view, state)} ${failureMessage(view, failure)}
    <p>${state.choice.service.title} ${changeButton(view, later.changeDetails, change)}</p>
    ${peopleTable(view, state, people)} ${warnings(view, people)}
    <div class="actions">
      ${
        may
          ? html`<button type="button" class="primary" @click=${() => confirm(view, state, people)}>
              ${operator.confirmAll(people.length)}
            </button>`
          : nothing
      }
      ${back(view)}
    </div>
  `;
}

/** While the answer is on its way. */
export function groupSendingView(view: OperatorView, state: GroupSending): TemplateResult {
  const { later, operator } = view;
  const { doubt } = state.write;
  return html`
    ${heading(view.level, doubt === 'none' ? later.sendingTitle : later.sendingDoubt, 'heading')}
    <p>${operator.groupSending}</p>
    <div class="notice">
      ${doubtView(view, phoneOf(state.choice.comune), state.write, operator.unresolved)}
    </div>
  `;
}

function peopleTable(view: OperatorView, { claim }: GroupChecking, people: readonly Draft[]): TemplateResult {
  const { operator, person, telling, lang } = view;
  const holds = [claim.held.hold, ...claim.held.rest];
  return html`<div class="wide" tabindex="0" role="region" aria-label=${operator.groupCheck}>
    <table>
      <thead>
        <tr>
          <th scope="col">${operator.time}</th>
          <th scope="col">${operator.name}</th>
          <th scope="col">${person.taxCode}</th>
          <th scope="col">${person.phone}</th>
          <th scope="col">${telling.message}</th>
          <th scope="col">${operator.basis}</th>
        </tr>
      </thead>
      <tbody>
        ${people.map((draft, index) => {
          const start = holds[index]?.slot.start;
          const { given_name, family_name, tax_code, contact } = beneficiaryOf(draft);
          return html`<tr>
            <td>${start === undefined ? nothing : timeOfDay(start, lang)}</td>
            <th scope="row">${given_name} ${family_name}</th>
            <td>${tax_code}</td>
            <td>${contact.phone ?? nothing}</td>
            <td>${waysWords(view, waysTo(contact))}</td>
            <td>${draft.basis === '' ? nothing : operator.basisOptions[draft.basis]}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Odd and perhaps right: whoever confirms below this has been told, and nobody is kept from booking. */
function warnings(view: OperatorView, people: readonly Draft[]): unknown {
  const { operator, person } = view;
  const lines = people.flatMap((draft, index) =>
    benignErrors(beneficiaryOf(draft)).map(({ code }) => operator.faultOf(index + 1, person.odd[code])),
  );
  if (lines.length === 0) return nothing;
  return html`<div class="notice warning">
    <p><strong>${person.oddTitle}</strong></p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <p>${operator.oddText}</p>
  </div>`;
}

function confirm(
  view: OperatorView,
  { choice, claim, draft }: GroupChecking,
  people: readonly Draft[],
): void {
  const { hold, rest } = claim.held;
  const bookings = people.flatMap((person, index) => {
    const kept = [hold, ...rest][index];
    if (kept === undefined) return [];
    const acknowledged = new Set(benignErrors(beneficiaryOf(person)).map(({ code }) => code));
    const wanted = { hold: kept.id, choice, person, needs: draft.needs, acknowledged: [...acknowledged] };
    return bookingRequest(view, wanted) ?? [];
  });
  if (bookings.length === people.length) view.send({ type: 'group-confirmed', key: view.uuid(), bookings });
}
