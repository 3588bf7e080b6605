import type { Comune, ComuneSummary } from '../contract/comune.ts';
import type { Service } from '../contract/service.ts';
import type { CallOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';

/** Comuni, offices and services: what anybody may read. */
export interface DirectoryPort {
  comuni(query: string, options: CallOptions): Promise<Result<{ readonly items: readonly ComuneSummary[] }>>;
  comune(istat: string, options: CallOptions): Promise<Result<Comune>>;
  /** Services that the residents of the Comune can book, with who is competent for each. */
  services(comune: string, options: CallOptions): Promise<Result<{ readonly items: readonly Service[] }>>;
}
