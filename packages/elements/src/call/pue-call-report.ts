import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { browserClock } from '../clock/browser-clock.ts';
import { timeToTheSecond } from '../locale/formats.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { type Barrier, type BarrierEntry, barriersOf, codeOf, logged } from './barrier.ts';
import { CallPart } from './call-part.ts';
import { callStyles } from './call.styles.ts';
import { saveFile } from '../save-file.ts';

/**
 * What was in the way of this meeting, by codes that one can read out on the telephone, and a file for the help desk:
 * codes, times and the kind of browser; no names, no addresses, nothing that was said.
 *
 * @summary Technical help inside `<pue-call>`.
 */
export class PueCallReport extends CallPart {
  static override readonly styles = [
    tokens,
    controls,
    callStyles,
    css`
      summary {
        align-content: center;
        min-block-size: 44px;
        cursor: pointer;
      }

      code {
        font-weight: 700;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /**
   * Tests bring another one.
   *
   * @internal
   */
  clock = browserClock;

  #log: readonly BarrierEntry[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('call')) return;
    this.#log =
      this.call === undefined ? [] : logged(this.#log, barriersOf(this.call.state), this.clock.now());
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#log.length === 0) return nothing;
    const { strings, lang } = this.locale;
    const { report } = strings.call;
    return html`<details lang=${lang}>
      <summary>${report.title}</summary>
      <p>${report.text}</p>
      <ul>
        ${this.#log.map((entry) => html`<li>${this.#line(entry)}</li>`)}
      </ul>
      <p>
        <button type="button" @click=${() => this.#save()}>${report.save}</button>
      </p>
    </details>`;
  }

  #line({ barrier, since, until }: BarrierEntry): TemplateResult {
    const { report } = this.locale.strings.call;
    const time = timeToTheSecond(since, this.locale.lang);
    const lasted =
      until === null ? report.still : report.seconds(Math.max(1, Math.round((until - since) / 1000)));
    return html`${time} <code translate="no">${codeOf(barrier)}</code>: ${this.#words(barrier)} (${lasted})`;
  }

  #words(barrier: Barrier): string {
    const { call, problems } = this.locale.strings;
    switch (barrier.of) {
      case 'device':
        return call.devices.troubles[barrier.device][barrier.is].what;
      case 'loss':
        return call.stage.lost[barrier.cause];
      case 'stall':
        return barrier.what === 'sound' ? call.stage.stalled.audio : call.stage.stalled.video;
      case 'answer':
        return problems[barrier.code].what;
    }
  }

  #save(): void {
    const barriers = this.#log.map(({ barrier, since, until }) => ({
      code: codeOf(barrier),
      since: new Date(since).toISOString(),
      seconds: until === null ? null : Math.round((until - since) / 1000),
    }));
    const report = { format: 'pue-barrier-report/1', browser: navigator.userAgent, barriers };
    saveFile('pue-assistenza.json', 'application/json', JSON.stringify(report, null, 2));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-report': PueCallReport;
  }
}
