import type { Booking, Notification } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { list } from '../../locale/formats.ts';
import { heading } from '../views/heading.ts';
import type { LaterView } from './later-view.ts';

type TellingView = Pick<LaterView, 'telling' | 'lang' | 'level'>;

/** Who hears what, when, and how: a table, and in a sentence where nobody writes to the person. */
export function tellingView(view: TellingView, plan: readonly Notification[]): unknown {
  const { telling, level } = view;
  if (plan.length === 0) return nothing;
  const isCalled = plan.some(({ channels }) => channels.includes('phone-call'));
  return html`
    ${heading(level + 1, telling.title)} ${table(view, plan)}
    ${isCalled ? html`<p>${telling.call}</p>` : nothing}
    ${hasHole(plan) ? html`<p><strong>${telling.hole}</strong></p>` : nothing}
  `;
}

/** Who made it, where that is not the person themselves. */
export function bookedByView({ telling }: TellingView, { booked_by: by, beneficiary }: Booking): unknown {
  const name = `${beneficiary.given_name} ${beneficiary.family_name}`;
  switch (by) {
    case 'operator':
    case 'patronato-operator':
      return html`<p>${telling.bookedBy[by](name)}</p>`;
    case 'citizen':
    case 'unknown':
      return nothing;
  }
}

function hasHole(plan: readonly Notification[]): boolean {
  return plan.some(
    ({ who, what, channels }) => who === 'resident' && what === 'change' && channels.length === 0,
  );
}

function table(view: TellingView, plan: readonly Notification[]): TemplateResult {
  const { caption, message, way } = view.telling;
  const told = [...new Set(plan.map(({ who }) => who))];
  return html`<table class="telling">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${message}</th>
        <th scope="col">${way}</th>
      </tr>
    </thead>
    ${told.map((who) => group(view, who, plan))}
  </table>`;
}

function group(view: TellingView, who: Notification['who'], plan: readonly Notification[]): TemplateResult {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="2">${view.telling.who[who]}</th>
    </tr>
    ${plan.filter((one) => one.who === who).map((one) => row(view, one))}
  </tbody>`;
}

function row({ telling, lang }: TellingView, { what, when, channels }: Notification): TemplateResult {
  return html`<tr>
    <th scope="row">${telling.what[what]}, ${telling.when[when]}</th>
    <td>${waysWords({ telling, lang }, channels)}</td>
  </tr>`;
}

/** How one is told, or that nobody does. */
export function waysWords(
  { telling, lang }: Pick<TellingView, 'telling' | 'lang'>,
  channels: Notification['channels'],
): unknown {
  const ways = channels.map((channel) => telling.channels[channel]);
  return ways.length === 0 ? html`<strong>${telling.nobody}</strong>` : list(ways, lang);
}
