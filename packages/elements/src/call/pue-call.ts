import type { Http } from '@pue/client';
import type { CallRole, CallState, CallView } from '@pue/client/call';
import type { MeetingPort } from '@pue/client/meeting';
import { consume, ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { levelAttribute, textAttribute } from '../attributes/attribute.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { httpContext } from '../provider/contexts.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { AnnouncerController } from '../announcer/announcer.controller.ts';
import { wishOf } from './call-announcement.ts';
import { callBody } from './call-body.ts';
import { callDoor, notice } from './call-door.ts';
import type { CreateCall } from './call-opening.ts';
import { callPhase, type CallPhase } from './call-phase.ts';
import { callContext, type CallScene } from './call-scene.ts';
import { CallController } from './call.controller.ts';
import { PueCallEndedEvent, PueCallJoinedEvent } from './call.events.ts';
import { WakeLockController } from './wake-lock.controller.ts';
import { callStrings, type CallStrings } from './call.strings.ts';
import { pueCallStyles } from './pue-call.styles.ts';

/**
 * The meeting in video: devices, waiting room, call, end. Until somebody asks for it, nothing of it is loaded
 * and the browser is asked for nothing; until the officer lets one in, no picture and no sound leaves.
 *
 * @summary The video meeting between the PUE station and an INPS officer.
 * @csspart label - The name of the station.
 * @csspart title - Heading of the step.
 * @cssstate closed - Nothing was opened.
 * @cssstate checking - Devices are tried out.
 * @cssstate waiting - In the waiting room.
 * @cssstate connecting - Let in, on the way into the room.
 * @cssstate live - In the call.
 * @cssstate recovering - In the call, and the line is being mended.
 * @cssstate ended - Over.
 * @cssstate invalid - An attribute has a value that is none.
 * @fires {PueCallJoinedEvent} pue-call-joined - The room was joined.
 * @fires {PueCallEndedEvent} pue-call-ended - The call came to its end; `reason` says how.
 * @fires {PueSignInNeededEvent} pue-sign-in-needed - The sign-in is no longer good, and somebody asked for another.
 */
export class PueCall extends LocalizedElement<CallStrings> {
  static override readonly styles = [tokens, controls, pueCallStyles];

  /** The meeting, as the agenda names it. Another one closes the call that is open. */
  @property({ attribute: 'meeting-id', converter: textAttribute }) meetingId = '';

  /** Which side of the desk this page is: `station` or `officer`. */
  @property({ converter: { fromAttribute: (value) => value ?? 'station' } }) as: CallRole = 'station';

  /** The name of this place, shown to the other side as well: `PUE di …`. */
  @property({ converter: textAttribute }) label = '';

  /** Level of the title among the page's headings, 1 to 6. */
  @property({ attribute: 'heading-level', converter: levelAttribute }) headingLevel = 2;

  /** Another way to the meetings than the provider's. */
  @property({ attribute: false }) port: MeetingPort | undefined;

  /** Makes the session; by default the call engine over Janus, fetched on demand. */
  @property({ attribute: false }) createSession: CreateCall | undefined;

  /** A session that is open already. */
  @property({ attribute: false }) session: CallView | undefined;

  @consume({ context: httpContext, subscribe: true }) @state() protected http: Http | undefined;

  protected readonly locale = new LocaleController(this, callStrings);

  /**
   * What the live region says, and when. Tests bring another clock.
   *
   * @internal
   */
  readonly announcer = new AnnouncerController(this);

  readonly #call = new CallController(this, (state) => this.#onStep(state));
  readonly #scene = new ContextProvider(this, { context: callContext });
  readonly #internals = this.attachInternals();

  #step: CallState['step'] = 'idle';
  #phase: CallPhase | null = null;

  constructor() {
    super();
    // From the waiting room to the end.
    new WakeLockController(this, () => ['waiting', 'call'].includes(callPhase(this.#step)));
    this.#internals.states.add('closed');
  }

  /** Loads the call and asks for the devices: what the button does. Does nothing while one is under way. */
  async open(): Promise<void> {
    if (this.meetingId === '' || !this.#hasService() || this.#call.isUnderWay) return;
    this.announcer.reset();
    await this.#call.open(() => this.#create());
  }

  /** Leaves the call, if there is one, and gives the devices back. */
  close(): void {
    this.#call.close();
    this.announcer.reset();
  }

  /** Puts the focus on the heading of the step. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('meetingId') && this.hasUpdated) this.close();
    if (changed.has('session') && this.session !== undefined) void this.#show(this.session);
    if (changed.has('as')) this.#checkRole();
    this.#scene.setValue(this.#sceneNow());
    this.announcer.wish(
      wishOf(this.#call.opening, this.announcer.topic, this.#role, this.locale.strings.call),
    );
  }

  protected override updated(): void {
    const isOnItsWay = this.session !== undefined && this.#call.opening.step === 'closed';
    if (isOnItsWay) return;
    const phase = callPhase(this.#step);
    const isChange = this.#phase !== null && this.#phase !== phase;
    this.#phase = phase;
    if (isChange && this.#mayTakeFocus()) this.focus();
  }

  protected override render(): TemplateResult {
    const { strings, lang } = this.locale;
    const phase = callPhase(this.#step);
    return html`
      <section lang=${lang} aria-labelledby="title">
        ${this.label === '' ? nothing : html`<p class="label" part="label">${this.label}</p>`}
        <h2 id="title" class="title" part="title" tabindex="-1" aria-level=${this.headingLevel}>
          ${strings.call.titles[phase]}
        </h2>
        <div class="body">${this.#renderBody(phase)}</div>
        ${phase === 'closed' ? nothing : html`<pue-call-report></pue-call-report>`}
        <div role="status" class="visually-hidden">${this.announcer.text}</div>
      </section>
    `;
  }

  #renderBody(phase: CallPhase): TemplateResult {
    if (phase !== 'closed') return callBody(phase, this.#role);
    const { strings } = this.locale;
    if (this.meetingId === '') return html`<p>${strings.call.closed.nothing}</p>`;
    if (!this.#hasService()) return notice(strings.call.noService);
    return callDoor(strings, this.#role, this.#call.opening.step, () => void this.open());
  }

  get #role(): CallRole {
    return this.as === 'officer' ? 'officer' : 'station';
  }

  #hasService(): boolean {
    return this.createSession !== undefined || this.port !== undefined || this.http !== undefined;
  }

  #sceneNow(): CallScene | undefined {
    const { opening } = this.#call;
    if (opening.step !== 'open') return undefined;
    const { view } = opening;
    return {
      role: this.#role,
      state: view.state,
      localStream: view.localStream,
      remoteStream: view.remoteStream,
      headingLevel: this.headingLevel + 1,
      send: (request) => view.send(request),
      reopen: () => void this.open(),
    };
  }

  /** Everything of an open call comes by its own request, at the person's word. */
  async #create(): Promise<CallView> {
    const [{ defineCallParts }, create] = await Promise.all([
      import('./call-parts.ts'),
      this.createSession ?? import('./open-call.ts').then(({ openCall }) => openCall),
    ]);
    defineCallParts();
    const { meetingId, port, http } = this;
    const role = this.#role;
    const label = this.label.trim() || undefined;
    return create({ meetingId, role, label, lang: () => this.locale.lang, port, http });
  }

  async #show(session: CallView): Promise<void> {
    const { defineCallParts } = await import('./call-parts.ts');
    defineCallParts();
    if (session === this.session) this.#call.show(session);
  }

  #checkRole(): void {
    const isKnown = this.as === 'officer' || this.as === 'station';
    if (isKnown) return void this.#internals.states.delete('invalid');
    this.#internals.states.add('invalid');
    console.warn(
      `<pue-call as="${String(this.as)}">: "station" or "officer" was expected; it is taken for "station".`,
    );
  }

  /** Whoever types elsewhere on the page is not called away; the live region tells them. */
  #mayTakeFocus(): boolean {
    const active = document.activeElement;
    return active === null || active === document.body || this.matches(':focus-within');
  }

  #onStep(state: CallState | null): void {
    const before = this.#step;
    this.#step = state?.step ?? 'idle';
    if (this.#step === before) return;
    this.#internals.states.delete(before === 'idle' ? 'closed' : before);
    this.#internals.states.add(this.#step === 'idle' ? 'closed' : this.#step);
    if (state?.step === 'live' && before !== 'recovering') this.dispatchEvent(new PueCallJoinedEvent());
    if (state?.step === 'ended') this.dispatchEvent(new PueCallEndedEvent(state.reason));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call': PueCall;
  }
}
