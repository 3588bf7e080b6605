/** The script of a page that books: two elements, one request until the first slots are on the screen. */
import '../../packages/elements/src/define/pue-provider.ts';
import '../../packages/elements/src/define/pue-booking.ts';
