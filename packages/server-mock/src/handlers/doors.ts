import type { HttpHandler } from 'msw';
import { http } from 'msw';
import * as z from 'zod/mini';
import type { Person } from '../desk/people.ts';
import { instantText } from '../desk/rome-time.ts';
import type { Sandbox } from '../sandbox.ts';
import { notFound } from './all.ts';

const ROOT = '/sandbox';
const COOKIE = 'pue-sandbox-';

const signInRequest = z.strictObject({
  person: z.string().check(z.maxLength(96)),
  method: z.enum(['spid', 'cie', 'cns']),
  level: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
});

/** `role` says whose token, where operator and officer share a browser; without it, who signed in last. */
const tokenRequest = z.strictObject({ role: z.optional(z.string().check(z.regex(/^[a-z-]{1,30}$/))) });

/**
 * Signing in for real browsers: a session cookie that scripts cannot read, and short access tokens for it. It is
 * part of the sandbox, not of the contract: in the real system both belong to INPS and the host page.
 */
export function doorHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    http.get(`${ROOT}/people`, ({ request }) =>
      guarded(sandbox, request, () => listPeople(sandbox, request)),
    ),
    http.post(`${ROOT}/sign-in`, ({ request }) => guarded(sandbox, request, () => signIn(sandbox, request))),
    http.delete(`${ROOT}/sign-in`, ({ request }) =>
      guarded(sandbox, request, () => signOut(sandbox, request)),
    ),
    http.post(`${ROOT}/token`, ({ request }) => guarded(sandbox, request, () => giveToken(sandbox, request))),
  ];
}

/** Pages of other origins are sent away: cookies and tokens are for the sandbox's own pages. */
export async function guarded(
  sandbox: Sandbox,
  request: Request,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const origin = request.headers.get('origin');
  const foreign = origin !== null && origin !== new URL(request.url).origin;
  const site = request.headers.get('sec-fetch-site') ?? 'same-origin';
  if (foreign || site === 'cross-site' || site === 'same-site') return notFound(sandbox);
  const response = await answer();
  response.headers.set('cache-control', 'no-store');
  return response;
}

function listPeople({ people }: Sandbox, request: Request): Response {
  const istat = new URL(request.url).searchParams.get('istat') ?? undefined;
  return Response.json({ items: people.list(istat).map(shown) });
}

function shown({ id, displayName, roles, istat, officeId, description }: Person) {
  return { id, display_name: displayName, roles, istat, office_id: officeId, description };
}

async function signIn(sandbox: Sandbox, request: Request): Promise<Response> {
  const read = signInRequest.safeParse(await jsonOf(request));
  if (!read.success) return new Response(null, { status: 400 });
  const { person: id, method, level } = read.data;
  const session = sandbox.signIns.open(id, level === undefined ? { method } : { method, level });
  const person = session === undefined ? undefined : sandbox.signIns.personOf(session);
  if (session === undefined || person === undefined) return notFound(sandbox);
  const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : '';
  const cookie = `${cookieName(person)}=${session}; Path=${ROOT}; HttpOnly; SameSite=Strict${secure}`;
  return Response.json(shown(person), { status: 201, headers: { 'set-cookie': cookie } });
}

function signOut({ signIns }: Sandbox, request: Request): Response {
  const headers = new Headers();
  for (const [name, session] of sessionsOf(request)) {
    signIns.close(session);
    headers.append('set-cookie', `${name}=; Path=${ROOT}; HttpOnly; SameSite=Strict; Max-Age=0`);
  }
  return new Response(null, { status: 204, headers });
}

async function giveToken({ signIns }: Sandbox, request: Request): Promise<Response> {
  const read = tokenRequest.safeParse((await jsonOf(request)) ?? {});
  if (!read.success) return new Response(null, { status: 400 });
  const wanted = read.data.role === undefined ? undefined : COOKIE + read.data.role;
  const mine = sessionsOf(request).filter(([name]) => wanted === undefined || name === wanted);
  const session = signIns.latest(mine.map(([, id]) => id));
  const token = session === undefined ? undefined : signIns.token(session);
  if (token === undefined) return new Response(null, { status: 401 });
  return Response.json({ access_token: token.access_token, expires_at: instantText(token.expires_at) });
}

/** One session for each role, so that station and officer can share a browser. */
function cookieName({ roles }: Person): string {
  return COOKIE + (roles[0] ?? 'none');
}

function sessionsOf(request: Request): readonly (readonly [string, string])[] {
  return (request.headers.get('cookie') ?? '')
    .split(/;\s*/)
    .map((cookie) => cookie.split('='))
    .flatMap(([name, value]) => (name?.startsWith(COOKIE) && value ? [[name, value] as const] : []));
}

/** `null` for a request without a body or with one that is not JSON. */
async function jsonOf(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
