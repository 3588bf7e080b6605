import type { Operation } from './operation.ts';
import {
  COMMON_PROBLEMS,
  KEYED_PROBLEMS,
  MATCHED_PROBLEMS,
  type ProblemSlug,
  TOKEN_PROBLEMS,
} from './problem.ts';

type Open = 'public' | 'holder';

/** Every problem that an operation may answer with. */
export type ProblemsOf<O extends Operation> =
  | O['problems'][number]
  | (typeof COMMON_PROBLEMS)[number]
  | (Exclude<O['roles'][number], Open> extends never ? never : (typeof TOKEN_PROBLEMS)[number])
  | (O extends { readonly keyed: true } ? (typeof KEYED_PROBLEMS)[number] : never)
  | (O extends { readonly matched: true } ? (typeof MATCHED_PROBLEMS)[number] : never);

/** Whether a token says more than none: some role other than `public` and `holder` may call it. */
export function takesToken(operation: Operation): boolean {
  return operation.roles.some((role) => role !== 'public' && role !== 'holder');
}

/** The same list as `ProblemsOf`, at run time: its own problems first. */
export function problemsOf(operation: Operation): readonly ProblemSlug[] {
  return [
    ...operation.problems,
    ...(takesToken(operation) ? TOKEN_PROBLEMS : []),
    ...(operation.keyed ? KEYED_PROBLEMS : []),
    ...(operation.matched ? MATCHED_PROBLEMS : []),
    ...COMMON_PROBLEMS,
  ];
}
