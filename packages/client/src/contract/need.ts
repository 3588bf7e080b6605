import * as z from 'zod/mini';

/** What somebody needs to take part in a meeting: it decides which times fit. */
export const NEEDS = ['sign-language', 'captions', 'interpreter', 'wheelchair'] as const;
export type Need = (typeof NEEDS)[number];

const name = `(${NEEDS.join('|')})`;

/** In a query: names with commas between them. */
export const needList = z.string().check(z.regex(new RegExp(`^${name}(,${name}){0,3}$`)));
