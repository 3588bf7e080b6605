import { listSlots, readAvailability } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { availabilityOf, slotsOf } from '../desk/availability.ts';
import type { Sandbox } from '../sandbox.ts';
import { serve } from './serve.ts';

export function availabilityHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, readAvailability, { rule: (visit, { query }) => availabilityOf(visit, query) }),
    serve(sandbox, listSlots, { rule: (visit, { query }) => slotsOf(visit, query) }),
  ];
}
