/** What a page may have to fetch. Raise a limit only together with the reason for it. */
export const LIMITS = [
  ...['it', 'de', 'fr', 'sl', 'en'].flatMap((language) => [
    {
      name: `pue-booking.js until the first slots, ${language}`,
      script: 'pue-booking',
      language,
      what: 'first bytes',
      // Another language is one file of words beside the Italian ones, which are there if it does not come.
      limit: 30_000,
      unit: 'B brotli',
    },
    {
      name: `pue-booking.js until the first slots, ${language}`,
      script: 'pue-booking',
      language,
      what: 'first requests',
      limit: 2,
      unit: 'requests',
    },
  ]),
  {
    name: 'pue-booking.js, largest file fetched later',
    script: 'pue-booking',
    what: 'largest later file',
    // All that follows the press of a time, in one file: in two, what the counter shares with both would take a
    // part of the first one with it, and that is another request before the first times.
    limit: 36_000,
    unit: 'B gzip',
  },
  {
    name: 'pue.js until something shows',
    script: 'pue',
    what: 'first bytes',
    limit: 45_000,
    unit: 'B brotli',
  },
  {
    name: 'pue.js, what only a call fetches',
    script: 'pue',
    what: 'call files',
    limit: 50_000,
    unit: 'B gzip',
  },
];
