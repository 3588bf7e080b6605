import { notificationPlan } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { beneficiaryOf } from '../../fields/person-check.ts';
import { calendarDay, list, longDate, timeOfDay } from '../../locale/formats.ts';
import type { Part } from '../booking.messages.ts';
import type { Checking, Sending } from '../booking.state.ts';
import { heading } from '../views/heading.ts';
import { changeButton, chosen, stepHead } from '../views/step-view.ts';
import { needsRow } from '../views/time-view.ts';
import { nameOf, phoneOf, placeOf } from '../views/view.ts';
import { back, competence } from '../views/where-view.ts';
import { bookingRequest } from './booking-request.ts';
import { claimView, doubtView, isReady } from './claim-view.ts';
import type { LaterView } from './later-view.ts';
import { failureMessage } from './notices-view.ts';
import { tellingView } from './telling-view.ts';

/** All on one screen before confirming, each part with its own way back (C.SE.1.4 and C.SE.1.8 of the model). */
export function checkView(view: LaterView, state: Checking): TemplateResult {
  const { later } = view;
  const byOperator = state.choice.comune.confirmation === 'by-operator';
  const held = isReady(state.claim);
  return html`
    ${stepHead(view, 4, later.checkTitle)} ${claimView(view, state)} ${failureMessage(view, state.failure)}
    <p>${later.checkText}</p>
    ${summary(view, state)} ${plan(view, state, byOperator)}
    ${byOperator ? html`<p>${later.awaitingNote}</p>` : nothing}
    <div class="actions">
      ${
        held
          ? html`<button type="button" class="primary" @click=${() => confirm(view, state)}>
              ${byOperator ? later.request : later.confirm}
            </button>`
          : nothing
      }
      ${back(view)}
    </div>
  `;
}

/** While the answer is on its way: one line, and what is known when it does not come. */
export function sendingView(view: LaterView, state: Sending): TemplateResult {
  const { later } = view;
  const { doubt } = state.write;
  return html`
    ${heading(view.level, doubt === 'none' ? later.sendingTitle : later.sendingDoubt, 'heading')}
    <p>${later.sendingText}</p>
    <div class="notice">
      ${doubtView(view, phoneOf(state.choice.comune), state.write, later.unresolvedBooking, state.request.client_reference)}
    </div>
  `;
}

function confirm(view: LaterView, { choice, claim, draft }: Checking): void {
  const { needs, accepted: acknowledged } = draft;
  const request = bookingRequest(view, {
    hold: claim.held.hold.id,
    choice,
    person: draft,
    needs,
    acknowledged,
  });
  if (request !== undefined) view.send({ type: 'confirmed', key: view.uuid(), request });
}

/** By the server's clock of when the time was kept. */
function plan(view: LaterView, { claim, draft }: Checking, awaiting: boolean): unknown {
  const { slot, server_time: now } = claim.held.hold;
  const { contact } = beneficiaryOf(draft);
  const facts = { contact, awaiting, start: Date.parse(slot.start), now: Date.parse(now) };
  return tellingView(view, notificationPlan(facts));
}

function summary(view: LaterView, state: Checking): TemplateResult {
  const { choice, claim, draft } = state;
  const { later, words, lang } = view;
  const { start } = claim.held.hold.slot;
  const person = beneficiaryOf(draft);
  const { phone, email } = person.contact;
  const reach = [phone, email].filter((one) => one !== undefined);
  const born =
    person.birth_date === undefined
      ? nothing
      : html`<br />${view.person.birthDate}: ${calendarDay(person.birth_date, lang)}`;
  const basis = draft.basis === '' ? nothing : html`<br />${later.basisOptions[draft.basis]}`;
  return chosen([
    [later.where, `${nameOf(choice.comune, lang)}: ${placeOf(choice.comune, lang)}`, nothing],
    [
      words.booking.service,
      html`${choice.service.title} ${competence(view, choice.service, choice.office)}`,
      change(view, 'service', words.booking.changeService),
    ],
    needsRow(view, state),
    [
      later.when,
      later.whenAt(longDate(start, lang), timeOfDay(start, lang)),
      change(view, 'time', later.changeTime),
    ],
    [
      later.who,
      html`${person.given_name} ${person.family_name}<br />${person.tax_code}${born}${basis}`,
      change(view, 'details', later.changeDetails),
    ],
    [
      later.reach,
      reach.length === 0 ? later.nobodyTold : list(reach, lang),
      change(view, 'details', later.changeReach),
    ],
    [later.why, draft.reason.trim(), change(view, 'details', later.changeReason)],
  ]);
}

function change(view: LaterView, part: Part, name: string): TemplateResult {
  return changeButton(view, name, () => view.send({ type: 'part-changed', part }));
}
