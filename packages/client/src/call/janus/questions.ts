import type { TransportErrorCode } from '../transport-error.ts';
import { TransportError } from '../transport-error.ts';
import type { RoomMessage } from './janus-messages.ts';

/** The plugin's code for a token or a private number that it does not take. */
const UNAUTHORIZED = 433;

export interface RoomAnswer {
  readonly message: RoomMessage;
  readonly jsep: RTCSessionDescriptionInit | undefined;
}

interface Question {
  resolve(answer: RoomAnswer): void;
  reject(error: TransportError): void;
}

/** What a handle was asked and has not answered: the plugin answers in the order of asking. */
export class Questions {
  readonly #open: Question[] = [];

  /** A promise of the next answer that is nobody's yet; `send` asks, and says when it could not. */
  ask(send: (couldNot: () => void) => void): Promise<RoomAnswer> {
    return new Promise((resolve, reject) => {
      const question = { resolve, reject };
      this.#open.push(question);
      send(() => {
        this.#open.splice(this.#open.indexOf(question), 1);
        reject(new TransportError('room-refused'));
      });
    });
  }

  answer(answer: RoomAnswer): void {
    const question = this.#open.shift();
    const { error_code: error } = answer.message;
    if (error === undefined) question?.resolve(answer);
    else question?.reject(new TransportError(codeOf(error)));
  }
}

function codeOf(error: number): TransportErrorCode {
  return error === UNAUTHORIZED ? 'credentials-refused' : 'room-refused';
}
