/** Stories that once ended badly, and what was wrong then: of people who keep what they have booked. `npm run soak` names the seed of a new one. */
export const KNOWN_SEEDS: readonly { readonly seed: number; readonly found: string }[] = [
  { seed: 1183, found: 'a refusal of more time, late, said that a booking on its way had failed' },
  { seed: 1216, found: 'the same at a slower line' },
  { seed: 37, found: 'a time that was pressed again, for want of an answer, was called taken by others' },
];
