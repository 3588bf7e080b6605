import type { BookingGroup, BookingGroupRequest } from '../contract/booking-group.ts';
import type { HoldGroup, HoldGroupRequest } from '../contract/hold-group.ts';
import type { KeyedOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';

/** Several people back to back, all or nothing. */
export interface GroupPort {
  holdGroup(request: HoldGroupRequest, options: KeyedOptions): Promise<Result<HoldGroup>>;
  bookGroup(request: BookingGroupRequest, options: KeyedOptions): Promise<Result<BookingGroup>>;
}
