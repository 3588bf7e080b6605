import type { ProblemSlug } from '@pue/client/contract';

/** What goes wrong with a request. */
export type Fault =
  | { readonly kind: 'problem'; readonly problem: ProblemSlug; readonly retryAfterSeconds?: number }
  /** The connection breaks before anything was done. */
  | { readonly kind: 'lost-request' }
  /** Everything was done, and the answer does not arrive. */
  | { readonly kind: 'lost-answer' }
  /** Everything was done, and half of the answer arrives. */
  | { readonly kind: 'cut-answer' };

/** Faults and slowness on demand. Operations are named by the contract's ids; `*` means all. */
export interface Scenario {
  /** The next answers of an operation go wrong so. */
  fail(operation: string, fault: Fault, times?: number): void;
  /** Every request of an operation takes this much longer. */
  slow(operation: string, milliseconds: number): void;
  clear(): void;
}

/** The side of it that the sandbox asks. */
export interface ScenarioBook extends Scenario {
  nextFault(operation: string): Fault | undefined;
  delayOf(operation: string): number;
}

export function createScenario(): ScenarioBook {
  const faults = new Map<string, Fault[]>();
  const delays = new Map<string, number>();
  return {
    fail(operation, fault, times = 1) {
      faults.set(operation, [
        ...(faults.get(operation) ?? []),
        ...Array.from({ length: times }, () => fault),
      ]);
    },
    slow: (operation, milliseconds) => void delays.set(operation, milliseconds),
    clear() {
      faults.clear();
      delays.clear();
    },
    nextFault: (operation) => faults.get(operation)?.shift() ?? faults.get('*')?.shift(),
    delayOf: (operation) => delays.get(operation) ?? delays.get('*') ?? 0,
  };
}
