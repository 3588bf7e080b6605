/** A frame from the page, as far as it is looked at here. */
interface Asked {
  readonly janus: string;
  readonly transaction: string;
  readonly token?: string;
  readonly handle_id?: number;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly jsep?: RTCSessionDescriptionInit;
  readonly candidate?: RTCIceCandidateInit & { readonly completed?: boolean };
}

const OFFICER = 'officer-1';
/** Somebody who is announced, and sends nothing. */
const GHOST = 'ghost';
const STREAMS = [
  { type: 'audio', mid: '0' },
  { type: 'video', mid: '1' },
];

/**
 * Enough of Janus for one page and one officer, in the page itself: real peer connections, made-up signalling.
 * `refusals` maps a request (`create`, `join publisher` …) to the code that it is refused with.
 */
export class InPageJanus {
  readonly asked: Asked[] = [];
  readonly refusals = new Map<string, number>();
  readonly peers = new Map<number, RTCPeerConnection>();
  /** Requests that are never answered. */
  readonly ignored = new Set<string>();
  officerIsHere = true;
  sockets: InPageSocket[] = [];
  #handles = 100;
  readonly #officer: MediaStream;
  /** Requests of a handle are worked on one after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor(officer: MediaStream) {
    this.#officer = officer;
  }

  get socket(): InPageSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error('Nobody connected');
    return socket;
  }

  /** In the place of the page's WebSocket; returns how to put that back. */
  install(): () => void {
    const real = globalThis.WebSocket;
    const connect = (url: string) => {
      const socket = new InPageSocket(url, this);
      this.sockets.push(socket);
      return socket;
    };
    globalThis.WebSocket = function (url: string) {
      return connect(url);
    } as unknown as typeof WebSocket;
    return () => {
      globalThis.WebSocket = real;
      for (const peer of this.peers.values()) peer.close();
    };
  }

  requests(name: string): readonly Asked[] {
    return this.asked.filter((asked) => nameOf(asked) === name);
  }

  /** Something that the room tells the page’s publishing handle. */
  tell(data: object): void {
    const [join] = this.requests('join publisher');
    this.socket.say({ janus: 'event', sender: join?.handle_id, plugindata: plugin(data) });
  }

  receive(asked: Asked, socket: InPageSocket): void {
    this.asked.push(asked);
    const name = nameOf(asked);
    if (this.ignored.has(name)) return;
    const { transaction } = asked;
    const refusal = this.refusals.get(name);
    if (refusal !== undefined && asked.janus !== 'message') {
      return socket.say({ janus: 'error', transaction, error: { code: refusal, reason: 'refused' } });
    }
    switch (asked.janus) {
      case 'create':
        return socket.say({ janus: 'success', transaction, data: { id: 4711 } });
      case 'attach':
        this.#handles += 1;
        return socket.say({ janus: 'success', transaction, data: { id: this.#handles } });
      case 'message':
        socket.say({ janus: 'ack', transaction });
        return this.#next(() => this.#reply(asked, socket, refusal));
      case 'trickle':
        socket.say({ janus: 'ack', transaction });
        return this.#next(() => this.#trickle(asked));
      case 'destroy':
        return socket.say({ janus: 'success', session_id: 4711, transaction });
    }
    socket.say({ janus: 'ack', transaction });
  }

  #next(work: () => Promise<void>): void {
    this.#work = this.#work.then(work);
  }

  async #reply(asked: Asked, socket: InPageSocket, refusal: number | undefined): Promise<void> {
    const { transaction, handle_id: sender } = asked;
    const answer = refusal === undefined ? await this.#answer(asked) : { data: { error_code: refusal } };
    const jsep = 'jsep' in answer ? { jsep: answer.jsep } : {};
    socket.say({ janus: 'event', sender, transaction, plugindata: plugin(answer.data), ...jsep });
  }

  async #answer(asked: Asked): Promise<{ readonly data: object; readonly jsep?: RTCSessionDescriptionInit }> {
    switch (nameOf(asked)) {
      case 'join publisher': {
        const publishers = this.officerIsHere ? [{ id: OFFICER, streams: STREAMS }] : [];
        return { data: { videoroom: 'joined', private_id: 99, publishers } };
      }
      case 'publish':
        return { data: { configured: 'ok' }, jsep: await this.#take(asked) };
      case 'join subscriber':
        return { data: { videoroom: 'attached' }, jsep: await this.#offer(asked) };
      case 'start':
        await this.#peer(asked).setRemoteDescription(asked.jsep ?? { type: 'answer' });
        return { data: { started: 'ok' } };
    }
    return { data: { configured: 'ok' } };
  }

  async #take(asked: Asked): Promise<RTCSessionDescriptionInit> {
    const peer = this.#peer(asked);
    await peer.setRemoteDescription(asked.jsep ?? { type: 'offer' });
    return this.#described(peer);
  }

  async #offer(asked: Asked): Promise<RTCSessionDescriptionInit> {
    const peer = this.#peer(asked);
    const sends = !JSON.stringify(asked.body).includes(GHOST);
    for (const track of this.#officer.getTracks()) {
      peer.addTransceiver(sends ? track : track.kind, { direction: 'sendonly' });
    }
    return this.#described(peer);
  }

  /** With every candidate in it, as Janus describes itself. */
  async #described(peer: RTCPeerConnection): Promise<RTCSessionDescriptionInit> {
    const gathered = new Promise((resolve) => {
      peer.onicecandidate = ({ candidate }) => candidate === null && resolve(null);
    });
    await peer.setLocalDescription();
    await gathered;
    const { type = 'offer', sdp = '' } = peer.localDescription ?? {};
    return { type, sdp };
  }

  async #trickle({ handle_id: handle, candidate }: Asked): Promise<void> {
    const peer = this.peers.get(handle ?? 0);
    if (candidate === undefined || candidate.completed === true || !peer?.remoteDescription) return;
    await peer.addIceCandidate(candidate);
  }

  #peer({ handle_id: handle = 0 }: Asked): RTCPeerConnection {
    const peer = this.peers.get(handle) ?? new RTCPeerConnection({ iceServers: [] });
    this.peers.set(handle, peer);
    return peer;
  }
}

class InPageSocket extends EventTarget {
  readonly url: string;
  readonly #janus: InPageJanus;
  readyState = 0;

  constructor(url: string, janus: InPageJanus) {
    super();
    this.url = url;
    this.#janus = janus;
    queueMicrotask(() => {
      this.readyState = 1;
      this.dispatchEvent(new Event('open'));
    });
  }

  send(text: string): void {
    queueMicrotask(() => this.#janus.receive(JSON.parse(text), this));
  }

  close(): void {
    this.readyState = 3;
  }

  /** The connection is cut. */
  cut(): void {
    this.readyState = 3;
    this.dispatchEvent(new Event('close'));
  }

  say(frame: object): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }
}

function nameOf({ janus, body }: Asked): string {
  if (janus !== 'message') return janus;
  return [body?.['request'], body?.['ptype']].filter((part) => part !== undefined).join(' ');
}

const plugin = (data: object) => ({
  plugin: 'janus.plugin.videoroom',
  data: { videoroom: 'event', ...data },
});
