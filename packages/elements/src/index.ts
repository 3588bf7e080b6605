export { PueAgenda } from './agenda/pue-agenda.ts';
export * from './agenda/agenda.events.ts';
export * from './booking/booking.events.ts';
export { PueBooking } from './booking/pue-booking.ts';
export * from './call/call.events.ts';
export { PueCall } from './call/pue-call.ts';
export { PuePhoneList } from './earlier/pue-phone-list.ts';
export { PueProvider } from './provider/pue-provider.ts';
