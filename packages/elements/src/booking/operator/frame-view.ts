import { html, nothing, type TemplateResult } from 'lit';
import type { BookingState } from '../booking.state.ts';
import { isWriting } from '../machine/kept.ts';
import { dateInRome } from '../rome.ts';
import type { OperatorView } from './operator-view.ts';
import { signInView } from './sign-in-view.ts';

const MOST = 8;

/** What stands round each step at the counter. While one types for somebody there is nothing to go away to. */
export function frameView(view: OperatorView, state: BookingState, inner: unknown): TemplateResult {
  return html`${areas(view, state)} ${signInView(view, state)} ${people(view, state)} ${inner}
  ${nextPerson(view, state)}`;
}

function areas(view: OperatorView, state: BookingState): unknown {
  const { step, desk } = state;
  const open =
    ['service', 'time', 'awaiting', 'appointment', 'group-booked'].includes(step) && !isWriting(state);
  if (desk === undefined || !open) return nothing;
  const { operator } = view;
  const there = step === 'awaiting';
  return html`<nav class="areas" aria-label=${operator.areas}>
    <button
      type="button"
      aria-current=${there ? nothing : 'page'}
      @click=${() => view.send({ type: 'booking-shown' })}
    >
      ${operator.book}
    </button>
    <button
      type="button"
      aria-current=${there ? 'page' : nothing}
      @click=${() => view.send({ type: 'awaiting-shown' })}
    >
      ${operator.awaiting}
    </button>
  </nav>`;
}

/** How many come back to back: the times are then those from which so many fit. */
function people(view: OperatorView, { step, desk }: BookingState): unknown {
  if (desk === undefined || (step !== 'service' && step !== 'time')) return nothing;
  const { operator } = view;
  const count = Math.max(1, desk.people.length);
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement)
      view.send({ type: 'people-counted', count: Number(target.value) });
  };
  return html`<div class="field">
    <label for="people">${operator.people}</label>
    <select id="people" @change=${choose}>
      ${Array.from({ length: MOST }, (_, index) => index + 1).map(
        (n) => html`<option value=${n} ?selected=${n === count}>${operator.peopleCount(n)}</option>`,
      )}
    </select>
  </div>`;
}

function nextPerson(view: OperatorView, state: BookingState): unknown {
  const { desk } = state;
  if (desk?.last === undefined || !isBooked(state)) return nothing;
  const { operator } = view;
  const { start } = desk.last;
  return html`<div class="actions again">
    <button
      type="button"
      class="primary"
      @click=${() => view.send({ type: 'next-person', day: dateInRome(start) })}
    >
      ${operator.next}
    </button>
    <span class="hint">${operator.nextHint}</span>
  </div>`;
}

function isBooked(state: BookingState): boolean {
  if (state.step === 'appointment') return state.doing.kind === 'shown' && state.doing.news === 'booked';
  return state.step === 'group-booked';
}
