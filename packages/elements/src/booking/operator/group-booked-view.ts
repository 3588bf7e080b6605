import { html, type TemplateResult } from 'lit';
import { dayName, timeOfDay } from '../../locale/formats.ts';
import { dateInRome } from '../rome.ts';
import { printView } from '../own/print-view.ts';
import { heading } from '../views/heading.ts';
import type { OperatorView } from './operator-view.ts';
import type { GroupBooked } from './operator.state.ts';

/** All booked: the code of each, for paper. */
export function groupBookedView(view: OperatorView, { bookings }: GroupBooked): TemplateResult {
  const { operator, later, lang } = view;
  return html`
    <div class="notice success">
      ${heading(view.level, operator.groupBooked(bookings.length), 'heading')}
      <p>${operator.groupBookedText}</p>
    </div>
    <ol class="plain booked">
      ${bookings.map(
        ({ start, code, beneficiary, place, service }) =>
          html`<li>
            <p class="when">
              <strong>${later.whenAt(dayName(dateInRome(start), lang), timeOfDay(start, lang))}</strong>
            </p>
            <p>${place.name}, ${place.address}</p>
            <p>${beneficiary.given_name} ${beneficiary.family_name}<br />${service.title}</p>
            <p class="hint">${later.code}</p>
            <p class="code">${code}</p>
          </li>`,
      )}
    </ol>
    <div class="actions">${printView(view, bookings, operator.print)}</div>
  `;
}
