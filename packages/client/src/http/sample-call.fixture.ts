import { REQUESTS } from '../../openapi/examples.ts';
import type { Operation } from '../contract/operation.ts';
import type { AnyCall } from './call.ts';
import { patiently } from './back-end.fixture.ts';

export const KEY = '0b8f7c1e-6d2a-4f35-8e9b-1c4d7a2f5e60';

const QUERIES: Readonly<Record<string, object>> = {
  ServiceList: { comune: '057002' },
  Service: { comune: '057002' },
  Availability: { service: 'pension-status', office: 'office-rieti' },
  SlotList: { service: 'pension-status', office: 'office-rieti', date: '2026-11-24' },
  BookingList: { from: '2026-11-23', to: '2026-11-23' },
};

/** A call of an operation that satisfies the contract. */
export function sampleCall(operation: Operation): AnyCall {
  return {
    signal: patiently(),
    path: { id: 'it-1', istat: '057002', participant: 'p-1' },
    query: QUERIES[operation.id] ?? {},
    ...(operation.request === undefined ? {} : { body: REQUESTS[operation.id] }),
    key: KEY,
    ifMatch: '"3"',
  };
}
