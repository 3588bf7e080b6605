import { html, nothing, type TemplateResult } from 'lit';
import { isWebAddress } from '../../attributes/web-address.ts';
import type { Draft } from '../booking.draft.ts';
import type { Filling } from '../booking.state.ts';
import { heading } from '../views/heading.ts';
import { stepHead } from '../views/step-view.ts';
import { back } from '../views/where-view.ts';
import { claimView } from './claim-view.ts';
import { faultsOf, isUnreachable, REASON_LENGTH } from './draft-check.ts';
import { faultWords } from './fault-words.ts';
import {
  describedBy,
  draft,
  errorOf,
  isChecked,
  isFaulty,
  labelView,
  textField,
  textOf,
} from './fields-view.ts';
import type { LaterView } from './later-view.ts';

/** Who, how to reach them, and why. Nothing is checked while one types. */
export function detailsView(view: LaterView, state: Filling): TemplateResult {
  const { later, words } = view;
  return html`
    ${stepHead(view, 3, later.detailsTitle)} ${claimView(view, state)} ${faultList(view, state)}
    <p class="hint">${words.common.requiredNote}</p>
    <form novalidate @submit=${(event: SubmitEvent) => submit(event, view, state)}>
      ${heading(view.level + 1, later.who)} ${person(view, state)} ${heading(view.level + 1, later.reach)}
      ${reach(view, state)} ${heading(view.level + 1, later.why)} ${why(view, state)}
      ${heading(view.level + 1, later.privacy)} ${privacy(view, state)}
      ${state.warned && isUnreachable(state.draft) ? warning(view) : nothing}
      <div class="actions">
        <button class="primary">
          ${state.warned && isUnreachable(state.draft) ? later.unreachableGo : words.common.next}
        </button>
        ${back(view)}
      </div>
    </form>
  `;
}

function submit(event: SubmitEvent, { send }: LaterView, state: Filling): void {
  event.preventDefault();
  const faults = faultsOf(state.draft);
  send({ type: 'details-submitted', faults, unreachable: isUnreachable(state.draft) });
}

/** All that is to be corrected, each a way to its field. */
function faultList(view: LaterView, { faults }: Filling): unknown {
  if (faults.length === 0) return nothing;
  const go = (field: string) => (event: Event) => {
    const root = event.target instanceof Element ? event.target.getRootNode() : document;
    if (root instanceof ShadowRoot) root.getElementById(field)?.focus();
  };
  return html`<div class="notice problem" tabindex="-1" data-focus="faults">
    <p><strong>${view.words.common.errorsTitle(faults.length)}</strong></p>
    <ul class="plain">
      ${faults.map(
        (fault) =>
          html`<li>
            <button type="button" class="link" @click=${go(fault.field)}>${faultWords(view, fault)}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function person(view: LaterView, state: Filling): TemplateResult {
  const required = true;
  return html`
    ${textField(view, state, { field: 'givenName', autocomplete: 'given-name', required })}
    ${textField(view, state, { field: 'familyName', autocomplete: 'family-name', required })}
    ${textField(view, state, { field: 'taxCode', autocomplete: 'off', hint: view.later.taxCodeHint, required })}
    <fieldset class="field" aria-describedby=${describedBy(state, 'basis', false)}>
      <legend>${view.later.basis}<span aria-hidden="true"> *</span></legend>
      ${errorOf(view, state, 'basis')} ${basisChoice(view, state, 'residence', 'basis')}
      ${basisChoice(view, state, 'domicile', 'basis-domicile')}
    </fieldset>
  `;
}

function basisChoice(
  view: LaterView,
  state: Filling,
  basis: Exclude<Draft['basis'], ''>,
  id: string,
): TemplateResult {
  return html`<div class="choice">
    <input
      id=${id}
      type="radio"
      name="basis"
      required
      aria-invalid=${isFaulty(state, 'basis') ? 'true' : nothing}
      .checked=${state.draft.basis === basis}
      @change=${() => draft(view, { basis })}
    />
    <label for=${id}>${view.later.basisOptions[basis]}</label>
  </div>`;
}

function reach(view: LaterView, state: Filling): TemplateResult {
  return html`
    <p class="hint">${view.later.reachHint}</p>
    ${textField(view, state, { field: 'phone', type: 'tel', autocomplete: 'tel' })}
    ${textField(view, state, { field: 'email', type: 'email', autocomplete: 'email', hint: view.later.emailHint })}
  `;
}

function why(view: LaterView, state: Filling): TemplateResult {
  const { later, words } = view;
  const left = Math.max(0, REASON_LENGTH - state.draft.reason.length);
  return html`
    <div class="field">
      ${labelView(view, 'reason', later.reason, true)}
      <span class="hint" id="reason-hint">${`${later.reasonHint} ${words.common.charactersLeft(left)}`}</span>
      ${errorOf(view, state, 'reason')}
      <textarea
        id="reason"
        rows="3"
        maxlength=${REASON_LENGTH}
        aria-required="true"
        aria-invalid=${isFaulty(state, 'reason') ? 'true' : nothing}
        aria-describedby=${describedBy(state, 'reason', true)}
        .value=${state.draft.reason}
        @input=${(event: InputEvent) => draft(view, { reason: textOf(event) })}
      ></textarea>
    </div>
  `;
}

/** Acknowledged, not consented to: the desk is a public task (GDPR art. 6.1.e and 13). */
function privacy(view: LaterView, state: Filling): TemplateResult {
  const { later, privacyUrl, words } = view;
  return html`
    <p>
      ${later.privacyText}
      ${
        isWebAddress(privacyUrl)
          ? html`<a href=${privacyUrl} target="_blank" rel="noopener"
              >${later.privacyLink} (${words.common.newWindow})</a
            >`
          : nothing
      }
    </p>
    <div class="field">
      ${errorOf(view, state, 'acknowledged')}
      <div class="choice">
        <input
          id="acknowledged"
          type="checkbox"
          aria-required="true"
          aria-invalid=${isFaulty(state, 'acknowledged') ? 'true' : nothing}
          aria-describedby=${describedBy(state, 'acknowledged', false)}
          .checked=${state.draft.acknowledged}
          @change=${(event: Event) => draft(view, { acknowledged: isChecked(event) })}
        />
        <label for="acknowledged">${later.acknowledge}<span aria-hidden="true"> *</span></label>
      </div>
    </div>
  `;
}

/** Said once; the next press goes on. */
function warning({ later }: LaterView): TemplateResult {
  return html`<div class="notice warning" tabindex="-1" data-focus="warning">
    <p><strong>${later.unreachable}</strong></p>
    <p>${later.unreachableText}</p>
  </div>`;
}
