/** One server-sent event. */
export interface ServerEvent {
  readonly type: string;
  readonly data: string;
}

/** Reads a stream of server-sent events piece by piece, as the HTML standard (section 9.2.6) says. */
export interface EventReader {
  /** The events that this piece completes; null where one grows beyond every measure. */
  read(piece: string): readonly ServerEvent[] | null;
  /** What `Last-Event-ID` says when the stream is opened again. */
  readonly lastEventId: string;
}

const LONGEST_EVENT = 256 * 1024;

export function createEventReader(firstEventId = ''): EventReader {
  let rest = '';
  let returned = false;
  let type = '';
  let data: string[] = [];
  let size = 0;
  let lastEventId = firstEventId;

  const dispatch = (): readonly ServerEvent[] => {
    const event = { type: type || 'message', data: data.join('\n') };
    const complete = data.length > 0;
    type = '';
    data = [];
    size = 0;
    return complete ? [event] : [];
  };

  const take = (line: string): readonly ServerEvent[] => {
    if (line === '') return dispatch();
    const [field, value] = splitField(line);
    if (field === 'event') type = value;
    if (field === 'id' && isHeaderValue(value)) lastEventId = value;
    if (field !== 'data') return [];
    data.push(value);
    size += value.length + 1;
    return [];
  };

  return {
    get lastEventId() {
      return lastEventId;
    },
    read(piece) {
      if (rest.length + size + piece.length > LONGEST_EVENT) return null;
      // A carriage return at the end may be half of a line end: it waits for the next piece.
      const text = (returned ? '\r' : '') + piece;
      returned = text.endsWith('\r');
      const [first = '', ...more] = (returned ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
      const lines = [rest + first, ...more];
      rest = lines.pop() ?? '';
      return lines.flatMap(take);
    },
  };
}

function splitField(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(':');
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}

/** An id goes back in a header: a short printable one does, any other is as good as none. */
function isHeaderValue(value: string): boolean {
  return /^[\x21-\x7e]{0,200}$/.test(value);
}
