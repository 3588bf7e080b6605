import { html, nothing, type TemplateResult } from 'lit';
import { isWebAddress } from '../../attributes/web-address.ts';
import { describedBy, errorView, isFaulty, longField, REQUIRED_MARK, tickField } from '../../fields/field.ts';
import { contactFields, identityFields, type PersonForm } from '../../fields/person-fields.ts';
import type { Draft } from '../booking.draft.ts';
import type { Filling } from '../booking.state.ts';
import { dateInRome } from '../rome.ts';
import { heading } from '../views/heading.ts';
import { stepHead } from '../views/step-view.ts';
import { back } from '../views/where-view.ts';
import { claimView } from './claim-view.ts';
import { faultsOf, REASON_LENGTH } from './draft-check.ts';
import { faultWords } from './fault-words.ts';
import type { LaterView } from './later-view.ts';
import { faultList, oddList } from './notices-view.ts';
import { oddIn } from './odd.ts';

/** The fields of this step: those of a person, and ours. */
interface DetailsForm extends PersonForm {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
}

/** Who, how to reach them, and why. Nothing is checked while one types. */
export function detailsView(view: LaterView, state: Filling): TemplateResult {
  const { later, words, level } = view;
  const form = formOf(view, state);
  const odd = oddIn(state);
  const asked = state.asked.filter((code) => odd.includes(code));
  return html`
    ${stepHead(view, 3, later.detailsTitle)} ${claimView(view, state)}
    ${faultList(
      view,
      state.faults.map((fault) => ({ field: fault.field, words: faultWords(view, fault) })),
    )}
    <p class="hint">${words.common.requiredNote}</p>
    <form novalidate @submit=${(event: SubmitEvent) => submit(event, view, state)}>
      ${heading(level + 1, later.who)} ${identityFields(form)} ${basis(view, form)}
      ${heading(level + 1, later.reach)}
      <p class="hint">${later.reachHint}</p>
      ${contactFields(form)} ${heading(level + 1, later.why)} ${why(view, form)}
      ${heading(level + 1, later.privacy)} ${privacy(view, form)}
      ${asked.length > 0 ? oddList(view, asked) : nothing}
      <div class="actions">
        <button class="primary">${asked.length > 0 ? view.person.goOn : words.common.next}</button>
        ${back(view)}
      </div>
    </form>
  `;
}

function formOf(view: LaterView, { draft, faults, desk }: Filling): DetailsForm {
  return {
    prefix: '',
    optional: view.words.common.optional,
    words: view.person,
    own: desk === undefined,
    draft,
    change: (change) => view.send({ type: 'drafted', change }),
    faultOf: (field) => {
      const fault = faults.find((one) => one.field === field);
      return fault && faultWords(view, fault);
    },
  };
}

function submit(event: SubmitEvent, { send }: LaterView, state: Filling): void {
  event.preventDefault();
  const today = dateInRome(state.claim.held.hold.server_time);
  send({ type: 'details-submitted', faults: faultsOf(state.draft, today), odd: oddIn(state) });
}

function basis({ later }: LaterView, form: DetailsForm): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${describedBy(form, 'basis', false)}>
    <legend>${later.basis}${REQUIRED_MARK}</legend>
    ${errorView(form, 'basis')} ${basisChoice(later.basisOptions.residence, form, 'residence', 'basis')}
    ${basisChoice(later.basisOptions.domicile, form, 'domicile', 'basis-domicile')}
  </fieldset>`;
}

function basisChoice(
  label: string,
  form: DetailsForm,
  value: Exclude<Draft['basis'], ''>,
  id: string,
): TemplateResult {
  return html`<div class="choice">
    <input
      id=${id}
      type="radio"
      name="basis"
      required
      aria-invalid=${isFaulty(form, 'basis') ? 'true' : nothing}
      .checked=${form.draft.basis === value}
      @change=${() => form.change({ basis: value })}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

function why({ later, words }: LaterView, form: DetailsForm): TemplateResult {
  const { reason } = form.draft;
  const left = Math.max(0, REASON_LENGTH - reason.length);
  return longField(form, {
    field: 'reason',
    label: later.reason,
    hint: `${later.reasonHint} ${words.common.charactersLeft(left)}`,
    value: reason,
    rows: 3,
    longest: REASON_LENGTH,
    typed: (typed) => form.change({ reason: typed }),
  });
}

/** Acknowledged, not consented to: the desk is a public task (GDPR art. 6.1.e and 13). */
function privacy(view: LaterView, form: DetailsForm): TemplateResult {
  const { acknowledge } = view.later;
  return html`
    ${privacyView(view)}
    <div class="field">
      ${tickField(form, 'acknowledged', acknowledge, form.draft.acknowledged, (acknowledged) =>
        form.change({ acknowledged }),
      )}
    </div>
  `;
}

/** What the data are for, and the notice of the page. */
export function privacyView({ later, privacyUrl, words }: LaterView): TemplateResult {
  return html`<p>
    ${later.privacyText}
    ${
      isWebAddress(privacyUrl)
        ? html`<a href=${privacyUrl} target="_blank" rel="noopener"
            >${later.privacyLink} (${words.common.newWindow})</a
          >`
        : nothing
    }
  </p>`;
}
