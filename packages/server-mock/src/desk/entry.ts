import type { CredentialRenewal, JoinCredentials } from '@pue/client/contract';
import { issueJoinCredentials, renewCredentials } from '@pue/client/contract';
import type { Visit } from './desk.ts';
import { findRunning, ownPlace, saveMeeting } from './meeting-record.ts';
import type { Outcome } from './outcome.ts';
import { done, refused } from './outcome.ts';
import { instantText } from './rome-time.ts';
import type { RoomKeeper, TimedToken } from './room-keeper.ts';
import type { MeetingParticipant, MeetingRecord } from './store.ts';

/** People who can be in a room at once: the officer, the station, and one more. */
const PLACES = 3;
/** Who comes back after a cut is in the room twice, until the room notices the cut. */
const PUBLISHERS = PLACES * 2;

/** Leave to enter a room, not yet used. */
export interface EntryPermit {
  readonly meetingId: string;
  readonly room: string;
  /** Name in the room: a role and chance, nothing personal. */
  readonly feed: string;
}

export interface EntryTokens {
  readonly session: TimedToken;
  readonly join: TimedToken;
}

/** Checks that the caller was let in. Makes nothing yet. */
export function permitEntry(visit: Visit, id: string): Outcome<EntryPermit> {
  const found = findRunning(visit, issueJoinCredentials, id);
  if (!found.ok) return found;
  const { value: meeting } = found;
  const me = ownPlace(visit, meeting);
  if (me === undefined || !isLetIn(me)) return refused('not-admitted');
  const inside = meeting.participants.filter((it) => it.state === 'joined' && it.id !== me.id).length;
  if (inside >= PLACES) return refused('meeting-full');
  const feed = `${me.role}-${visit.desk.surroundings.id().slice(0, 16)}`;
  return done({ meetingId: meeting.id, room: meeting.room, feed });
}

/** Has the room made and its tokens minted: the only step that takes time. */
export async function openRoom(rooms: RoomKeeper, { room, feed }: EntryPermit): Promise<EntryTokens> {
  await rooms.open(room, PUBLISHERS);
  return { join: await rooms.admit(room, feed), session: rooms.sessionToken() };
}

/** Hands out the credentials. From here on the participant counts as being in the room. */
export function grantEntry(
  visit: Visit,
  permit: EntryPermit,
  { session, join }: EntryTokens,
  wsUrl: string,
): Outcome<JoinCredentials> {
  const still = permitEntry(visit, permit.meetingId);
  if (!still.ok) return still;
  const meeting = visit.tables.meetings.find(permit.meetingId);
  if (meeting !== undefined) saveMeeting(visit, withJoined(visit, meeting));
  return done({
    ws_url: wsUrl,
    session_token: session.token,
    session_expires_at: instantText(session.expiresAt),
    room: permit.room,
    join_token: join.token,
    join_expires_at: instantText(join.expiresAt),
    feed: permit.feed,
    ice_servers: [],
    ice_transport_policy: 'all',
    server_time: instantText(visit.now),
  });
}

/** A new session token for somebody who is in the room. */
export function renewEntry(visit: Visit, id: string): Outcome<CredentialRenewal> {
  const found = findRunning(visit, renewCredentials, id);
  if (!found.ok) return found;
  if (ownPlace(visit, found.value)?.state !== 'joined') return refused('not-admitted');
  const session = visit.desk.rooms.sessionToken();
  return done({
    session_token: session.token,
    session_expires_at: instantText(session.expiresAt),
    server_time: instantText(visit.now),
  });
}

function isLetIn({ state }: MeetingParticipant): boolean {
  return state === 'admitted' || state === 'joined';
}

function withJoined(visit: Visit, meeting: MeetingRecord): MeetingRecord {
  const me = ownPlace(visit, meeting);
  const participants = meeting.participants.map((it) =>
    it === me ? { ...it, state: 'joined' as const } : it,
  );
  return { ...meeting, participants };
}
