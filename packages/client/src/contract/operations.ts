import { readAvailability } from './availability.ts';
import {
  cancelBooking,
  confirmBooking,
  moveBooking,
  readBooking,
  readBookingCalendar,
} from './booking-actions.ts';
import { createBooking, listBookings } from './booking.ts';
import { createBookingGroup } from './booking-group.ts';
import { listComuni, readComune } from './comune.ts';
import {
  listEarlierSlotOffers,
  noteMissedCall,
  refuseEarlierSlot,
  requestEarlierSlot,
  withdrawEarlierSlot,
} from './earlier-slot.ts';
import { createHold, extendHold, releaseHold } from './hold.ts';
import { createHoldGroup } from './hold-group.ts';
import { readIdentity } from './identity.ts';
import {
  admitParticipant,
  attendMeeting,
  chooseTelephone,
  issueJoinCredentials,
  readMeeting,
  recordOutcome,
  renewCredentials,
  watchMeeting,
} from './meeting.ts';
import { listOffices, readOffice } from './office.ts';
import type { Operation } from './operation.ts';
import { readStatus } from './service-status.ts';
import { listServices, readService } from './service.ts';
import { listSlots } from './slot.ts';

/** The whole contract, in the order of its documentation. */
export const OPERATIONS: readonly Operation[] = [
  readStatus,
  readIdentity,
  listComuni,
  readComune,
  listOffices,
  readOffice,
  listServices,
  readService,
  readAvailability,
  listSlots,
  createHold,
  extendHold,
  releaseHold,
  createHoldGroup,
  createBooking,
  createBookingGroup,
  listBookings,
  readBooking,
  confirmBooking,
  moveBooking,
  cancelBooking,
  readBookingCalendar,
  requestEarlierSlot,
  withdrawEarlierSlot,
  listEarlierSlotOffers,
  refuseEarlierSlot,
  noteMissedCall,
  readMeeting,
  watchMeeting,
  attendMeeting,
  chooseTelephone,
  admitParticipant,
  issueJoinCredentials,
  renewCredentials,
  recordOutcome,
];
