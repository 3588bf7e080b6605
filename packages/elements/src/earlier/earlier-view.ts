import type { FailureCode } from '@pue/client/booking';
import type { Booking, EarlierSlotOffer, Language } from '@pue/client/contract';
import { waysTo } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dateInRome } from '../booking/rome.ts';
import { dayName } from '../locale/formats.ts';
import {
  aboutOf,
  type Command,
  type EarlierEvent,
  type EarlierState,
  minutesLeft,
  type Offered,
  type Work,
  workOn,
} from './earlier.machine.ts';
import type { EarlierStrings } from './earlier.strings.ts';
import { whenOf } from './offer-list.ts';

/** What the views of one appointment are drawn with. */
export interface EarlierView {
  readonly words: EarlierStrings;
  readonly lang: Language;
  readonly level: number;
  readonly booking: Booking;
  press(command: Command): void;
  send(event: EarlierEvent): void;
}

/** Minutes from which one is told how many are left. */
const COUNTED_FROM = 60;

/** The day after the server's, and the appointment's own: between them lies what may be asked. */
interface Span {
  readonly min: string;
  readonly max: string;
}

/** `offered`: to this appointment, if anything is. */
export function earlierView(view: EarlierView, state: EarlierState, offered: Offered | undefined): unknown {
  const { booking } = view;
  if (offered !== undefined) return offerView(view, state, offered);
  const work = workOn(state, booking.id);
  return html`
    ${state.done === undefined ? nothing : doneView(view, state.done)}
    ${booking.earlier_slot === undefined ? askView(view, work) : waitView(view, booking.earlier_slot, work)}
  `;
}

function askView(view: EarlierView, work: Work | undefined): unknown {
  const { words, booking } = view;
  if (!booking.allowed_actions.includes('request-earlier')) return nothing;
  const { earlier } = words;
  const { min, max } = spanOf(booking);
  return html`<details>
    <summary>${earlier.askTitle}</summary>
    <p>${earlier.askText} ${toldHow(view)}</p>
    <form @submit=${(event: SubmitEvent) => asked(view, event)}>
      ${
        min < max
          ? html`<div class="field">
              <label for="before">${earlier.before}</label>
              <span class="hint" id="before-hint">${earlier.beforeHint}</span>
              <input
                id="before"
                type="date"
                name="before"
                min=${min}
                max=${max}
                aria-describedby="before-hint"
              />
            </div>`
          : nothing
      }
      ${workView(view, work) ?? html`<div class="actions"><button>${earlier.ask}</button></div>`}
    </form>
  </details>`;
}

function waitView(
  view: EarlierView,
  { ahead, before }: NonNullable<Booking['earlier_slot']>,
  work: Work | undefined,
): TemplateResult {
  const { words, booking, lang } = view;
  const { earlier } = words;
  const withdraw = () => view.press({ act: 'withdraw', booking });
  return html`
    ${title(view, earlier.waitTitle)}
    <p>
      <strong>${earlier.ahead(ahead)}</strong>
      ${before === undefined ? nothing : earlier.onlyBefore(dayName(before, lang))}
    </p>
    <p>${earlier.order} ${toldHow(view)}</p>
    ${
      workView(view, work) ??
      html`<div class="actions">
        ${
          booking.allowed_actions.includes('withdraw-earlier')
            ? html`<button type="button" @click=${withdraw}>${earlier.withdraw}</button>`
            : nothing
        }
      </div>`
    }
  `;
}

function offerView(view: EarlierView, state: EarlierState, offered: Offered): TemplateResult {
  const { words, lang, booking } = view;
  const { offer } = offered;
  const { earlier } = words;
  const minutes = minutesLeft(offered, state.now);
  return html`
    ${title(view, earlier.offerTitle)}
    <p>${earlier.why[offer.why]}</p>
    <p class="when"><strong>${earlier.offered(...whenOf(offer.slot.start, lang))}</strong></p>
    ${
      minutes === 0
        ? html`<p>${earlier.over}</p>`
        : html`<p>
              ${earlier.until(...whenOf(offer.expires_at, lang))}
              ${minutes <= COUNTED_FROM ? html`<strong>${earlier.minutesLeft(minutes)}</strong>` : nothing}
            </p>
            <p>${earlier.instead(...whenOf(booking.start, lang))} ${earlier.keepsPlace}</p>`
    }
    ${workView(view, workOn(state, offer.id)) ?? (minutes === 0 ? nothing : answersView(view, offer))}
  `;
}

function answersView({ words: { earlier }, press }: EarlierView, offer: EarlierSlotOffer): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="primary" @click=${() => press({ act: 'accept', offer })}>
      ${earlier.accept}
    </button>
    <button type="button" @click=${() => press({ act: 'refuse', offer })}>${earlier.refuse}</button>
  </div>`;
}

/** A command on its way, or what is known of one that failed; undefined where there is none. */
function workView({ words, send }: EarlierView, work: Work | undefined): TemplateResult | undefined {
  if (work === undefined) return undefined;
  const about = aboutOf(work.command);
  const { earlier, common, problems } = words;
  if (work.failure === undefined)
    return html`<p tabindex="-1" data-focus="work ${about}">${work.slow ? common.slow : earlier.sending}</p>`;
  const close = html`<button type="button" @click=${() => send({ type: 'closed', about })}>
    ${common.close}
  </button>`;
  if (isOver(work.failure.code))
    return html`<div class="notice warning" tabindex="-1" data-focus="work ${about}">
      <p><strong>${earlier.over}</strong></p>
      <div class="actions">${close}</div>
    </div>`;
  const { what, way } = problems[work.failure.code];
  return html`<div class="notice problem" tabindex="-1" data-focus="work ${about}">
    <p><strong>${what}</strong></p>
    <p>${way}</p>
    <div class="actions">
      <button type="button" @click=${() => send({ type: 'tried-again', about })}>${common.retry}</button>
      ${close}
    </div>
  </div>`;
}

/** The deadline was first, or somebody else: nothing is lost but the offer. */
function isOver(code: FailureCode): boolean {
  return code === 'hold-expired' || code === 'slot-taken';
}

function doneView({ words: { earlier }, lang }: EarlierView, command: Command): TemplateResult {
  const text = (): string => {
    switch (command.act) {
      case 'ask':
        return earlier.asked;
      case 'withdraw':
        return earlier.withdrawn;
      case 'accept':
        return earlier.accepted(...whenOf(command.offer.slot.start, lang));
      case 'refuse':
      case 'miss':
        return earlier.refused;
    }
  };
  return html`<p class="notice success" tabindex="-1" data-focus="done">${text()}</p>`;
}

function toldHow({ words: { earlier }, booking }: EarlierView): string {
  const [first] = waysTo(booking.beneficiary.contact);
  if (first === 'sms') return earlier.bySms;
  return first === 'e-mail' ? earlier.byEmail : earlier.byPhone;
}

function title({ level }: EarlierView, text: string): TemplateResult {
  return html`<h3 class="title" aria-level=${level}>${text}</h3>`;
}

function asked({ press, booking }: EarlierView, event: SubmitEvent): void {
  event.preventDefault();
  const { currentTarget: form } = event;
  const before = form instanceof HTMLFormElement ? new FormData(form).get('before') : null;
  press({ act: 'ask', booking, ...(typeof before === 'string' && before !== '' ? { before } : {}) });
}

function spanOf({ server_time: now, start }: Booking): Span {
  const tomorrow = new Date(Date.parse(`${dateInRome(now)}T00:00:00Z`) + 86_400_000);
  return { min: tomorrow.toISOString().slice(0, 10), max: dateInRome(start) };
}
