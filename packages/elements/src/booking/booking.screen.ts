import type { Failure } from '@pue/client/booking';
import { html, nothing } from 'lit';
import type { BookingController } from './booking.controller.ts';
import type { Announcement } from './booking.messages.ts';
import type { BookingState, Timing } from './booking.state.ts';
import type { BookingStrings } from './booking.strings.ts';
import type { CalendarPart } from './calendar/calendar.ts';
import type { LazyPart } from './lazy-part.ts';
import type { LaterPart, LaterView } from './later/later.ts';
import { failureView, skeleton } from './views/read-view.ts';
import { timeView } from './views/time-view.ts';
import type { View } from './views/view.ts';
import { comuneView, openingView, serviceView } from './views/where-view.ts';

/** The parts of the screen that are fetched: undefined until they are there. */
export interface ScreenParts {
  readonly controller: BookingController;
  readonly calendar: LazyPart<CalendarPart>;
  readonly later: { readonly part: LaterPart; readonly view: LaterView } | undefined;
}

const UNFETCHED: Failure = { code: 'network', attempts: 1, outcomeUnknown: false };

/** The step that one is in. */
export function screen(view: View, state: BookingState, parts: ScreenParts): unknown {
  const { later } = parts;
  const inner = step(view, state, parts);
  return later?.part.frame ? later.part.frame(later.view, state, inner) : inner;
}

function step(view: View, state: BookingState, parts: ScreenParts): unknown {
  if (state.step === 'comune') return [comuneView(view, state), own(view, parts)];
  // What the host wrote inside the element is of use when nothing else can be had.
  if (state.step === 'opening')
    return [openingView(view, state), state.catalogue.kind === 'failed' ? html`<slot></slot>` : nothing];
  if (state.step === 'service') return [serviceView(view, state), own(view, parts)];
  if (state.step === 'time')
    return timeView(view, state, { claim: claim(view, state, parts), month: month(view, state, parts) });
  return parts.later?.part.step(parts.later.view, state);
}

/** What is said aloud. */
export function announced(words: BookingStrings, parts: ScreenParts, announcement: Announcement): string {
  switch (announcement.what) {
    case 'comuni-found':
      return words.booking.comuniFound(announcement.count);
    case 'offline':
    case 'online':
    case 'slow':
      return words.common[announcement.what];
    case 'minutes-left':
    case 'expired':
    case 'extended':
    case 'holding':
    case 'checking':
    case 'unresolved':
    case 'resumed':
    case 'not-booked':
      return parts.later?.part.announcement(parts.later.view, announcement) ?? '';
  }
}

/** What the later part says of the slot, or that this part is on its way. */
function claim(view: View, state: Timing, { controller, later }: ScreenParts): unknown {
  if (later !== undefined) return later.part.claim(later.view, state);
  return controller.waiting ? fetching(view, controller) : nothing;
}

/** On the first screens: the way to one's own appointment was pressed, and is still to be fetched. */
function own(view: View, { controller }: ScreenParts): unknown {
  return controller.awaits('own-wanted') ? fetching(view, controller) : nothing;
}

function fetching(view: View, { later }: BookingController): unknown {
  if (later.state === 'failed') return failureView(view, UNFETCHED, () => later.load());
  return html`<p class="notice">${view.words.booking.preparing}</p>`;
}

function month(view: View, state: Timing, { calendar }: ScreenParts): unknown {
  if (state.month === undefined || state.days.kind !== 'ready') return nothing;
  if (calendar.state === 'failed') return failureView(view, UNFETCHED, () => calendar.load());
  if (calendar.value === undefined) return skeleton(view, false, 6);
  return calendar.value.view(view, state, state.month, state.days.value.today);
}
