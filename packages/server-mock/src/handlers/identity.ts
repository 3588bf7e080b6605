import { readIdentity } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { done, refused } from '../desk/outcome.ts';
import { instantText } from '../desk/rome-time.ts';
import type { Sandbox } from '../sandbox.ts';
import { serve } from './serve.ts';

export function identityHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, readIdentity, {
      rule: ({ caller: { claims }, now }) => {
        if (claims === undefined) return refused('unauthenticated');
        const { istat, officeId, grantExpiresAt } = claims;
        return done({
          sub: claims.sub,
          display_name: claims.displayName,
          roles: [...claims.roles],
          ...(istat === undefined ? {} : { istat }),
          ...(officeId === undefined ? {} : { office_id: officeId }),
          acr: claims.acr,
          ...(grantExpiresAt === undefined ? {} : { grant_expires_at: instantText(grantExpiresAt) }),
          server_time: instantText(now),
        });
      },
    }),
  ];
}
