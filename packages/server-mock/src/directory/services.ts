/** What an appointment can be about. Poles are competent for one benefit, wherever one lives. */
export interface ServiceRecord {
  readonly id: ServiceId;
  readonly durationMinutes: number;
  readonly delegaAllowed: boolean;
  readonly pole?: PoleId;
}

export type PoleId = 'pole-public-severance' | 'pole-abroad';

export type ServiceId =
  | 'pension'
  | 'contributions'
  | 'unemployment'
  | 'family-allowance'
  | 'disability'
  | 'payments'
  | 'public-severance'
  | 'work-abroad';

export const SERVICES: readonly ServiceRecord[] = [
  { id: 'pension', durationMinutes: 30, delegaAllowed: true },
  { id: 'contributions', durationMinutes: 20, delegaAllowed: true },
  { id: 'unemployment', durationMinutes: 20, delegaAllowed: true },
  { id: 'family-allowance', durationMinutes: 20, delegaAllowed: true },
  { id: 'disability', durationMinutes: 30, delegaAllowed: true },
  { id: 'payments', durationMinutes: 10, delegaAllowed: false },
  { id: 'public-severance', durationMinutes: 30, delegaAllowed: true, pole: 'pole-public-severance' },
  { id: 'work-abroad', durationMinutes: 30, delegaAllowed: true, pole: 'pole-abroad' },
];

export const POLES: readonly PoleId[] = ['pole-public-severance', 'pole-abroad'];
