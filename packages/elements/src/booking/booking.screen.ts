import type { Failure } from '@pue/client/booking';
import { html, nothing } from 'lit';
import type { BookingController } from './booking.controller.ts';
import type { Announcement } from './booking.messages.ts';
import type { BookingState, Choosing, Timing } from './booking.state.ts';
import type { BookingStrings } from './booking.strings.ts';
import type { CalendarPart } from './calendar/calendar.ts';
import type { ChoosingPart } from './choosing/choosing.ts';
import type { ChoosingView } from './choosing/choosing-view.ts';
import type { LazyPart } from './lazy-part.ts';
import type { LaterPart, LaterView } from './later/later.ts';
import { failureView, skeleton } from './views/read-view.ts';
import { type TimeParts, timeView } from './views/time-view.ts';
import type { View } from './views/view.ts';
import { comuneView, openingView, serviceView } from './views/where-view.ts';

/** The parts of the screen that are fetched: undefined until they are there. */
export interface ScreenParts {
  readonly controller: BookingController;
  readonly calendar: LazyPart<CalendarPart>;
  readonly choosing: LazyPart<ChoosingPart>;
  readonly help: Help | undefined;
  readonly later: { readonly part: LaterPart; readonly view: LaterView } | undefined;
}

/** The part that helps in choosing, with its words. */
interface Help {
  readonly part: ChoosingPart;
  readonly view: ChoosingView;
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
  if (state.step === 'service') return [chosenFrom(view, state, parts), own(view, parts)];
  return state.step === 'time' ? times(view, state, parts) : parts.later?.part.step(parts.later.view, state);
}

function chosenFrom(view: View, state: Choosing, parts: ScreenParts): unknown {
  const services = helped(view, parts, (help) => help.part.services(help.view, state));
  return serviceView(view, state, services);
}

function times(view: View, state: Timing, parts: ScreenParts): unknown {
  return timeView(view, state, {
    claim: claim(view, state, parts),
    month: month(view, state, parts),
    servers: servers(state, parts),
    noFit: (days) => helped(view, parts, (help) => help.part.noFit(help.view, state, days)),
  });
}

/** What is said aloud. */
export function announced(words: BookingStrings, parts: ScreenParts, announcement: Announcement): string {
  switch (announcement.what) {
    case 'comuni-found':
      return words.booking.comuniFound(announcement.count);
    case 'services-found':
      return parts.help?.part.found(parts.help.view, announcement.count) ?? '';
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
    case 'email-slip':
      return parts.later?.part.announcement(parts.later.view, announcement) ?? '';
  }
}

/** Whether there is a choice, or will be, in which the part for it helps. */
export function asksForHelp(state: BookingState): boolean {
  if (state.step === 'opening') return state.wanted === undefined;
  if (state.step === 'time') return state.draft.needs.length > 0 || severalServe(state);
  return state.step === 'comune' || state.step === 'service';
}

/** An appointment that is moved stays where it is. */
function severalServe({ choice, moving }: Timing): boolean {
  return moving === undefined && choice.service.competence.length > 1;
}

/** Drawn by the part that helps in choosing, once it is there. */
function helped(view: View, { choosing, help }: ScreenParts, draw: (help: Help) => unknown): unknown {
  if (help !== undefined) return draw(help);
  if (choosing.state === 'failed') return failureView(view, UNFETCHED, () => choosing.load());
  return skeleton(view, false, 5);
}

/** The cards of those who can serve; without them it is who is competent by law. */
function servers(state: Timing, { choosing, help }: ScreenParts): TimeParts['servers'] {
  if (!severalServe(state) || choosing.state === 'failed') return undefined;
  return help === undefined ? 'awaited' : { cards: help.part.servers(help.view, state) };
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
