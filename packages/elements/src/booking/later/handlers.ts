import type { Handlers } from '../booking.messages.ts';
import type { firstHandlers } from '../machine/first.ts';
import type { OwnEvent } from '../own/own.messages.ts';
import { claimHandlers } from './claim.ts';
import { detailsHandlers } from './details.ts';
import type { OperatorEvent } from '../operator/operator.messages.ts';
import { moreTimesHandlers } from './more-times.ts';
import { recoveryHandlers } from './recovery.ts';
import { resumingHandlers } from './resuming.ts';
import { sendingHandlers } from './sending.ts';

/** All that happens from then on; with the first ones and the own ones, an answer to every event. */
export const laterHandlers = {
  ...moreTimesHandlers,
  ...claimHandlers,
  ...detailsHandlers,
  ...sendingHandlers,
  ...recoveryHandlers,
  ...resumingHandlers,
} satisfies Omit<Handlers, keyof typeof firstHandlers | OwnEvent['type'] | OperatorEvent['type']>;
