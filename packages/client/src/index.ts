export { type Client, createClient } from './client.ts';
export * from './booking/index.ts';
export { createMeetingPort } from './meeting/http-meeting-port.ts';
export type { MeetingPort } from './meeting/meeting-port.ts';
export { request } from './http/request.ts';
