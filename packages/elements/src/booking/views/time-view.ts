import type { AvailableDay, Slot } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dayName, list, timeOfDay } from '../../locale/formats.ts';
import type { Days, Loading, Timing } from '../booking.state.ts';
import { monthOf } from '../machine/plain-date.ts';
import { dateInRome } from '../rome.ts';
import { readView, skeleton } from './read-view.ts';
import { groupSlots, type SlotGroup } from './slots.ts';
import { changeButton, chosen, movingHead, stepHead } from './step-view.ts';
import { nameOf, phoneOf, placeOf, type View } from './view.ts';
import { already, back, competence } from './where-view.ts';

/** What the time view is given beside its state: parts that are fetched when they are wanted. */
export interface TimeParts {
  /** The slot that is held, sought or refused. */
  readonly claim: unknown;
  readonly month: unknown;
  /** The cards of all who can serve, where there are several: before the times, so that these do not jump. */
  readonly servers: undefined | 'awaited' | { readonly cards: unknown };
  /** What is said where no time has what is needed. */
  readonly noFit: (days: Days) => unknown;
}

/** Day and time: the next days with room first, a month calendar on demand. What stands below waits for them to come. */
export function timeView(view: View, state: Timing, parts: TimeParts): TemplateResult {
  const { booking } = view.words;
  const { comune, service, office } = state.choice;
  const isComing = parts.servers === 'awaited' || (state.days.kind === 'loading' && !state.days.slow);
  return html`
    ${state.moving ? movingHead(view) : stepHead(view, 2, booking.timeTitle)}
    ${chosen([
      [booking.comune, nameOf(comune, view.lang), nothing],
      [
        booking.service,
        html`${service.title} ${parts.servers ? nothing : competence(view, service, office)}`,
        state.moving
          ? nothing
          : changeButton(view, booking.changeService, () =>
              view.send({ type: 'part-changed', part: 'service' }),
            ),
      ],
      ...(state.moving ? [] : [needsRow(view, state)]),
    ])}
    <p class="place">${booking.timeWhere(placeOf(comune, view.lang))}</p>
    ${
      parts.servers === 'awaited'
        ? skeleton(view, false, 5)
        : html`${parts.servers?.cards} ${parts.claim}
          ${readView(view, 'days', state.days, (days) => times(view, state, days, parts), 5)}`
    }
    ${isComing ? nothing : below(view, state)}
  `;
}

function below(view: View, { moving, claim }: Timing): unknown {
  return [html`<div class="actions">${back(view)}</div>`, moving || claim.held ? nothing : already(view)];
}

/** What is needed, or that it can be said. */
export function needsRow(
  view: View,
  { draft: { needs } }: Pick<Timing, 'draft'>,
): readonly [string, unknown, TemplateResult] {
  const { booking, choosing } = view.words;
  const names = needs.map((need) => choosing?.needsOptions[need] ?? '');
  const change = (): void => view.send({ type: 'part-changed', part: 'needs' });
  return [
    booking.needsChosen,
    needs.length === 0 ? booking.noNeeds : list(names, view.lang),
    changeButton(view, booking.changeNeeds, change),
  ];
}

function times(view: View, state: Timing, days: Days, parts: TimeParts): unknown {
  const { noFit, month } = parts;
  if (days.days.length === 0 && state.more === undefined)
    return days.missing.length > 0 ? noFit(days) : noDays(view, state, days);
  return html`
    <p>${view.words.booking.timeHint}</p>
    ${state.month === undefined ? dayList(view, state, days) : month}
    <div class="actions">
      ${state.month === undefined ? further(view, state, days) : nothing} ${toggle(view, state, days)}
    </div>
  `;
}

function dayList(view: View, state: Timing, { days }: Days): TemplateResult {
  return html`<ul class="plain days">
    ${days.slice(0, state.shown).map((day) => html`<li>${dayItem(view, state, day)}</li>`)}
  </ul>`;
}

function dayItem(view: View, state: Timing, { date, free }: AvailableDay): TemplateResult {
  const open = state.open[date];
  return html`
    <button
      type="button"
      class="row"
      data-focus="day ${date}"
      aria-expanded=${open !== undefined}
      @click=${() => view.send({ type: 'day-toggled', date })}
    >
      <span>${dayName(date, view.lang)}</span>
      <span class="free">${view.words.booking.freeTimes(free)}</span>
    </button>
    ${open === undefined ? nothing : slotsView(view, state, date, open)}
  `;
}

/** The times of a day. */
export function slotsView(
  view: View,
  state: Timing,
  date: string,
  slots: Loading<readonly Slot[]>,
): TemplateResult {
  const taken = state.claim.taken.filter((slot) => dateInRome(slot.start) === date);
  const show = (free: readonly Slot[]): unknown =>
    free.length + taken.length === 0
      ? html`<p class="notice">${view.words.booking.noSlots}</p>`
      : groupSlots(free, taken).map((group) => slotGroup(view, state, date, group));
  return html`<div class="slots">${readView(view, `slots ${date}`, slots, show, 2)}</div>`;
}

function slotGroup(view: View, state: Timing, date: string, { name, slots }: SlotGroup): TemplateResult {
  const { booking } = view.words;
  const title = typeof name === 'number' ? booking.hour(String(name)) : booking[name];
  return html`<fieldset class="group">
    <legend>${title}</legend>
    <div class="times">${slots.map((slot) => slotButton(view, state, date, slot))}</div>
  </fieldset>`;
}

function slotButton(view: View, { choice, claim }: Timing, date: string, slot: Slot): TemplateResult {
  const time = timeOfDay(slot.start, view.lang);
  if (claim.taken.some(({ id }) => id === slot.id))
    return html`<span class="time taken"><s>${time}</s> ${view.words.booking.taken}</span>`;
  const { attempt, held } = claim;
  const ours = attempt.kind === 'holding' ? attempt.slot.id : held?.minutesLeft ? held.hold.slot.id : '';
  return html`<button
    type="button"
    class="time"
    aria-pressed=${slot.id === ours ? 'true' : nothing}
    @click=${() => view.pick(slot)}
  >
    ${time}<span class="visually-hidden"
      >, ${dayName(date, view.lang)}, ${placeOf(choice.comune, view.lang)}</span
    >
  </button>`;
}

function further(view: View, state: Timing, { days, next }: Days): unknown {
  if (state.more !== undefined) return readView(view, 'more', state.more, () => nothing, 2);
  if (days.length <= state.shown && next === undefined) return nothing;
  return html`<button type="button" @click=${() => view.send({ type: 'more-days' })}>
    ${view.words.booking.moreDays}
  </button>`;
}

function toggle(view: View, state: Timing, { days, today }: Days): TemplateResult {
  const { booking } = view.words;
  if (state.month !== undefined)
    return html`<button type="button" @click=${() => view.send({ type: 'list-shown' })}>
      ${booking.showList}
    </button>`;
  const month = monthOf(days[0]?.date ?? today);
  return html`<button type="button" @click=${() => view.send({ type: 'month-shown', month })}>
    ${booking.showMonth}
  </button>`;
}

function noDays(view: View, { choice }: Timing, { next }: Days): TemplateResult {
  const { booking } = view.words;
  const phone = phoneOf(choice.comune);
  if (next !== undefined) return skeleton(view, false);
  return html`<div class="notice">
    <p><strong>${booking.noDays}</strong></p>
    <p>${booking.noDaysWay}</p>
    ${phone === undefined ? nothing : html`<p>${booking.phone(phone)}</p>`}
  </div>`;
}
