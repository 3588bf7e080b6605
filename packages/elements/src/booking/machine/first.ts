import type { Handlers } from '../booking.messages.ts';
import { networkHandlers } from './network.ts';
import { readHandlers } from './reads.ts';
import { timeHandlers } from './time.ts';
import { wayHandlers } from './ways.ts';
import { whereHandlers } from './where.ts';

/** All that happens until somebody presses a time. */
export const firstHandlers = {
  ...whereHandlers,
  ...timeHandlers,
  ...readHandlers,
  ...wayHandlers,
  ...networkHandlers,
} satisfies Partial<Handlers>;
