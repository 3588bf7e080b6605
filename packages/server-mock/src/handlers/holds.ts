import { createHold, extendHold, releaseHold } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { extendHold as extend, makeHold, releaseHold as release } from '../desk/holds.ts';
import type { Sandbox } from '../sandbox.ts';
import { serve } from './serve.ts';

export function holdHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, createHold, {
      rule: (visit, { body }) => makeHold(visit, body),
      headers: ({ id }) => [['location', `${sandbox.basePath}/holds/${id}`]],
    }),
    serve(sandbox, extendHold, { rule: (visit, { params }) => extend(visit, params['id'] ?? '') }),
    serve(sandbox, releaseHold, { rule: (visit, { params }) => release(visit, params['id'] ?? '') }),
  ];
}
