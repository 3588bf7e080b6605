import type { CallEffect } from './call-events.ts';

export const attend = (attempt: number, notBeforeMs = 0): CallEffect => ({
  type: 'attend',
  attempt,
  notBeforeMs,
});

export const connect = (attempt: number, notBeforeMs = 0): CallEffect => ({
  type: 'connect',
  attempt,
  notBeforeMs,
});
