import type { Http } from '@pue/client';
import { type CallOptions, createEarlierSlotPort, type EarlierSlotPort } from '@pue/client/booking';
import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PueSignInNeededEvent } from '../agenda/agenda.events.ts';
import { isSignIn } from '../agenda/agenda.machine.ts';
import type { Wish } from '../announcer/announcement.machine.ts';
import { AnnouncerController } from '../announcer/announcer.controller.ts';
import { levelAttribute } from '../attributes/attribute.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { httpContext } from '../provider/contexts.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { EarlierController, type EarlierHost } from './earlier.controller.ts';
import type { Command, EarlierState, FocusTarget } from './earlier.machine.ts';
import { nameOf, type OfferView, renderCalls, renderMessages, whenOf } from './offer-list.ts';
import { type PhoneListStrings, phoneListStrings } from './phone-list.strings.ts';
import { phoneListStyles } from './phone-list.styles.ts';

/**
 * The operator's list of calls: for whom a day before their own has become free and who reads no messages, until
 * when they can answer, and why it is their turn. Below, for information, those who were sent a message.
 *
 * @summary Whom the operator calls because an earlier day has become free.
 * @csspart title - Heading.
 * @csspart list - The list of people to call.
 * @fires {PueSignInNeededEvent} pue-sign-in-needed - Somebody asked to sign in again.
 */
export class PuePhoneList extends LocalizedElement<PhoneListStrings> implements EarlierHost {
  static override readonly styles = [tokens, controls, phoneListStyles];

  /** Level of the title among the page's headings, 1 to 6. */
  @property({ attribute: 'heading-level', converter: levelAttribute }) headingLevel = 2;

  /** Another way to the offers than the provider's. */
  @property({ attribute: false }) port: EarlierSlotPort | undefined;

  @consume({ context: httpContext, subscribe: true }) @state() protected http: Http | undefined;

  protected readonly locale = new LocaleController(this, phoneListStrings);

  readonly #announcer = new AnnouncerController(this);
  readonly #offers = new EarlierController(this);
  #ownPort: EarlierSlotPort | undefined;
  #focus: FocusTarget | undefined;

  /** @internal */
  get earlier(): EarlierSlotPort | undefined {
    return this.port ?? this.#ownPort;
  }

  /** @internal */
  readonly awaits = true;

  /** @internal */
  get callOptions(): Omit<CallOptions, 'signal'> {
    return { lang: this.locale.lang };
  }

  /** @internal */
  focusOn(target: FocusTarget): void {
    this.#focus = target;
    this.requestUpdate();
  }

  /** @internal */
  changed(): void {
    // The list is read again after each answer; of the appointment it shows no more.
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('http'))
      this.#ownPort = this.http === undefined ? undefined : createEarlierSlotPort(this.http);
    if (changed.has('http') || changed.has('port')) this.#offers.restart();
    this.#announcer.wish(this.#announcement());
  }

  protected override render(): TemplateResult {
    const { lang, strings } = this.locale;
    return html`
      <section lang=${lang} aria-labelledby="title">
        <h2 id="title" class="title" part="title" tabindex="-1" aria-level=${this.headingLevel}>
          ${strings.phoneList.title}
        </h2>
        ${this.#renderState(this.#offers.state, strings)}
        <div role="status" class="visually-hidden">${this.#announcer.text}</div>
      </section>
    `;
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`[data-focus="${this.#focus}"]`);
    this.#focus = undefined;
    target?.focus();
  }

  #renderState(offers: EarlierState, words: PhoneListStrings): unknown {
    const { stale } = offers;
    if (this.earlier === undefined) return renderNotice(words.agenda.noService, nothing);
    if (stale !== undefined && isSignIn(stale.code)) {
      const { code } = stale;
      const ask = () => this.dispatchEvent(new PueSignInNeededEvent(code));
      return renderNotice(
        words.problems[code],
        html`<button type="button" class="primary" @click=${ask}>${words.agenda.signIn}</button>
          ${this.#renderRetry()}`,
      );
    }
    return html`
      ${stale === undefined ? nothing : renderNotice(words.problems[stale.code], this.#renderRetry())}
      ${offers.done === undefined ? nothing : this.#renderDone(offers.done)} ${this.#renderOffers(offers)}
    `;
  }

  #renderOffers(state: EarlierState): unknown {
    const { phoneList } = this.locale.strings;
    if (state.offers === undefined)
      return state.stale === undefined ? html`<p>${phoneList.loading}</p>` : nothing;
    const all = state.offers.map(({ offer }) => offer);
    const calls = all.filter(({ channel }) => channel !== 'sms' && channel !== 'e-mail');
    const messages = all.filter((offer) => !calls.includes(offer));
    const view = this.#view();
    return html`
      ${
        calls.length === 0
          ? html`<p>${phoneList.empty}</p>`
          : html`<p>${phoneList.intro}</p>
              ${renderCalls(view, state, calls)}`
      }
      ${
        messages.length === 0
          ? nothing
          : html`<h3 class="title lesser" aria-level=${this.headingLevel + 1}>${phoneList.messages}</h3>
              <p class="hint">${phoneList.messagesHint}</p>
              ${renderMessages(view, messages)}`
      }
    `;
  }

  #renderDone(command: Command): unknown {
    if (!('offer' in command)) return nothing;
    const { act, offer } = command;
    const { phoneList } = this.locale.strings;
    const name = nameOf(offer);
    const text = {
      accept: () => phoneList.accepted(name, ...whenOf(offer.slot.start, this.locale.lang)),
      refuse: () => phoneList.refused(name),
      miss: () => phoneList.missed(name),
    }[act]();
    return html`<p class="notice" tabindex="-1" data-focus="done">${text}</p>`;
  }

  #renderRetry(): TemplateResult {
    const { common } = this.locale.strings;
    return html`<button type="button" @click=${() => this.#offers.look()}>${common.retry}</button>`;
  }

  #view(): OfferView {
    return {
      words: this.locale.strings,
      lang: this.locale.lang,
      press: (command) => this.#offers.press(command),
      send: (event) => this.#offers.send(event),
    };
  }

  #announcement(): Wish {
    const { offers, stale } = this.#offers.state;
    const { phoneList, problems } = this.locale.strings;
    const said = (topic: string, text: string): Wish => ({ topic, text, pause: 0 });
    if (stale !== undefined) return said('stale', problems[stale.code].what);
    const calls = offers?.filter(({ offer }) => offer.channel === 'phone-call').length;
    if (calls === undefined) return said('loading', '');
    return said(`shown ${calls}`, calls === 0 ? phoneList.empty : phoneList.count(calls));
  }
}

const renderNotice = (
  { what, way }: { readonly what: string; readonly way: string },
  more: TemplateResult | typeof nothing,
): TemplateResult => html`
  <div class="notice problem">
    <p><strong>${what}</strong></p>
    <p>${way}</p>
    <p class="actions">${more}</p>
  </div>
`;

declare global {
  interface HTMLElementTagNameMap {
    'pue-phone-list': PuePhoneList;
  }
}
