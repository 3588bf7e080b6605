import * as z from 'zod/mini';
import { operation } from './operation.ts';
import { answerText, instant } from './primitives.ts';

/** Whether the API works, in the form that the interoperability guidelines ask for (RAC_REST_NAME_011). */
export const serviceStatus = z.object({
  title: answerText(100),
  status: z.int().check(z.minimum(200), z.maximum(503)),
  version: answerText(40),
  up_since: instant,
  server_time: instant,
});
export type ServiceStatus = z.infer<typeof serviceStatus>;

export const readStatus = operation({
  id: 'ServiceStatus',
  summary: 'Whether the service works',
  method: 'GET',
  path: '/status',
  response: serviceStatus,
  status: 200,
  problems: [],
  roles: ['public'],
});
