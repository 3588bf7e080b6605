import type { CSSResult } from 'lit';
import { monthView } from './month-view.ts';
import { monthStyles } from './month.styles.ts';

/** The month calendar, fetched when it is asked for. */
export interface CalendarPart {
  readonly styles: CSSResult;
  readonly view: typeof monthView;
}

/** cally registers its own tags, and would throw where a second script of the page has done so before. */
export async function loadCalendar(): Promise<CalendarPart> {
  if (customElements.get('calendar-date') === undefined) await import('cally');
  return { styles: monthStyles, view: monthView };
}
