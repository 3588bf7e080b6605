/** The script of a page that uses everything; what a call needs is fetched when a call is opened. */
import '../../packages/elements/src/define/all.ts';
