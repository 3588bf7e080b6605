import type { JanusConnection } from './janus-connection.ts';
import type { JanusHandle } from './janus-js.ts';
import type { RoomMessage } from './janus-messages.ts';
import { isAnswer, readRoomMessage } from './janus-messages.ts';
import { PathWatch } from './path-watch.ts';
import type { PathListener } from './path-watch.ts';
import type { RoomAnswer } from './questions.ts';
import { Questions } from './questions.ts';

export interface RoomHandleListener extends PathListener {
  /** What nobody asked for. */
  news(message: RoomMessage): void;
  /** What came is not what the plugin says. */
  garbled(): void;
  remoteTrack(track: MediaStreamTrack): void;
}

interface Wiring {
  readonly connection: JanusConnection;
  readonly handle: JanusHandle;
  readonly questions: Questions;
  readonly path: PathWatch;
}

/** A handle on the plugin for rooms, with at most one peer connection. */
export class RoomHandle {
  readonly #wiring: Wiring;

  private constructor(wiring: Wiring) {
    this.#wiring = wiring;
  }

  static async attach(connection: JanusConnection, listener: RoomHandleListener): Promise<RoomHandle> {
    const questions = new Questions();
    const path = new PathWatch(connection.clock, listener);
    const handle = await connection.attach({
      connectionState: (state) => path.is(state),
      // Down: Janus hung up.
      webrtcState: (up) => (up ? undefined : path.broken()),
      onmessage: (data, jsep) => sort(readRoomMessage(data), jsep, questions, listener),
      onremotetrack: (track, _mid, added, { reason }) => {
        if (added && reason === 'created') listener.remoteTrack(track);
      },
    });
    return new RoomHandle({ connection, handle, questions, path });
  }

  get raw(): JanusHandle {
    return this.#wiring.handle;
  }

  get peer(): RTCPeerConnection | null {
    return this.#wiring.handle.webrtcStuff.pc;
  }

  ask(message: object, jsep?: RTCSessionDescriptionInit): Promise<RoomAnswer> {
    const { connection, handle, questions } = this.#wiring;
    const description = jsep === undefined ? {} : { jsep };
    return connection.answered(questions.ask((error) => handle.send({ message, error, ...description })));
  }

  /** Hangs up and gives the handle back; nothing more is told of its path. */
  release(): void {
    this.stopWatching();
    this.#wiring.handle.hangup(true);
    this.#wiring.handle.detach({ error: () => {} });
  }

  stopWatching(): void {
    this.#wiring.path.stop();
  }
}

function sort(
  message: RoomMessage | null,
  jsep: RTCSessionDescriptionInit | undefined,
  questions: Questions,
  listener: RoomHandleListener,
): void {
  if (message === null) listener.garbled();
  else if (isAnswer(message)) questions.answer({ message, jsep });
  else listener.news(message);
}
