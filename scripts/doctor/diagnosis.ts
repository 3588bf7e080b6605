import * as z from 'zod/mini';

/** `bad`: meetings do not work, or not safely. `better`: they work, and worse than they could. */
export interface Finding {
  readonly verdict: 'good' | 'better' | 'bad';
  readonly what: string;
  readonly way?: string;
}

/** The part of an answer to `info` that is looked at (Janus, REST and WebSocket API). */
const serverInfo = z.object({
  janus: z.literal('server_info'),
  version: z.number(),
  version_string: z.string(),
  'session-timeout': z.number(),
  'reclaim-session-timeout': z._default(z.number(), 0),
  'accepting-new-sessions': z._default(z.boolean(), true),
  'mdns-enabled': z._default(z.boolean(), false),
  data_channels: z._default(z.boolean(), false),
  auth_token: z._default(z.boolean(), false),
  plugins: z.record(z.string(), z.unknown()),
});
type ServerInfo = z.infer<typeof serverInfo>;

/** 1.0: one connection for several streams, on which the room is built. */
const OLDEST_VERSION = 1000;
const RECLAIM_SECONDS = 60;
const SESSION_SECONDS = [30, 120] as const;

/** Holds a Janus against what the meetings need of it; `docs/guide` has the same as a configuration. */
export function diagnose(address: string, answer: unknown): readonly Finding[] {
  const info = serverInfo.safeParse(answer);
  if (!info.success)
    return [bad('It answers, and not as a Janus does.', 'Look at what runs at this address.')];
  const { data } = info;
  return [encryption(address), version(data), ...safety(data), ...endurance(data), ...extras(data)];
}

function encryption(address: string): Finding {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'wss:') return good('The line is encrypted.');
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
    ? good('The line stays on this machine.')
    : bad(
        'The line is not encrypted.',
        'Serve it as wss:// on port 443; browsers refuse ws:// on a https page.',
      );
}

function version({ version, version_string: name }: ServerInfo): Finding {
  return version >= OLDEST_VERSION
    ? good(`It is Janus ${name}.`)
    : bad(`It is Janus ${name}, which is too old.`, 'Take 1.1 or later.');
}

function safety(info: ServerInfo): readonly Finding[] {
  return [
    info.plugins['janus.plugin.videoroom'] === undefined
      ? bad('It has no rooms.', 'Load the plugin janus.plugin.videoroom.')
      : good('It has rooms.'),
    info.auth_token
      ? good('It lets in who has a token.')
      : bad('It lets anybody in.', 'Set token_auth = true and token_auth_secret in janus.jcfg.'),
    info['accepting-new-sessions']
      ? good('It takes new meetings.')
      : bad('It takes no new meetings.', 'It is being emptied: "accept_new_sessions" of the admin API.'),
  ];
}

function endurance(info: ServerInfo): readonly Finding[] {
  const [least, most] = SESSION_SECONDS;
  const [session, reclaim] = [info['session-timeout'], info['reclaim-session-timeout']];
  return [
    session >= least && session <= most
      ? good(`A silent session ends after ${session} s.`)
      : better(`A silent session ends after ${session} s.`, 'Set session_timeout = 60 in janus.jcfg.'),
    reclaim >= RECLAIM_SECONDS
      ? good(`A page whose line broke has ${reclaim} s to come back.`)
      : better(
          `A page whose line broke has ${reclaim} s to come back.`,
          `Set reclaim_session_timeout = ${RECLAIM_SECONDS} in janus.jcfg.`,
        ),
  ];
}

function extras(info: ServerInfo): readonly Finding[] {
  return [
    info.data_channels
      ? good('Text can go beside sound and picture.')
      : better('Text cannot go beside sound and picture.', 'Build Janus with data channels.'),
    info['mdns-enabled']
      ? better(
          'It tries to resolve the hidden names of browsers.',
          'Set ignore_mdns = true in janus.jcfg: it waits for nothing.',
        )
      : good('It does not wait for the hidden names of browsers.'),
  ];
}

const good = (what: string): Finding => ({ verdict: 'good', what });
const better = (what: string, way: string): Finding => ({ verdict: 'better', what, way });
const bad = (what: string, way: string): Finding => ({ verdict: 'bad', what, way });
