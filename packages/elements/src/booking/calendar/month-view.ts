import type { Language, Slot } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dayName } from '../../locale/formats.ts';
import type { Loading, Month, Timing } from '../booking.state.ts';
import { monthOf } from '../machine/plain-date.ts';
import { readView } from '../views/read-view.ts';
import { slotsView } from '../views/time-view.ts';
import type { View } from '../views/view.ts';

/** A month, of which the days with room may be chosen; below it the times of the day that was. */
export function monthView(view: View, state: Timing, month: Month, today: string): TemplateResult {
  const { booking } = view.words;
  const free = new Set(month.days.kind === 'ready' ? month.days.value.map(({ date }) => date) : []);
  const open: Loading<readonly Slot[]> | undefined =
    month.date === undefined ? undefined : state.open[month.date];
  return html`
    <p class="hint">${booking.monthHint}</p>
    <calendar-date
      locale=${view.lang}
      format-weekday="short"
      min=${today}
      today=${today}
      focused-date=${firstFocus(month, today)}
      .value=${month.date ?? ''}
      .isDateDisallowed=${(date: Date) => !free.has(isoOf(date))}
      .getDayParts=${(date: Date) => (free.has(isoOf(date)) ? 'free' : '')}
      @focusday=${(event: CustomEvent<Date>) => turned(view, month, event.detail)}
      @change=${(event: Event) => chosenDay(view, event)}
    >
      <span slot="previous"
        ><span aria-hidden="true">‹</span><span class="visually-hidden">${booking.monthBefore}</span></span
      >
      <span slot="next"
        ><span aria-hidden="true">›</span><span class="visually-hidden">${booking.monthAfter}</span></span
      >
      <span slot="heading" aria-hidden="true">${titleOf(month.month, view.lang)}</span>
      <calendar-month></calendar-month>
    </calendar-date>
    ${readView(view, 'month', month.days, (days) => (days.length === 0 ? html`<p>${booking.monthEmpty}</p>` : nothing), 1)}
    ${
      month.date === undefined || open === undefined
        ? nothing
        : html`<p class="chosen-day">${dayName(month.date, view.lang)}</p>
            ${slotsView(view, state, month.date, open)}`
    }
  `;
}

function firstFocus({ month, date, days }: Month, today: string): string {
  if (date !== undefined && monthOf(date) === month) return date;
  const first = days.kind === 'ready' ? days.value[0]?.date : undefined;
  return first ?? (monthOf(today) === month ? today : `${month}-01`);
}

function turned(view: View, { month }: Month, date: Date): void {
  const shown = monthOf(isoOf(date));
  if (shown !== month) view.send({ type: 'month-shown', month: shown });
}

function chosenDay(view: View, event: Event): void {
  const { target } = event;
  if (target instanceof HTMLElement && 'value' in target && typeof target.value === 'string')
    view.send({ type: 'month-day-chosen', date: target.value });
}

/** `novembre 2026`; the table has its month as its name already. */
function titleOf(month: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** Days of the calendar come as midnight UTC. */
function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
