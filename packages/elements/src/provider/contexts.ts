import { createContext, type Context } from '@lit/context';
import type { Http } from '@pue/client/booking';

/**
 * The way to the API. Features build from it the port that they need (decision 0001). The key is global, so that
 * two copies of the bundle on one page understand each other.
 */
export const httpContext: Context<symbol, Http> = createContext(Symbol.for('pue.http'));
