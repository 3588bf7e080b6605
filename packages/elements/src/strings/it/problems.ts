import type { FailureCode } from '@pue/client/booking';
import { type ProblemWords, readingProblems } from './reading-problems.ts';
import { writingProblems } from './writing-problems.ts';

export const problems: Readonly<Record<FailureCode, ProblemWords>> = {
  ...readingProblems,
  ...writingProblems,
};
