import type { Http } from '@pue/client';
import { createEarlierSlotPort, type EarlierSlotPort, type HolderOptions } from '@pue/client/booking';
import type { Booking, Holder } from '@pue/client/contract';
import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Wish } from '../announcer/announcement.machine.ts';
import { AnnouncerController } from '../announcer/announcer.controller.ts';
import { levelAttribute } from '../attributes/attribute.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { httpContext } from '../provider/contexts.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { EarlierController, type EarlierHost } from './earlier.controller.ts';
import { type FocusTarget, minutesLeft, type Offered } from './earlier.machine.ts';
import { type EarlierStrings, earlierStrings } from './earlier.strings.ts';
import { earlierStyles } from './earlier.styles.ts';
import { earlierView } from './earlier-view.ts';
import { whenOf } from './offer-list.ts';

/** Minutes at which the end of an offer is said aloud (WCAG 2.2.1). */
const SAID_AT = [1, 2, 5, 30];

/**
 * A day before one's own, for who has an appointment: to ask for it, how many asked before, and an offer to take or
 * to leave. It stands inside `<pue-booking>`, which gives it the appointment.
 *
 * @summary Asks for a day before one's own, and shows the offer of one.
 */
export class PueEarlierSlot extends LocalizedElement<EarlierStrings> implements EarlierHost {
  static override readonly styles = [tokens, controls, earlierStyles];

  /** Level of the heading among the page's headings, 1 to 6. */
  @property({ attribute: 'heading-level', converter: levelAttribute }) headingLevel = 3;

  /** `easy` for easy words. */
  @property() register: string | undefined;

  /** The appointment. */
  @property({ attribute: false }) booking: Booking | undefined;

  /** Who asks: the holder by code and contact; without one, whoever the token says. */
  @property({ attribute: false }) holder: Holder | undefined;

  /** Told of the appointment whenever it was read or has changed. */
  @property({ attribute: false }) onBooking: ((booking: Booking) => void) | undefined;

  /** Another way to the offers than the provider's. */
  @property({ attribute: false }) port: EarlierSlotPort | undefined;

  @consume({ context: httpContext, subscribe: true }) @state() protected http: Http | undefined;

  protected readonly locale = new LocaleController<EarlierStrings>(this, earlierStrings);

  readonly #announcer = new AnnouncerController(this);
  readonly #offers = new EarlierController(this);
  #ownPort: EarlierSlotPort | undefined;
  #focus: FocusTarget | undefined;
  /** Of the appointment that the offers are for. */
  #id: string | undefined;

  /** @internal */
  get earlier(): EarlierSlotPort | undefined {
    return this.port ?? this.#ownPort;
  }

  /** @internal */
  get awaits(): boolean {
    return this.booking?.earlier_slot !== undefined || this.#offers.state.works.length > 0;
  }

  /** @internal */
  get callOptions(): Omit<HolderOptions, 'signal'> {
    return { lang: this.locale.lang, holder: this.holder };
  }

  /** @internal */
  focusOn(target: FocusTarget): void {
    this.#focus = target;
    this.requestUpdate();
  }

  /** @internal */
  changed(booking: Booking): void {
    this.booking = booking;
    this.onBooking?.(booking);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('http'))
      this.#ownPort = this.http === undefined ? undefined : createEarlierSlotPort(this.http);
    const other = this.booking?.id !== this.#id;
    this.#id = this.booking?.id;
    if (other || changed.has('port') || changed.has('http')) this.#offers.restart();
    if (changed.has('register')) this.locale.resolve();
    this.#announcer.wish(this.#announcement());
  }

  protected override render(): unknown {
    const { lang, strings } = this.locale;
    const { booking } = this;
    const offered = this.#offered;
    if (booking === undefined) return nothing;
    const view = {
      words: strings,
      lang,
      level: this.headingLevel,
      booking,
      press: this.#offers.press.bind(this.#offers),
      send: this.#offers.send.bind(this.#offers),
    };
    return html`<section
      lang=${lang}
      aria-label=${strings.earlier.label}
      class=${offered === undefined ? nothing : 'offer'}
    >
      ${earlierView(view, this.#offers.state, offered)}
      <div role="status" class="visually-hidden">${this.#announcer.text}</div>
    </section>` satisfies TemplateResult;
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`[data-focus="${this.#focus}"]`);
    this.#focus = undefined;
    target?.focus();
  }

  get #offered(): Offered | undefined {
    return this.#offers.state.offers?.find(({ offer }) => offer.booking.id === this.booking?.id);
  }

  #announcement(): Wish {
    const offered = this.#offered;
    const { earlier } = this.locale.strings;
    const said = (topic: string, text: string): Wish => ({ topic, text, pause: 0 });
    if (offered === undefined) return said('', '');
    const { offer } = offered;
    const { lang } = this.locale;
    const minutes = minutesLeft(offered, this.#offers.state.now);
    const mark = SAID_AT.find((at) => minutes <= at);
    if (mark !== undefined) return said(`${offer.id} ${mark}`, earlier.minutesLeft(minutes));
    const [day, time] = whenOf(offer.slot.start, lang);
    const until = earlier.until(...whenOf(offer.expires_at, lang));
    return said(offer.id, `${earlier.offerTitle}: ${earlier.offered(day, time)}. ${until}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-earlier-slot': PueEarlierSlot;
  }
}
