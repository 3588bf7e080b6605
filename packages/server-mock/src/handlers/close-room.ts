import { isOver } from '../desk/meeting-life.ts';
import type { Sandbox } from '../sandbox.ts';

/** Ends the room of a meeting that is over. Nobody waits for it: the answer has been given. */
export function closeRoomOf(sandbox: Sandbox, meetingId: string | undefined): void {
  if (meetingId === undefined) return;
  const meeting = sandbox.desk.store.transaction(({ meetings }) => meetings.find(meetingId));
  if (meeting === undefined || !isOver(meeting)) return;
  sandbox.desk.rooms.close(meeting.room).catch(sandbox.report);
}
