import { createOperatorPort } from '@pue/client/booking';
import type { BookingState } from '../booking.state.ts';
import type { LaterPart } from '../later/later.ts';
import { arrivingView } from './arriving-view.ts';
import { awaitingView } from './awaiting-view.ts';
import { frameView } from './frame-view.ts';
import { groupBookedView } from './group-booked-view.ts';
import { groupCheckView, groupSendingView } from './group-check-view.ts';
import { groupDetailsView } from './group-details-view.ts';
import { operatorHandlers } from './handlers.ts';
import { isOperatorView, type OperatorView } from './operator-view.ts';
import { operatorStrings } from './operator.strings.ts';
import { operatorStyles } from './operator.styles.ts';
import { getSlots, OperatorWrites } from './operator.writes.ts';

/** What a resident has, and what an operator at the counter has besides. */
export function atCounter(part: LaterPart): LaterPart {
  return {
    ...part,
    handlers: { ...part.handlers, ...operatorHandlers },
    strings: operatorStrings,
    styles: [...part.styles, operatorStyles],
    port: (http) => ({ ...part.port(http), ...createOperatorPort(http) }),
    writes: (caller, around) => new OperatorWrites(part.writes(caller, around, getSlots), caller),
    frame: (view, state, inner) => (isOperatorView(view) ? frameView(view, state, inner) : inner),
    step: (view, state) => (isOperatorView(view) && counterStep(view, state)) || part.step(view, state),
  };
}

function counterStep(view: OperatorView, state: BookingState): unknown {
  switch (state.step) {
    case 'arriving':
      return arrivingView(view, state);
    case 'awaiting':
      return awaitingView(view, state);
    case 'group-details':
      return groupDetailsView(view, state);
    case 'group-check':
      return groupCheckView(view, state);
    case 'group-sending':
      return groupSendingView(view, state);
    case 'group-booked':
      return groupBookedView(view, state);
    case 'idle':
    case 'resuming':
    case 'comune':
    case 'opening':
    case 'service':
    case 'time':
    case 'details':
    case 'check':
    case 'sending':
    case 'finding':
    case 'appointment':
    case 'sending-move':
      return undefined;
  }
}
