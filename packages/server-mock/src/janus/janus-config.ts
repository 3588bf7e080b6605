/** Everything that one Janus of ours is told. Ports are on loopback; only media use `networkInterface`. */
export interface JanusSettings {
  readonly websocketPort: number;
  readonly httpPort: number;
  readonly adminPort: number;
  /** `ws://` address that is told who joined; its path is a secret. */
  readonly eventsUrl: string;
  readonly adminSecret: string;
  readonly adminKey: string;
  readonly tokenSecret: string;
  /** Janus skips loopback interfaces (`src/ice.c`): it needs the name of another one. */
  readonly networkInterface: string;
  readonly rtpPorts: readonly [first: number, last: number];
  /** Address to announce instead of the interface's own, for a proxy in front of the media. */
  readonly announcedAddress: string | null;
}

/** Libraries that come with Janus and that a meeting does not need. The one for text stays: tokens do not name it. */
const UNUSED_PLUGINS = [
  'audiobridge',
  'duktape',
  'echotest',
  'lua',
  'nosip',
  'recordplay',
  'sip',
  'streaming',
  'videocall',
  'voicemail',
];
const UNUSED_TRANSPORTS = ['mqtt', 'nanomsg', 'pfunix', 'rabbitmq'];
const UNUSED_EVENT_HANDLERS = ['gelfevh', 'mqttevh', 'nanomsgevh', 'rabbitmqevh', 'sampleevh'];

/** The configuration files of Janus: name and text. */
export function janusConfiguration(settings: JanusSettings): ReadonlyMap<string, string> {
  return new Map([
    ['janus.jcfg', core(settings)],
    ['janus.transport.websockets.jcfg', websockets(settings)],
    ['janus.transport.http.jcfg', http(settings)],
    ['janus.plugin.videoroom.jcfg', videoroom(settings)],
    ['janus.eventhandler.wsevh.jcfg', events(settings)],
  ]);
}

function core(settings: JanusSettings): string {
  return [
    section('general', {
      debug_level: 3,
      server_name: 'pue',
      admin_secret: settings.adminSecret,
      token_auth: true,
      token_auth_secret: settings.tokenSecret,
      session_timeout: 60,
      // Off by default: a page whose socket broke for a second would lose its call.
      reclaim_session_timeout: 60,
      candidates_timeout: 45,
    }),
    section('media', {
      rtp_port_range: settings.rtpPorts.join('-'),
      no_media_timer: 1,
      slowlink_threshold: 4,
    }),
    section('nat', {
      full_trickle: false,
      ignore_mdns: true,
      // The lite variant waits for the browser's next regular check: a second at 200 ms round trip.
      ice_lite: false,
      ice_enforce_list: settings.networkInterface,
      ...(settings.announcedAddress === null ? {} : { nat_1_1_mapping: settings.announcedAddress }),
    }),
    section('plugins', { disable: libraries(UNUSED_PLUGINS) }),
    section('transports', { disable: libraries(UNUSED_TRANSPORTS) }),
    section('loggers', { disable: libraries(['jsonlog']) }),
    section('events', { broadcast: true, disable: libraries(UNUSED_EVENT_HANDLERS) }),
  ].join('\n');
}

function websockets({ websocketPort }: JanusSettings): string {
  const listening = { ws: true, ws_ip: '127.0.0.1', ws_port: websocketPort, wss: false };
  return [
    section('general', { json: 'compact', ...listening, pingpong_trigger: 5, pingpong_timeout: 5 }),
    section('admin', { admin_ws: false }),
  ].join('\n');
}

function http({ httpPort, adminPort }: JanusSettings): string {
  const api = { base_path: '/janus', http: true, port: httpPort, ip: '127.0.0.1', https: false };
  const admin = { admin_base_path: '/admin', admin_http: true, admin_port: adminPort, admin_ip: '127.0.0.1' };
  return [
    section('general', { json: 'compact', ...api }),
    section('admin', { ...admin, admin_https: false }),
  ].join('\n');
}

function videoroom({ adminKey }: JanusSettings): string {
  return section('general', { admin_key: adminKey, string_ids: true });
}

function events({ eventsUrl }: JanusSettings): string {
  return section('general', {
    enabled: true,
    events: 'plugins',
    grouping: false,
    json: 'compact',
    backend: eventsUrl,
    subprotocol: 'janus-events',
  });
}

function libraries(names: readonly string[]): string {
  return names.map((name) => `libjanus_${name}.so`).join(',');
}

function section(name: string, settings: Readonly<Record<string, string | number | boolean>>): string {
  const lines = Object.entries(settings).map(([key, value]) => `  ${key} = ${JSON.stringify(value)}`);
  return `${name}: {\n${lines.join('\n')}\n}\n`;
}
