/** What an appointment can be about. */
export interface ServiceRecord {
  readonly id: ServiceId;
  readonly durationMinutes: number;
  readonly delegaAllowed: boolean;
  /** Who is competent by law comes first; others can serve too. */
  readonly servers: readonly Server[];
}

/** The office of one's province, or a pole, which works for a benefit wherever one lives. */
export type Server = 'office' | PoleId;

export const POLES = ['pole-public-severance', 'pole-abroad', 'pole-contributions'] as const;
export type PoleId = (typeof POLES)[number];

export type ServiceId =
  | 'pension'
  | 'contributions'
  | 'unemployment'
  | 'family-allowance'
  | 'disability'
  | 'payments'
  | 'public-severance'
  | 'work-abroad';

const local = { delegaAllowed: true, servers: ['office'] } as const;

export const SERVICES: readonly ServiceRecord[] = [
  { ...local, id: 'pension', durationMinutes: 30 },
  { ...local, id: 'contributions', durationMinutes: 20, servers: ['office', 'pole-contributions'] },
  { ...local, id: 'unemployment', durationMinutes: 20 },
  { ...local, id: 'family-allowance', durationMinutes: 20 },
  { ...local, id: 'disability', durationMinutes: 30 },
  { ...local, id: 'payments', durationMinutes: 10, delegaAllowed: false },
  { ...local, id: 'public-severance', durationMinutes: 30, servers: ['pole-public-severance', 'office'] },
  { ...local, id: 'work-abroad', durationMinutes: 30, servers: ['pole-abroad'] },
];
