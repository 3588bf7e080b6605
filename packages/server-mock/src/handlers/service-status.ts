import { readStatus } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { http } from 'msw';
import { done } from '../desk/outcome.ts';
import { instantText } from '../desk/rome-time.ts';
import type { Sandbox } from '../sandbox.ts';
import { serve } from './serve.ts';

const VERSION = '0.1.0';

export function serviceStatusHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, readStatus, {
      rule: ({ now }) =>
        done({
          title: 'Sandbox of the PUE reference contract',
          status: 200,
          version: VERSION,
          up_since: instantText(sandbox.upSince),
          server_time: instantText(now),
        }),
    }),
    http.get(`${sandbox.basePath}/openapi.json`, () => {
      const headers = { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' };
      return new Response(sandbox.openapi, { headers });
    }),
  ];
}
