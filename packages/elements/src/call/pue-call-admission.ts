import type { Meeting, Participant } from '@pue/client/contract';
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { CallPart } from './call-part.ts';
import type { CallScene } from './call-scene.ts';
import { arrivals } from './call-sentence.ts';
import { callStyles } from './call.styles.ts';

/**
 * Who waits at the door, for the officer: in, or not now.
 *
 * @summary Admission by the officer inside `<pue-call>`.
 */
export class PueCallAdmission extends CallPart {
  static override readonly styles = [
    tokens,
    controls,
    callStyles,
    css`
      ul {
        margin: 0.5em 0 0;
        padding: 0;
        list-style-type: ''; /* the keyword for no marker takes the list away from VoiceOver */
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
        align-items: center;
        justify-content: space-between;
        padding-block: 0.5em;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
      }
    `,
  ];

  #held = false;

  protected override willUpdate(): void {
    this.#held = this.shadowRoot?.activeElement instanceof HTMLButtonElement;
  }

  /** The button that was pressed goes with its person: the focus does not go with them (WCAG 2.4.3). */
  protected override updated(): void {
    if (!this.#held || this.shadowRoot?.activeElement) return;
    const title = this.renderRoot.querySelector('h3');
    if (title !== null) title.focus();
    else this.#call?.focus();
  }

  /** The call around, whose title is the next place when nobody waits any more. */
  get #call(): HTMLElement | null {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.call;
    const meeting = scene === undefined ? null : meetingOf(scene);
    if (scene?.role !== 'officer' || meeting === null) return nothing;
    const waiting = arrivals(meeting);
    const { admission } = this.locale.strings.call;
    if (waiting.length === 0 && isMet(meeting)) return nothing;
    return html`
      <div class="card" lang=${this.locale.lang}>
        <h3 class="heading" tabindex="-1" aria-level=${scene.headingLevel}>${admission.title}</h3>
        ${
          waiting.length === 0
            ? html`<p>${admission.nobody}</p>`
            : html`<ul>
                ${repeat(
                  waiting,
                  ({ id }) => id,
                  (person) => this.#renderPerson(scene, person),
                )}
              </ul>`
        }
      </div>
    `;
  }

  #renderPerson(scene: CallScene, { id, role, display_label: label }: Participant): TemplateResult {
    const { admission } = this.locale.strings.call;
    const decide = (decision: 'admitted' | 'denied') => () =>
      scene.send({ type: 'admission-decided', participant: id, decision });
    return html`
      <li>
        <p><span class="name">${label}</span> (${admission.roles[role]})</p>
        <p class="row">
          <button
            type="button"
            class="primary"
            aria-label=${admission.admitName(label)}
            @click=${decide('admitted')}
          >
            ${admission.admit}
          </button>
          <button type="button" aria-label=${admission.denyName(label)} @click=${decide('denied')}>
            ${admission.deny}
          </button>
        </p>
      </li>
    `;
  }
}

function meetingOf({ state }: CallScene): Meeting | null {
  return 'meeting' in state ? state.meeting : null;
}

/** Somebody beside the officer was let in already. */
function isMet({ participants }: Meeting): boolean {
  return participants.some(
    ({ role, state }) => role !== 'officer' && (state === 'admitted' || state === 'joined'),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-admission': PueCallAdmission;
  }
}
