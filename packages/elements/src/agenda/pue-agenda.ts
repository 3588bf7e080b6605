import type { Http } from '@pue/client';
import { createAgendaPort, type AgendaPort } from '@pue/client/booking';
import type { Language } from '@pue/client/contract';
import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Wish } from '../announcer/announcement.machine.ts';
import { AnnouncerController } from '../announcer/announcer.controller.ts';
import { levelAttribute } from '../attributes/attribute.ts';
import { dayName, timeOfDay } from '../locale/formats.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { httpContext } from '../provider/contexts.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { AgendaController } from './agenda.controller.ts';
import { PueMeetingOpenedEvent, PueSignInNeededEvent } from './agenda.events.ts';
import { renderBookings } from './agenda-list.ts';
import type { AgendaState } from './agenda.machine.ts';
import { agendaStrings, type AgendaStrings } from './agenda.strings.ts';
import { agendaStyles } from './agenda.styles.ts';

type At<Step extends AgendaState['step']> = Extract<AgendaState, { step: Step }>;

/**
 * The bookings of today, of the Comune for an operator and of the office for an officer, in the order of their
 * time. It keeps itself fresh, and says since when it is not.
 *
 * @summary Today's appointments at a PUE, with a press to open each meeting.
 * @csspart title - Heading with the day.
 * @csspart list - The list of appointments.
 * @fires {PueMeetingOpenedEvent} pue-meeting-opened - Somebody opened the meeting `meetingId`.
 * @fires {PueSignInNeededEvent} pue-sign-in-needed - Somebody asked to sign in again.
 */
export class PueAgenda extends LocalizedElement<AgendaStrings> {
  static override readonly styles = [tokens, controls, agendaStyles];

  /** Level of the title among the page's headings, 1 to 6. */
  @property({ attribute: 'heading-level', converter: levelAttribute }) headingLevel = 2;

  /** Another way to the bookings than the provider's. */
  @property({ attribute: false }) port: AgendaPort | undefined;

  @consume({ context: httpContext, subscribe: true }) @state() protected http: Http | undefined;

  protected readonly locale = new LocaleController(this, agendaStrings);

  readonly #announcer = new AnnouncerController(this);
  readonly #day = new AgendaController(this);

  /**
   * The way to the bookings that is in use.
   *
   * @internal
   */
  get agenda(): AgendaPort | undefined {
    return this.port ?? this.#ownPort;
  }

  /** @internal */
  get language(): Language {
    return this.locale.lang;
  }

  #ownPort: AgendaPort | undefined;
  #spoken: Language = 'it';

  /** Puts the focus on the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('http'))
      this.#ownPort = this.http === undefined ? undefined : createAgendaPort(this.http);
    if (changed.has('http') || changed.has('port')) this.#day.restart();
    else if (this.#spoken !== this.language) this.#day.send({ type: 'due' }); // titles come in the language asked for
    this.#spoken = this.language;
    this.#announcer.wish(this.#announcement());
  }

  protected override render(): TemplateResult {
    const { lang, strings } = this.locale;
    return html`
      <section lang=${lang} aria-labelledby=${this.#day.state.step === 'shown' ? 'title' : nothing}>
        ${this.#renderState(this.#day.state, strings)}
        <div role="status" class="visually-hidden">${this.#announcer.text}</div>
      </section>
    `;
  }

  #renderState(state: AgendaState, { agenda, problems, common }: AgendaStrings): TemplateResult {
    if (this.agenda === undefined) return renderNotice(agenda.noService, nothing);
    switch (state.step) {
      case 'loading':
        return html`<p>${agenda.loading}</p>`;
      case 'shown':
        return this.#renderDay(state, agenda);
      case 'unread':
        return renderNotice(
          problems[state.failure.code],
          html`<p>${agenda.unread}</p>
            ${this.#renderRetry(common.retry)}`,
        );
      case 'refused':
        return this.#renderRefusal(state, { agenda, problems, common });
    }
  }

  #renderDay({ reading, stale }: At<'shown'>, words: AgendaStrings['agenda']): TemplateResult {
    const { lang } = this.locale;
    const readAt = timeOfDay(reading.readAt, lang);
    return html`
      <h2 id="title" class="title" part="title" tabindex="-1" aria-level=${this.headingLevel}>
        ${words.title(dayName(reading.day, lang))}
      </h2>
      ${
        stale === null
          ? html`<p class="hint">${words.freshAt(readAt)}</p>`
          : html`<p class="notice warning">${words.staleSince(readAt)}</p>`
      }
      ${
        reading.items.length === 0
          ? html`<p>${words.empty}</p>`
          : renderBookings(reading.items, words, lang, (id) =>
              this.dispatchEvent(new PueMeetingOpenedEvent(id)),
            )
      }
    `;
  }

  #renderRefusal({ code }: At<'refused'>, { agenda, problems, common }: AgendaStrings): TemplateResult {
    const ask = () => this.dispatchEvent(new PueSignInNeededEvent(code));
    return renderNotice(
      problems[code],
      html`
        <p class="actions">
          <button type="button" class="primary" @click=${ask}>${agenda.signIn}</button>
          <button type="button" @click=${this.#onRetry}>${common.retry}</button>
        </p>
      `,
    );
  }

  #renderRetry(label: string): TemplateResult {
    return html`<p class="actions"><button type="button" @click=${this.#onRetry}>${label}</button></p>`;
  }

  #announcement(): Wish {
    const { state } = this.#day;
    const { agenda, problems } = this.locale.strings;
    const said = (topic: string, text: string): Wish => ({ topic, text, pause: 0 });
    switch (state.step) {
      case 'loading':
        return said('loading', '');
      case 'shown': {
        const { items, readAt } = state.reading;
        if (state.stale !== null)
          return said('stale', agenda.staleSince(timeOfDay(readAt, this.locale.lang)));
        return said('shown', items.length === 0 ? agenda.empty : agenda.count(items.length));
      }
      case 'unread':
        return said('unread', problems[state.failure.code].what);
      case 'refused':
        return said('refused', `${problems[state.code].what} ${problems[state.code].way}`);
    }
  }

  #onRetry(): void {
    this.#day.send({ type: 'retried' });
  }
}

const renderNotice = (
  { what, way }: { readonly what: string; readonly way: string },
  more: TemplateResult | typeof nothing,
): TemplateResult => html`
  <div class="notice problem">
    <p><strong>${what}</strong></p>
    <p>${way}</p>
    ${more}
  </div>
`;

declare global {
  interface HTMLElementTagNameMap {
    'pue-agenda': PueAgenda;
  }
}
