import type { Competence } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dayName, timeOfDay } from '../../locale/formats.ts';
import type { Timing } from '../booking.state.ts';
import { dateInRome } from '../rome.ts';
import type { ChoosingView } from './choosing-view.ts';

/** Side by side those who can serve, and whoever of them is free first. */
export function serversView(view: ChoosingView, { choice, draft }: Timing): TemplateResult {
  const { choosing } = view;
  const { service, office, soonest } = choice;
  const choose = (id: string | undefined) => () => view.send({ type: 'office-chosen', office: id });
  const resolved = service.competence.find(({ office_id: id }) => id === office);
  // The waits are those of people who need nothing: the others look at the times themselves.
  const waits = draft.needs.length === 0;
  return html`<fieldset class="servers">
    <legend>${choosing.servers}</legend>
    <div class="side">
      ${service.competence.map((one) => {
        const checked = !soonest && one.office_id === office;
        return card(one.office_name, checked, choose(one.office_id), about(view, one, waits));
      })}
      ${card(choosing.soonest, soonest, choose(undefined), soonest && resolved ? resolved.office_name : nothing)}
    </div>
  </fieldset>`;
}

function card(name: string, checked: boolean, choose: () => void, about: unknown): TemplateResult {
  return html`<div class="card ${checked ? 'checked' : ''}">
    <label>
      <input type="radio" name="office" .checked=${checked} @change=${choose} />
      <span>${name}</span>
    </label>
    <div class="about">${about}</div>
  </div>`;
}

function about(view: ChoosingView, server: Competence, waits: boolean): TemplateResult {
  return html`<p>${server.reason}</p>
    ${waits ? html`<p>${firstOf(view, server)} ${waitOf(view, server)}</p>` : nothing}`;
}

function firstOf({ choosing, lang }: ChoosingView, { first_available: first }: Competence): string {
  if (first === undefined) return choosing.noFirst;
  return choosing.first(dayName(dateInRome(first), lang), timeOfDay(first, lang));
}

function waitOf({ choosing }: ChoosingView, { median_wait_days: days }: Competence): string {
  return days === undefined ? '' : choosing.wait(days);
}
