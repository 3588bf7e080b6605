import type { problems as Italian } from '../it/problems.ts';
import { readingProblems } from './reading-problems.ts';
import { writingProblems } from './writing-problems.ts';

export const problems: typeof Italian = { ...readingProblems, ...writingProblems };
