import { css, html, nothing, type TemplateResult } from 'lit';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { appointmentCard, officerCard } from './call-card.ts';
import { failureNotice } from './call-failure.ts';
import { CallPart } from './call-part.ts';
import { queueSentence, type Of } from './call-sentence.ts';
import { callStyles } from './call.styles.ts';
import { deviceTroubles } from './call-toggles.ts';

/**
 * The wait as a sentence: place in the queue and a range of minutes, who will answer, and that nobody sees
 * anything yet.
 *
 * @summary Waiting room inside `<pue-call>`.
 * @csspart officer - Card of who answers.
 * @csspart appointment - Card of the appointment.
 */
export class PueCallWaiting extends CallPart {
  static override readonly styles = [
    tokens,
    controls,
    callStyles,
    css`
      .sides {
        display: grid;
        gap: 1.5em;
      }

      .stack {
        justify-items: stretch;
      }

      .notice {
        margin: 0;
      }

      pue-call-self {
        max-inline-size: 20em;
      }

      @container (min-width: 44em) {
        .sides {
          grid-template-columns: 1fr 16em;
          align-items: start;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.call;
    if (scene?.state.step !== 'waiting') return nothing;
    const { strings, lang } = this.locale;
    const { meeting, devices, failure } = scene.state;
    const level = scene.headingLevel;
    return html`
      <div class="sides" lang=${lang}>
        <div class="stack">
          ${scene.role === 'station' ? this.#renderQueue(scene.state) : nothing}
          ${failureNotice(failure, strings, lang)}
          ${deviceTroubles(scene, devices, strings.call, strings.common.retry)}
          ${scene.role === 'station' ? officerCard(meeting, strings.call, level) : nothing}
          ${appointmentCard(meeting, strings.call, level, lang)}
        </div>
        <pue-call-self></pue-call-self>
      </div>
    `;
  }

  #renderQueue({ meeting }: Of<'waiting'>): TemplateResult {
    const words = this.locale.strings.call;
    return html`
      <p class="lead name">${queueSentence(meeting, words)}</p>
      <p>${words.waiting.calm}</p>
      <p>${words.waiting.unseen}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-waiting': PueCallWaiting;
  }
}
