/**
 * The booking widget of the city of Munich (it-at-m/eappointment, commit 7b670e4 of August 2026, EUPL), measured by
 * this project: built with Vite 8.3.8, served with brotli 11 on the same machine, over the API of a mock with 39 days
 * of 12 slots; deep link, one click, slots. Same throttling as below. It is the best municipal widget that is open.
 */
export const MUNICH = {
  scriptBytes: 202_480,
  scriptRequests: 4,
  firstSlotsMs: 9_500,
} as const;
