import { ContextConsumer } from '@lit/context';
import {
  type BookingPort,
  createAvailabilityPort,
  createDirectoryPort,
  type Http,
} from '@pue/client/booking';
import type { Language } from '@pue/client/contract';
import {
  type CSSResult,
  type CSSResultGroup,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { resolveLanguage } from '../locale/language.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { httpContext } from '../provider/contexts.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { BookingController, type BookingHost } from './booking.controller.ts';
import type { Fact, FocusTarget } from './booking.messages.ts';
import type { BookingPorts, HostEffect, ReadingPorts } from './booking.ports.ts';
import { announced, asksForHelp, screen, type ScreenParts } from './booking.screen.ts';
import { type BookingStrings, bookingStrings } from './booking.strings.ts';
import { bookingStyles } from './booking.styles.ts';
import { BROWSER, type Surroundings } from './booking.surroundings.ts';
import type { CalendarPart } from './calendar/calendar.ts';
import type { ChoosingPart } from './choosing/choosing.ts';
import type { ChoosingStrings } from './choosing/choosing.strings.ts';
import { LazyPart } from './lazy-part.ts';
import type { LaterPart } from './later/later.ts';
import type { LaterStrings } from './later/later.strings.ts';
import type { OperatorStrings } from './operator/operator.strings.ts';
import type { OwnStrings } from './own/own.strings.ts';
import { PageWatch } from './page-watch.ts';
import { PueSlotsShownEvent } from './slots-shown.event.ts';
import type { View } from './views/view.ts';

/** Those of a part are there once the part is. */
type Words = BookingStrings & Partial<ChoosingStrings & OwnStrings & OperatorStrings>;

/**
 * Books an appointment at the PUE desk of a Comune: where and what, day and time, who and why, all to check,
 * and the code for paper. The chosen time is kept on the server while one types.
 *
 * @summary Books an appointment at the PUE desk of a Comune.
 * @slot - What is seen before the script is there and when it does not come: telephone, hours, address.
 * @fires {PueSlotsShownEvent} pue-slots-shown - The first times are on the screen.
 * @fires {PueSlotHeldEvent} pue-slot-held - A time is kept on the server.
 * @fires {PueBookedEvent} pue-booked - The appointment is booked.
 * @fires {PueBookingMovedEvent} pue-booking-moved - An appointment that was there already has another time.
 * @fires {PueBookingCancelledEvent} pue-booking-cancelled - An appointment that was there already is cancelled.
 * @fires {PueBookingFailedEvent} pue-booking-failed - A time could not be kept, or an appointment not booked.
 */
export class PueBooking extends LocalizedElement<Words> implements BookingHost {
  static override readonly styles: CSSResultGroup = [tokens, controls, bookingStyles];

  /**
   * `operator` at the counter of a Comune: books for somebody else, for several people in a row, and confirms what
   * residents asked for. The Comune is the operator's own. Without it a resident books.
   */
  @property() mode: string | undefined;

  /** ISTAT code of the Comune. Without it the first step asks for the Comune by name. */
  @property() comune: string | undefined;

  /** Identifier of the service that the page is about: chosen already, and can be changed. */
  @property() service: string | undefined;

  /** Level of the step headings. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * `easy` for easy Italian and easy German: short sentences, common words. In the other languages, and with any other
   * value, the words are the usual ones.
   */
  @property() register: string | undefined;

  /** Address of the privacy notice. */
  @property({ attribute: 'privacy-url' }) privacyUrl: string | undefined;

  /** Version of the privacy notice, stored with the booking. */
  @property({ attribute: 'notice-version' }) noticeVersion = '1';

  /** In place of what a `<pue-provider>` gives. */
  @property({ attribute: false }) port: BookingPorts | undefined;

  /**
   * Time and chance; a test brings its own.
   *
   * @internal
   */
  @property({ attribute: false }) surroundings: Surroundings = BROWSER;

  @state() private said = '';

  protected override readonly locale = new LocaleController<Words>(this, bookingStrings);
  readonly #http = new ContextConsumer(this, {
    context: httpContext,
    subscribe: true,
    // A provider without an address gives nothing yet; moved in the page, one is given the same again.
    callback: (http: Http | undefined) => {
      if (http === this.#given) return;
      this.#given = http;
      this.#ports = http && { directory: createDirectoryPort(http), booking: createAvailabilityPort(http) };
      this.requestUpdate();
    },
  });
  readonly #booking = new BookingController(this, {
    now: () => this.surroundings.now(),
    uuid: () => this.surroundings.uuid(),
    hidden: () => this.surroundings.hidden(),
    after: (ms, callback) => this.surroundings.after(ms, callback),
    storage: () => this.surroundings.storage?.(),
    lock: async (name) => this.surroundings.lock?.(name),
  });
  readonly #calendar = new LazyPart<CalendarPart>(
    this,
    async () => (await import('./calendar/calendar.ts')).loadCalendar(),
    ({ styles }) => this.#adopt(styles),
  );
  readonly #choosing = new LazyPart<ChoosingPart>(
    this,
    async () => {
      const { choosing } = await import('./choosing/choosing.ts');
      await this.locale.widen(choosing.strings);
      return choosing;
    },
    ({ styles }) => this.#adopt(styles),
  );
  #given: Http | undefined;
  #ports: ReadingPorts | undefined;
  /** Where the booking began; what it knows is of no use elsewhere. */
  #asked: ReadingPorts | undefined;
  #language: Language | undefined;
  #focus: FocusTarget | undefined;

  constructor() {
    super();
    new PageWatch(this, {
      online: () => this.#booking.send({ type: 'came-online' }),
      offline: () => this.#booking.send({ type: 'went-offline' }),
      visible: () => this.#booking.wake(),
    });
  }

  /** @internal */
  get ports(): ReadingPorts | undefined {
    return this.port ?? this.#ports;
  }

  /**
   * The language that is asked for: the first answers come in it while its words are still on their way.
   *
   * @internal
   */
  get language(): Language {
    return resolveLanguage(this);
  }

  /** @internal */
  async loadLater(): Promise<LaterPart> {
    const { own, counter } = await import('./own/own.ts');
    const part = this.mode === 'operator' ? (await counter()).atCounter(own) : own;
    await this.locale.widen(part.strings);
    return part;
  }

  /** @internal */
  useLater({ styles }: LaterPart): void {
    for (const sheet of styles) this.#adopt(sheet);
  }

  /** @internal */
  writingPort(later: LaterPart): BookingPort | undefined {
    return this.port?.booking ?? (this.#http.value && later.port(this.#http.value));
  }

  /** @internal */
  perform(effect: HostEffect): void {
    switch (effect.type) {
      case 'focus':
        this.#focus = effect.target;
        // What takes the focus is read out; an older sentence would be found beside it, and be wrong by then.
        if (effect.target !== 'hold') this.said = '';
        return this.requestUpdate();
      case 'announce':
        this.said = announced(this.locale.strings, this.#parts(this.#view()), effect.announcement);
        return;
      case 'tell':
        return this.#tell(effect.fact);
    }
  }

  /** The first time nothing waits for words: the API is asked, and what the host wrote inside is shown. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isConnected) this.locale.resolve();
    if (!this.hasUpdated) return this.performUpdate();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('register') && this.register && this.register !== 'easy')
      console.warn(
        `<pue-booking register="${this.register}">: "easy" was expected; the words are the usual ones.`,
      );
    const { ports } = this;
    if (ports === undefined) return;
    if (ports !== this.#asked || changed.has('comune') || changed.has('service')) this.#start();
    else if (this.#language !== this.language) this.#booking.send({ type: 'language-changed' });
    this.#asked = ports;
    this.#language = this.language;
    const { state: booking } = this.#booking;
    const asksMonth = booking.step === 'time' && booking.month !== undefined;
    if (asksMonth && this.#calendar.state === 'idle') this.#calendar.load();
    if (asksForHelp(booking) && this.#choosing.state === 'idle') this.#choosing.load();
  }

  protected override render(): TemplateResult {
    const { state: booking } = this.#booking;
    if (!this.locale.ready || booking.step === 'idle') return html`<slot></slot>`;
    const { strings, lang } = this.locale;
    const view = this.#view();
    return html`<section lang=${lang} aria-label=${strings.booking.label} aria-live="off">
      <p class="visually-hidden" role="status">${this.said}</p>
      ${booking.offline ? html`<p class="notice warning">${strings.common.offline}</p>` : nothing}
      ${screen(view, booking, this.#parts(view))}
    </section>`;
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`[data-focus="${this.#focus}"]`);
    if (target === null) return;
    this.#focus = undefined;
    target.focus();
  }

  #start(): void {
    const service = this.service?.trim() || undefined;
    const comune = this.comune?.trim() || undefined;
    const atCounter = this.mode === 'operator';
    this.#booking.send(atCounter ? { type: 'desk-opened', service } : { type: 'started', comune, service });
  }

  #view(): View {
    return {
      words: this.locale.strings,
      lang: this.locale.lang,
      level: this.headingLevel,
      send: (event) => this.#booking.send(event),
      pick: (slot) => this.#booking.pick(slot),
    };
  }

  #parts(view: View): ScreenParts {
    const controller = this.#booking;
    const part = controller.later.value;
    const { strings } = this.locale;
    const { choosing } = strings;
    const { privacyUrl, noticeVersion, register } = this;
    const earlier = this.port?.earlier;
    const uuid = (): string => controller.uuid();
    const later = part &&
      hasLater(strings) && {
        part,
        view: { ...view, ...strings, register, earlier, privacyUrl, noticeVersion, uuid },
      };
    const help = this.#choosing.value &&
      choosing && { part: this.#choosing.value, view: { ...view, choosing } };
    return {
      controller,
      calendar: this.#calendar,
      choosing: this.#choosing,
      help,
      later: later || undefined,
    };
  }

  #tell(fact: Fact): void {
    if (fact.fact === 'ready') this.dispatchEvent(new PueSlotsShownEvent());
    else if (this.#booking.later.value) this.dispatchEvent(this.#booking.later.value.event(fact));
  }

  /** Sheets of parts that come later. Constructed ones need no exception in the page's policy. */
  #adopt({ styleSheet }: CSSResult): void {
    const { shadowRoot } = this;
    if (styleSheet === undefined || shadowRoot === null || shadowRoot.adoptedStyleSheets.includes(styleSheet))
      return;
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
  }
}

function hasLater(words: Words): words is Words & LaterStrings {
  return words.later !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-booking': PueBooking;
  }
}
