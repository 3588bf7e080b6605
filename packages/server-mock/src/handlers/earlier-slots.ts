import {
  listEarlierSlotOffers,
  noteMissedCall,
  refuseEarlierSlot,
  requestEarlierSlot,
  withdrawEarlierSlot,
} from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { askEarlier, listOffers, missCall, refuseOffer, withdrawEarlier } from '../desk/earlier-slots.ts';
import type { Sandbox } from '../sandbox.ts';
import { matched, tagged } from './bookings.ts';
import { serve } from './serve.ts';

export function earlierSlotHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, requestEarlierSlot, {
      rule: (visit, asked) => askEarlier(visit, matched(asked), asked.body),
      headers: tagged,
    }),
    serve(sandbox, withdrawEarlierSlot, {
      rule: (visit, asked) => withdrawEarlier(visit, matched(asked)),
      headers: tagged,
    }),
    serve(sandbox, listEarlierSlotOffers, { rule: listOffers }),
    serve(sandbox, refuseEarlierSlot, {
      rule: (visit, { params }) => refuseOffer(visit, params['id'] ?? ''),
    }),
    serve(sandbox, noteMissedCall, { rule: (visit, { params }) => missCall(visit, params['id'] ?? '') }),
  ];
}
