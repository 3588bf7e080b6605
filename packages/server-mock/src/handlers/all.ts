import type { HttpHandler } from 'msw';
import { http } from 'msw';
import type { Sandbox } from '../sandbox.ts';
import { availabilityHandlers } from './availability.ts';
import { bookingHandlers } from './bookings.ts';
import { directoryHandlers } from './directory.ts';
import { earlierSlotHandlers } from './earlier-slots.ts';
import { groupHandlers } from './groups.ts';
import { holdHandlers } from './holds.ts';
import { identityHandlers } from './identity.ts';
import { meetingHandlers } from './meetings.ts';
import { problemAnswer } from './problem-answer.ts';
import { serviceStatusHandlers } from './service-status.ts';

/** The routing of all three faces. */
export function apiHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    ...holdHandlers(sandbox),
    ...groupHandlers(sandbox),
    ...availabilityHandlers(sandbox),
    ...directoryHandlers(sandbox),
    ...bookingHandlers(sandbox),
    ...earlierSlotHandlers(sandbox),
    ...meetingHandlers(sandbox),
    ...identityHandlers(sandbox),
    ...serviceStatusHandlers(sandbox),
    http.all(`${sandbox.basePath}/*`, () => notFound(sandbox)),
  ];
}

/** What is not in the contract is not there. */
export function notFound(sandbox: Sandbox): Response {
  return bareProblem(sandbox, 'not-found');
}

/** A problem of a request that never came to an operation. */
export function bareProblem({ desk }: Sandbox, slug: 'not-found' | 'malformed'): Response {
  const trace = desk.surroundings.id().slice(0, 32);
  const { status, headers, body } = problemAnswer({ slug, members: {} }, { trace });
  return new Response(body, {
    status,
    headers: [...headers.map(([name, value]): [string, string] => [name, value])],
  });
}
