import type { Language } from '../contract/primitives.ts';

/** What every call takes. */
export interface CallOptions {
  readonly signal: AbortSignal;
  /** The language of titles and texts in the answer. */
  readonly lang?: Language;
}

/** A write that may be repeated: the same key and body have one effect. */
export interface KeyedOptions extends CallOptions {
  /** UUID, one for each intent of a person. */
  readonly key: string;
}
