/** Tells those who watch a meeting that something about it may have changed. */
export interface Bell {
  /** A meeting changed, and with it perhaps the queue of its office. */
  ring(meetingId: string, officeId: string): void;
  /** Returns how to stop listening. */
  listen(meetingId: string, officeId: string, heard: () => void): () => void;
}

interface Listener {
  readonly meetingId: string;
  readonly officeId: string;
  readonly heard: () => void;
}

export function createBell(): Bell {
  const listeners = new Set<Listener>();
  return {
    ring(meetingId, officeId) {
      for (const listener of listeners) {
        if (listener.meetingId === meetingId || listener.officeId === officeId)
          queueMicrotask(listener.heard);
      }
    },
    listen(meetingId, officeId, heard) {
      const listener = { meetingId, officeId, heard };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
