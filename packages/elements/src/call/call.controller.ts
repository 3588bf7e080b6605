import type { CallState, CallView } from '@pue/client/call';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From "nothing loaded" to a session. */
export type Opening =
  | { readonly step: 'closed' }
  | { readonly step: 'loading' }
  | { readonly step: 'not-loaded' }
  | { readonly step: 'open'; readonly view: CallView };

const CLOSED: Opening = { step: 'closed' };

/** Holds the session of a call for as long as its element is on the page. */
export class CallController implements ReactiveController {
  opening: Opening = CLOSED;

  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #hear: (state: CallState | null) => void;
  #turn = 0;
  #stopListening: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & { readonly isConnected: boolean },
    hear: (state: CallState | null) => void,
  ) {
    this.#host = host;
    this.#hear = hear;
    host.addController(this);
  }

  /** A call is being fetched, or is open and not over. */
  get isUnderWay(): boolean {
    if (this.opening.step === 'loading') return true;
    return this.opening.step === 'open' && this.opening.view.state.step !== 'ended';
  }

  /** An element that is moved in the page is out of it for a moment: only one that stays out is gone. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.close();
    });
  }

  /** Opens a session and asks for the devices. Resolves when it is open, could not be had, or is not wanted any more. */
  async open(create: () => Promise<CallView>): Promise<void> {
    this.close();
    const turn = this.#turn;
    this.#become({ step: 'loading' });
    const view = await create().catch(missing);
    if (turn !== this.#turn) return view?.close();
    if (view === undefined) return this.#become({ step: 'not-loaded' });
    this.show(view);
    view.send({ type: 'devices-requested' });
  }

  /** Shows a session that is there already. */
  show(view: CallView): void {
    if (this.opening.step === 'open') this.#leave(this.opening.view);
    this.#stopListening = view.subscribe(() => this.#told(view));
    this.#become({ step: 'open', view });
    this.#told(view);
  }

  /** Leaves the room, so that nobody waits there for a ghost, and gives the devices back. */
  close(): void {
    this.#turn += 1;
    if (this.opening.step === 'open') this.#leave(this.opening.view);
    if (this.opening === CLOSED) return;
    this.#become(CLOSED);
    this.#hear(null);
  }

  #leave(view: CallView): void {
    view.send({ type: 'leave-requested' });
    this.#stopListening?.();
    void view.close();
  }

  #told(view: CallView): void {
    this.#hear(view.state);
    this.#host.requestUpdate();
  }

  #become(opening: Opening): void {
    this.opening = opening;
    this.#host.requestUpdate();
  }
}

function missing(error: unknown): undefined {
  console.warn('A call could not be opened: a script or the session did not arrive.', error);
}
