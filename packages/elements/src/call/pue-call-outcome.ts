import type { CallRequest } from '@pue/client/call';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { CallPart } from './call-part.ts';
import type { CallScene } from './call-scene.ts';
import { callStyles } from './call.styles.ts';

type Outcome = Extract<CallRequest, { type: 'outcome-recorded' }>['outcome'];

const OUTCOMES: readonly Outcome[] = ['resolved', 'follow-up', 'no-show', 'technical-failure'];

/**
 * How the meeting ended, asked of the officer; nothing is chosen beforehand.
 *
 * @summary The end of a meeting inside `<pue-call>`.
 */
export class PueCallOutcome extends CallPart {
  static override readonly styles = [
    tokens,
    controls,
    callStyles,
    css`
      fieldset p {
        margin-block: 0.5em;
      }
    `,
  ];

  @state() private isMissing = false;

  /** Opens the question. */
  ask(): void {
    this.isMissing = false;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('isMissing') && this.isMissing) this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.call;
    if (scene === undefined) return nothing;
    const words = this.locale.strings.call.controls;
    return html`
      <dialog aria-labelledby="title" lang=${this.locale.lang}>
        <form method="dialog" novalidate @submit=${(event: SubmitEvent) => this.#onSubmit(scene, event)}>
          <fieldset aria-describedby=${this.isMissing ? 'missing text' : 'text'}>
            <legend id="title" class="heading">${words.concludeTitle}</legend>
            <p id="text">${words.concludeText}</p>
            ${this.isMissing ? html`<p id="missing" class="error">${words.concludeMissing}</p>` : nothing}
            ${OUTCOMES.map(
              (outcome) => html`
                <label class="choice">
                  <input
                    type="radio"
                    name="outcome"
                    value=${outcome}
                    aria-describedby=${this.isMissing ? 'missing' : nothing}
                  />
                  ${words.outcomes[outcome]}
                </label>
              `,
            )}
          </fieldset>
          <div class="actions">
            <button class="primary" value="record">${words.concludeYes}</button>
            <button value="return">${words.concludeNo}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  #onSubmit(scene: CallScene, event: SubmitEvent): void {
    const { submitter, target } = event;
    if (!(target instanceof HTMLFormElement)) return;
    if (!(submitter instanceof HTMLButtonElement) || submitter.value !== 'record') return;
    const chosen = new FormData(target).get('outcome');
    const outcome = OUTCOMES.find((it) => it === chosen);
    this.isMissing = outcome === undefined;
    if (outcome === undefined) event.preventDefault();
    else scene.send({ type: 'outcome-recorded', outcome });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-outcome': PueCallOutcome;
  }
}
