import type { JoinCredentials } from '../../contract/meeting.ts';
import type { IncomingStatistics, OutgoingTracks } from '../call-transport.ts';
import { TransportError } from '../transport-error.ts';
import { incomingFigures } from './incoming-figures.ts';
import type { JanusConnection } from './janus-connection.ts';
import type { Publisher, RoomMessage } from './janus-messages.ts';
import { Participants } from './participants.ts';
import { Publication } from './publication.ts';
import { RoomHandle } from './room-handle.ts';
import type { SubscriptionListener } from './subscription.ts';
import { Subscription } from './subscription.ts';

/** Enough for a relay over TLS on a slow line. */
const PATH_WITHIN_MS = 15_000;

export interface VisitListener extends SubscriptionListener {
  remotePresence(present: boolean): void;
}

/** One stay in a room: what is sent, and what arrives from the others. */
export class RoomVisit {
  readonly #connection: JanusConnection;
  readonly #credentials: JoinCredentials;
  readonly #listener: VisitListener;
  readonly #participants: Participants;
  readonly #subscriptions = new Map<string, Subscription>();
  readonly #path: Promise<void>;
  #hasPath: () => void = () => {};
  #handle: RoomHandle | null = null;
  #publication: Publication | null = null;
  /** For the first participant: its handle is taken together with the publisher's, which saves a round trip. */
  #spare: Subscription | null = null;
  #privateId: number | undefined;

  constructor(connection: JanusConnection, credentials: JoinCredentials, listener: VisitListener) {
    this.#connection = connection;
    this.#credentials = credentials;
    this.#listener = listener;
    this.#path = new Promise((resolve) => (this.#hasPath = resolve));
    this.#participants = new Participants(credentials.feed, {
      publishes: (publisher) => this.#receive(publisher),
      stops: (feed) => this.#stopReceiving(feed),
      presence: (present) => listener.remotePresence(present),
    });
  }

  /** Resolves when the own media have a path. */
  async enter(tracks: OutgoingTracks): Promise<void> {
    await this.#connection.opened;
    this.#spare = new Subscription(this.#connection, this.#listener);
    const handle = await RoomHandle.attach(this.#connection, this.#publisherListener());
    this.#handle = handle;
    const publication = new Publication(this.#connection, handle);
    await Promise.all([this.#comeIn(publication), publication.publish(tracks)]);
    await this.#connection.answered(this.#path, PATH_WITHIN_MS, 'media-failed');
    this.#publication = publication;
  }

  async replace(kind: 'audio' | 'video', track: MediaStreamTrack | null): Promise<void> {
    if (this.#publication === null) throw new TransportError('media-failed');
    await this.#publication.replace(kind, track);
  }

  set token(token: string) {
    this.#connection.token = token;
  }

  statistics(): Promise<IncomingStatistics> {
    const peers = [...this.#subscriptions.values()].map(({ peer }) => peer);
    return incomingFigures(peers.filter((peer) => peer !== null));
  }

  /** Everything goes out before the first wait: the page may be about to disappear. */
  leave(): Promise<void> {
    for (const subscription of this.#subscriptions.values()) subscription.end();
    this.#subscriptions.clear();
    this.#spare?.end();
    this.#handle?.release();
    return this.#connection.close();
  }

  async #comeIn(publication: Publication): Promise<void> {
    const { room, feed, join_token: token } = this.#credentials;
    const joined = await publication.enter({ room, feed, token });
    this.#privateId = joined.private_id;
    this.#participants.news(joined);
  }

  #publisherListener() {
    return {
      news: (message: RoomMessage) => this.#news(message),
      garbled: () => this.#listener.failed('invalid-message'),
      remoteTrack: () => {},
      connected: () => this.#hasPath(),
      broken: () => this.#listener.failed('media-failed'),
    };
  }

  #news(message: RoomMessage): void {
    const isPutOut = message.videoroom === 'destroyed' || message.leaving === 'ok';
    if (isPutOut) this.#listener.failed('room-refused');
    else this.#participants.news(message);
  }

  #receive(publisher: Publisher): void {
    const known = this.#subscriptions.get(publisher.id);
    if (known !== undefined) return known.update(publisher);
    const subscription = this.#spare ?? new Subscription(this.#connection, this.#listener);
    this.#spare = null;
    this.#subscriptions.set(publisher.id, subscription);
    const { room, join_token: token } = this.#credentials;
    void subscription.start(publisher, { room, token, privateId: this.#privateId });
  }

  #stopReceiving(feed: string): void {
    this.#subscriptions.get(feed)?.end();
    this.#subscriptions.delete(feed);
  }
}
