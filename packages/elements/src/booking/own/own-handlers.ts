import type { Handlers } from '../booking.messages.ts';
import { appointmentHandlers } from './appointment.ts';
import { cancellingHandlers } from './cancelling.ts';
import { findingHandlers } from './finding.ts';
import { movingHandlers } from './moving.ts';
import type { OwnEvent } from './own.messages.ts';
import { ownWayHandlers } from './own-ways.ts';

/** All that may be done with an appointment that is there already. */
export const ownHandlers = {
  ...findingHandlers,
  ...appointmentHandlers,
  ...cancellingHandlers,
  ...movingHandlers,
  ...ownWayHandlers,
} satisfies Pick<Handlers, OwnEvent['type']>;
