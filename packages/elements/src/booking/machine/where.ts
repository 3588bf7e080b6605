import type { Handlers, Next } from '../booking.messages.ts';
import type { BookingState, Choice, Choosing, Opening } from '../booking.state.ts';
import {
  choiceOf,
  focusOnHeading,
  isWriting,
  kept,
  LOADING,
  NO_CLAIM,
  releaseOf,
  toService,
  toTime,
} from './kept.ts';

type WhereEvent =
  | 'started'
  | 'comune-sought'
  | 'comuni-found'
  | 'comune-chosen'
  | 'catalogue-loaded'
  | 'service-chosen'
  | 'service-submitted'
  | 'service-sought'
  | 'needs-changed'
  | 'office-chosen';

/** Which Comune, and for what. */
export const whereHandlers: Handlers<WhereEvent> = {
  started: (state, { comune, service }) => {
    // Whether the appointment stands is found out first.
    if (isWriting(state)) return [state];
    if (comune !== undefined)
      return open(state, { istat: comune, wanted: service, pressed: false, fixed: true });
    return [
      { ...kept(state), moving: undefined, fixed: false, step: 'comune', query: '', found: undefined },
      ...releaseOf(state),
    ];
  },

  'comune-sought': (state, { query }) => {
    if (state.step !== 'comune') return [state];
    if (query.trim() === '') return [{ ...state, query, found: undefined }];
    return [
      { ...state, query, found: LOADING },
      { type: 'find-comuni', query },
    ];
  },

  'comuni-found': (state, { query, items }) =>
    state.step === 'comune' && state.query === query
      ? [
          { ...state, found: { kind: 'ready', value: items } },
          { type: 'announce', announcement: { what: 'comuni-found', count: items.length } },
        ]
      : [state],

  'comune-chosen': (state, { istat }) =>
    state.step === 'comune'
      ? open(state, { istat, wanted: undefined, pressed: true, fixed: false })
      : [state],

  'catalogue-loaded': (state, { comune, services }) => {
    if (state.step === 'opening') {
      const wanted = services.find(({ id }) => id === state.wanted);
      const next = chooseFrom(state, { comune, services }, wanted);
      return state.pressed ? [...next, focusOnHeading] : next;
    }
    return [translated(state, { comune, services })];
  },

  'service-chosen': (state, { id }) =>
    state.step === 'service'
      ? [{ ...state, service: state.services.find((service) => service.id === id), missing: false }]
      : [state],

  'service-submitted': (state) => {
    if (state.step !== 'service') return [state];
    const { service } = state;
    if (service === undefined)
      return [
        { ...state, missing: true },
        { type: 'focus', target: 'faults' },
      ];
    return [...toTime(state, choiceOf(state, service)), focusOnHeading];
  },

  'service-sought': (state, { query, count }) =>
    state.step === 'service'
      ? [
          { ...state, query },
          { type: 'announce', announcement: { what: 'services-found', count } },
        ]
      : [state],

  'needs-changed': (state, { needs }) => {
    const draft = { ...state.draft, needs };
    if (state.step === 'service') return [{ ...state, draft, unmet: [] }];
    if (state.step !== 'time') return [state];
    return [...toTime({ ...state, draft }, state.choice), ...releaseOf(state), focusOnHeading];
  },

  'office-chosen': (state, { office }) => {
    if (state.step !== 'time') return [state];
    const choice = { ...state.choice, office: office ?? state.choice.office, soonest: office === undefined };
    return [...toTime(state, choice), ...releaseOf(state)];
  },
};

function open(state: BookingState, opened: Pick<Opening, 'istat' | 'wanted' | 'pressed' | 'fixed'>): Next {
  return [
    { ...kept(state), moving: undefined, step: 'opening', ...opened, catalogue: LOADING },
    ...releaseOf(state),
    { type: 'open-comune', istat: opened.istat },
  ];
}

function chooseFrom(
  state: BookingState,
  { comune, services }: Pick<Choice, 'comune' | 'services'>,
  service: Choice['service'] | undefined,
): Next {
  const held = state.step === 'opening' ? state.resumed : undefined;
  const catalogue = { comune, services };
  if (service !== undefined) return toTime(state, choiceOf(catalogue, service), { ...NO_CLAIM, held });
  return [toService(state, catalogue, undefined)];
}

/** The same catalogue in another language: the choice stays. */
function translated(
  state: BookingState,
  { comune, services }: Pick<Choice, 'comune' | 'services'>,
): BookingState {
  if (state.step === 'service') return translatedChoosing(state, { comune, services });
  if (!('choice' in state) || state.choice.comune.istat !== comune.istat) return state;
  const service = services.find(({ id }) => id === state.choice.service.id) ?? state.choice.service;
  return { ...state, choice: { ...state.choice, comune, services, service } };
}

function translatedChoosing(
  state: Choosing,
  { comune, services }: Pick<Choice, 'comune' | 'services'>,
): Choosing {
  if (state.comune.istat !== comune.istat) return state;
  return { ...state, comune, services, service: services.find(({ id }) => id === state.service?.id) };
}
