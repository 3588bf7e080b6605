import './pue-agenda.ts';
import './pue-booking.ts';
import './pue-call.ts';
import './pue-phone-list.ts';
import './pue-provider.ts';
