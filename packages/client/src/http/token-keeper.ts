import { unlessAborted } from './deadline.ts';

/** How the host page hands a token over. `null`: nobody is signed in. */
export type TokenCallback = (why: 'initial' | 'expired', signal: AbortSignal) => Promise<string | null>;

/** Keeps the token, in memory only, and asks for one at a time. Rejects when the host page cannot say. */
export interface TokenKeeper {
  current(signal: AbortSignal): Promise<string | null>;
  /** Another token than the one that was refused, or null. */
  replace(refused: string, signal: AbortSignal): Promise<string | null>;
}

/** One question to the host page, and how many calls wait for its answer. */
interface Question {
  readonly answer: Promise<string | null>;
  readonly stop: AbortController;
  waiting: number;
}

export function createTokenKeeper(callback: TokenCallback = async () => null): TokenKeeper {
  let token: string | null = null;
  let open: Question | null = null;

  const ask = (why: 'initial' | 'expired'): Question => {
    const stop = new AbortController();
    const answer = Promise.resolve()
      .then(() => callback(why, stop.signal))
      .then((given) => {
        if (open === question) token = usable(given);
        return usable(given);
      })
      .finally(() => {
        if (open === question) open = null;
      });
    const question: Question = { answer, stop, waiting: 0 };
    return question;
  };

  const join = async (question: Question, signal: AbortSignal): Promise<string | null> => {
    question.waiting += 1;
    try {
      return await unlessAborted(question.answer, signal);
    } finally {
      question.waiting -= 1;
      if (question.waiting === 0 && open === question) {
        open = null;
        question.stop.abort();
      }
    }
  };

  return {
    async current(signal) {
      return token ?? join((open ??= ask('initial')), signal);
    },
    async replace(refused, signal) {
      if (token === refused) {
        token = null;
        open ??= ask('expired');
      }
      return open === null ? token : join(open, signal);
    },
  };
}

/** What may stand in an `Authorization` header (RFC 6750). Anything else is a mistake of the host page. */
function usable(given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null;
  if (typeof given === 'string' && /^[\x21-\x7e]+$/.test(given)) return given;
  throw new TypeError('The token callback must resolve to a bearer token or null.');
}
