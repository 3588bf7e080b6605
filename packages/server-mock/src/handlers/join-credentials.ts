import { issueJoinCredentials, joinCredentials } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import type { Caller } from '../desk/caller.ts';
import type { Visit } from '../desk/desk.ts';
import type { EntryPermit, EntryTokens } from '../desk/entry.ts';
import { grantEntry, openRoom, permitEntry } from '../desk/entry.ts';
import type { Keyed } from '../desk/idempotency.ts';
import { earlierAnswer, forgetAnswer, rememberAnswer } from '../desk/idempotency.ts';
import type { Outcome } from '../desk/outcome.ts';
import { done, refused } from '../desk/outcome.ts';
import type { StoredAnswer } from '../desk/store.ts';
import type { Sandbox } from '../sandbox.ts';
import { closeRoomOf } from './close-room.ts';
import type { Exchange } from './exchange.ts';
import { refusalAnswer, visiting } from './exchange.ts';
import type { RawParams } from './read-request.ts';
import { readRequest } from './read-request.ts';
import { readKey, replayed, route, written } from './serve.ts';

/** What the first transaction says: credentials were given out already, or they may be made. */
type Step = { readonly earlier: StoredAnswer } | { readonly permit: EntryPermit };

/** A room server that ended is started again at once, and people are in the middle of a call. */
const ROOMS_BACK_SECONDS = 1;

/**
 * The one write that has to wait for somebody else: a room is made between two transactions. The key is marked
 * as in use in the first, and gets its answer in the second.
 */
export function joinCredentialsHandler(sandbox: Sandbox): HttpHandler {
  return route(sandbox, issueJoinCredentials, async (exchange, caller, params) => {
    const asked = await readAsked(exchange, caller, params);
    if (!asked.ok) return refusalAnswer(exchange, asked.refusal);
    const { meetingId, keyed } = asked.value;
    const step = visiting(exchange, caller, (visit) => begin(visit, meetingId, keyed));
    if (!step.ok) return refusalAnswer(exchange, step.refusal);
    if ('earlier' in step.value) return replayed(step.value.earlier);
    const { permit } = step.value;
    const tokens = await openRoom(sandbox.desk.rooms, permit).catch((error: unknown) => {
      sandbox.report(error);
      return null;
    });
    const answer = visiting(exchange, caller, (visit) => finish(exchange, visit, keyed, permit, tokens));
    // The meeting may have ended while its room was being made.
    closeRoomOf(sandbox, meetingId);
    return answer;
  });
}

interface AskedEntry {
  readonly meetingId: string;
  readonly keyed: Keyed;
}

async function readAsked(exchange: Exchange, caller: Caller, raw: RawParams): Promise<Outcome<AskedEntry>> {
  const read = await readRequest(issueJoinCredentials, exchange.request, raw);
  if (!read.ok) return read;
  const keyed = await readKey(exchange, caller, null);
  if (!keyed.ok) return keyed;
  if (keyed.value === null) return refused('idempotency-key-missing');
  return done({ meetingId: read.value.params['id'] ?? '', keyed: keyed.value });
}

function begin(visit: Visit, meetingId: string, keyed: Keyed): Outcome<Step> {
  const earlier = earlierAnswer(visit, keyed);
  if (!earlier.ok) return earlier;
  if (earlier.value !== null)
    return isSpent(visit, earlier.value) ? refused('credential-used') : done({ earlier: earlier.value });
  const permit = permitEntry(visit, meetingId);
  if (!permit.ok) return permit;
  rememberAnswer(visit, keyed, null);
  return done({ permit: permit.value });
}

function finish(
  exchange: Exchange,
  visit: Visit,
  keyed: Keyed,
  permit: EntryPermit,
  tokens: EntryTokens | null,
): StoredAnswer {
  const wsUrl = exchange.sandbox.wsUrl(exchange.request);
  const granted = tokens === null ? refused('maintenance') : grantEntry(visit, permit, tokens, wsUrl);
  if (!granted.ok) {
    forgetAnswer(visit, keyed);
    return refusalAnswer(exchange, granted.refusal, tokens === null ? ROOMS_BACK_SECONDS : undefined);
  }
  const answer = written(exchange, granted.value, []);
  rememberAnswer(visit, keyed, answer);
  return answer;
}

/** Credentials that open nothing any more are not given again: a new key gets new ones. */
function isSpent({ now }: Visit, { body }: StoredAnswer): boolean {
  return Date.parse(joinCredentials.parse(JSON.parse(body)).join_expires_at) <= now;
}
