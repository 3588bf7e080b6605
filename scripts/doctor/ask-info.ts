import { SetupStop } from '../setup/run.mjs';

const ANSWERED_WITHIN_MS = 8000;

/** What a Janus says of itself, before it is believed. Stops with a sentence where it says nothing. */
export function askInfo(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address, 'janus-protocol');
    const stop = (why: string) => {
      clearTimeout(timer);
      socket.close();
      reject(new SetupStop(`${address} ${why}`));
    };
    const timer = setTimeout(
      () => stop('does not answer within eight seconds. Is it a Janus, and does a filter stand before it?'),
      ANSWERED_WITHIN_MS,
    );
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ janus: 'info', transaction: 'doctor' })),
    );
    socket.addEventListener('error', () =>
      stop('cannot be reached. Look at the address, the port, the certificate and the firewall.'),
    );
    socket.addEventListener('message', ({ data }) => {
      clearTimeout(timer);
      socket.close();
      resolve(read(String(data)));
    });
  });
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
