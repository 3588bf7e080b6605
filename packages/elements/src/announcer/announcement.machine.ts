/** What the live region said last. */
export interface Spoken {
  /** Of which step; a new step is said at once. */
  readonly topic: string;
  readonly text: string;
  readonly at: number;
}

export interface Wish {
  readonly topic: string;
  readonly text: string;
  /** Milliseconds that must lie between two sentences of the same topic. */
  readonly pause: number;
}

export type Verdict =
  | { readonly type: 'say' }
  | { readonly type: 'wait'; readonly milliseconds: number }
  | { readonly type: 'be-silent' };

/**
 * Whether a sentence is said now, later or not at all. Each step is told once; within a step only what is new,
 * and not before the pause is over: a queue read out at every change is noise (WCAG 4.1.3 asks for status
 * messages, not for a running commentary).
 */
export function judge(spoken: Spoken | null, wish: Wish, now: number): Verdict {
  if (wish.text === '') return { type: 'be-silent' };
  if (spoken === null || spoken.topic !== wish.topic) return { type: 'say' };
  if (spoken.text === wish.text) return { type: 'be-silent' };
  const left = spoken.at + wish.pause - now;
  return left > 0 ? { type: 'wait', milliseconds: left } : { type: 'say' };
}
