import type { EarlierSlotOffer, Language } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dateInRome } from '../booking/rome.ts';
import { dayName, timeOfDay } from '../locale/formats.ts';
import {
  aboutOf,
  type Command,
  type EarlierEvent,
  type EarlierState,
  type Work,
  workOn,
} from './earlier.machine.ts';
import type { PhoneListStrings } from './phone-list.strings.ts';

/** What the lines are drawn with. */
export interface OfferView {
  readonly words: PhoneListStrings;
  readonly lang: Language;
  press(command: Command): void;
  send(event: EarlierEvent): void;
}

const ACTS = ['accept', 'refuse', 'miss'] as const;

/** One line for each person to call, with the answers that they may give. */
export function renderCalls(
  view: OfferView,
  state: EarlierState,
  offers: readonly EarlierSlotOffer[],
): TemplateResult {
  return html`<ol part="list">
    ${repeat(
      offers,
      ({ id }) => id,
      (offer) =>
        html`<li>
          ${renderOffer(view, offer)} ${renderPhone(view, offer)} ${renderAnswers(view, state, offer)}
        </li>`,
    )}
  </ol>`;
}

/** Those who answer by themselves. */
export function renderMessages(view: OfferView, offers: readonly EarlierSlotOffer[]): TemplateResult {
  return html`<ul class="messages">
    ${repeat(
      offers,
      ({ id }) => id,
      (offer) => html`<li>${renderOffer(view, offer)}</li>`,
    )}
  </ul>`;
}

function renderOffer({ words: { phoneList }, lang }: OfferView, offer: EarlierSlotOffer): TemplateResult {
  const { booking, slot, called_at: calledAt } = offer;
  return html`<div>
    <p class="name">${nameOf(offer)}</p>
    <p>${booking.service_title}</p>
    <p><strong>${phoneList.offered(...whenOf(slot.start, lang))}</strong></p>
    <p>${phoneList.instead(...whenOf(booking.start, lang))}</p>
    <p>${phoneList.until(...whenOf(offer.expires_at, lang))}</p>
    <p>${phoneList.why[offer.why]}</p>
    ${calledAt === undefined ? nothing : html`<p>${phoneList.calledAt(timeOfDay(calledAt, lang))}</p>`}
  </div>`;
}

function renderPhone({ words: { phoneList } }: OfferView, { booking }: EarlierSlotOffer): TemplateResult {
  const phone = booking.person?.phone;
  if (phone === undefined) return html`<p>${phoneList.noPhone}</p>`;
  return html`<p><a class="phone" href="tel:${phone.replaceAll(' ', '')}">${phone}</a></p>`;
}

function renderAnswers(view: OfferView, state: EarlierState, offer: EarlierSlotOffer): TemplateResult {
  const work = workOn(state, offer.id);
  if (work !== undefined) return renderWork(view, work);
  const { phoneList } = view.words;
  return html`<div class="actions">
    ${ACTS.map(
      (act) =>
        html`<button
          type="button"
          class=${act === 'accept' ? 'primary' : nothing}
          aria-label=${phoneList.about(phoneList[act], nameOf(offer))}
          @click=${() => view.press({ act, offer })}
        >
          ${phoneList[act]}
        </button>`,
    )}
  </div>`;
}

/** An answer on its way, or what became of it. */
function renderWork({ words, send }: OfferView, { command, slow, failure }: Work): TemplateResult {
  const about = aboutOf(command);
  const { phoneList, common, problems } = words;
  if (failure === undefined)
    return html`<p tabindex="-1" data-focus="work ${about}">${slow ? common.slow : phoneList.sending}</p>`;
  const { what, way } = problems[failure.code];
  return html`<div class="notice problem" tabindex="-1" data-focus="work ${about}">
    <p><strong>${what}</strong></p>
    <p>${way}</p>
    <p class="actions">
      <button type="button" @click=${() => send({ type: 'tried-again', about })}>${common.retry}</button>
      <button type="button" @click=${() => send({ type: 'closed', about })}>${common.close}</button>
    </p>
  </div>`;
}

/** Who it is; the code of the appointment for who may not know. */
export function nameOf({ booking: { person, code } }: EarlierSlotOffer): string {
  return person === undefined ? code : `${person.given_name} ${person.family_name}`;
}

/** Day and time in words. */
export function whenOf(instant: string, lang: Language): [string, string] {
  return [dayName(dateInRome(instant), lang), timeOfDay(instant, lang)];
}
