import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { JanusSettings } from './janus-config.ts';
import { janusConfiguration } from './janus-config.ts';
import type { JanusPlace } from './janus-place.ts';
import { findBinary } from './janus-place.ts';
import { freePorts } from './free-ports.ts';

export interface JanusProcessOptions {
  readonly eventsUrl: string;
  /** Give parallel runs ranges that do not overlap. Default: 200 ports somewhere from 10000 to 30000. */
  readonly rtpPorts?: readonly [first: number, last: number];
  readonly announcedAddress?: string;
}

/** A Janus that runs and answers. */
export interface JanusProcess {
  readonly version: string;
  readonly settings: JanusSettings;
  /** Of the process that runs now. */
  readonly pid: number;
  stop(): Promise<void>;
}

interface Run {
  readonly version: string;
  readonly pid: number;
  /** Resolves when the process is no more. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

/** `nobody` of every Linux: the service runs unprivileged also where the sandbox was started as root. */
const NOBODY = 65_534;
const READY_WITHIN_MS = 10_000;
const STOPS_WITHIN_MS = 3_000;
const LOG_LINES = 40;

/**
 * Starts a Janus of our own, with fresh secrets, in a temporary folder; resolves when it answers. One that ends by
 * itself is started again as it was: who was in a room comes back by themselves.
 */
export async function startJanus(place: JanusPlace, options: JanusProcessOptions): Promise<JanusProcess> {
  const settings = await chooseSettings(place, options);
  const folder = await writeConfiguration(settings);
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  const start = () => runJanus(place, folder, settings.httpPort);
  try {
    const kept = keepRunning(await start(), start);
    return {
      version: kept.current.version,
      settings,
      get pid() {
        return kept.current.pid;
      },
      stop: () => kept.stop().then(removeFolder),
    };
  } catch (cause) {
    await removeFolder();
    throw cause;
  }
}

async function runJanus(place: JanusPlace, folder: string, httpPort: number): Promise<Run> {
  const [command, ...args] = outlivedByNobody([place.binary, '--configs-folder', folder, '--disable-colors']);
  const child = spawn(command, args, {
    ...account(),
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = keepLog(child);
  const gone = endOf(child);
  const stop = stopper(child, gone);
  try {
    return { version: await untilReady(httpPort, child), pid: child.pid ?? 0, gone, stop };
  } catch (cause) {
    await stop();
    throw new Error(`Janus did not start:\n${log().join('\n')}`, { cause });
  }
}

/** One that cannot be started again is not tried for ever: that is no accident any more. */
function keepRunning(first: Run, start: () => Promise<Run>) {
  let current = first;
  let starting: Promise<unknown> = Promise.resolve();
  let wanted = true;
  const startAgain = async () => {
    if (!wanted) return;
    console.error('Janus has ended by itself. It is started again.');
    watch(await start());
  };
  const watch = (run: Run) => {
    current = run;
    void run.gone.then(() => {
      starting = startAgain().catch((cause: unknown) => console.error(cause));
    });
  };
  watch(first);
  return {
    get current() {
      return current;
    },
    async stop() {
      wanted = false;
      await starting;
      await current.stop();
    },
  };
}

async function chooseSettings(place: JanusPlace, options: JanusProcessOptions): Promise<JanusSettings> {
  const [websocketPort = 0, httpPort = 0, adminPort = 0] = await freePorts(3);
  const firstRtpPort = 10_000 + 200 * randomInt(100);
  return {
    websocketPort,
    httpPort,
    adminPort,
    eventsUrl: options.eventsUrl,
    adminSecret: secret(),
    adminKey: secret(),
    tokenSecret: secret(),
    networkInterface: place.networkInterface,
    rtpPorts: options.rtpPorts ?? [firstRtpPort, firstRtpPort + 199],
    announcedAddress: options.announcedAddress ?? null,
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** The files hold secrets: the folder is its owner's alone, and the owner is who runs Janus. */
async function writeConfiguration(settings: JanusSettings): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pue-janus-'));
  const files = [...janusConfiguration(settings)].map(([name, text]) => [join(folder, name), text] as const);
  await Promise.all(files.map(([path, text]) => writeFile(path, text, { mode: 0o600 })));
  const { uid, gid } = account();
  if (uid !== undefined && gid !== undefined) {
    await Promise.all([folder, ...files.map(([path]) => path)].map((path) => chown(path, uid, gid)));
  }
  return folder;
}

function account(): { readonly uid?: number; readonly gid?: number } {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Where util-linux is there, the kernel ends Janus with this program, however this program ends. */
function outlivedByNobody(command: readonly [string, ...string[]]): readonly [string, ...string[]] {
  const setpriv = findBinary('setpriv');
  return setpriv === null ? command : [setpriv, '--pdeathsig', 'KILL', '--', ...command];
}

function keepLog(child: ChildProcess): () => readonly string[] {
  let lines: readonly string[] = [];
  const keep = (chunk: Buffer) => {
    lines = [...lines, ...chunk.toString().split('\n').filter(Boolean)].slice(-LOG_LINES);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => lines;
}

async function untilReady(httpPort: number, child: ChildProcess): Promise<string> {
  const exited = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`Janus ended with ${code ?? signal}`)));
  });
  const deadline = AbortSignal.timeout(READY_WITHIN_MS);
  return Promise.race([exited, askVersion(httpPort, deadline)]);
}

async function askVersion(httpPort: number, deadline: AbortSignal): Promise<string> {
  for (;;) {
    deadline.throwIfAborted();
    const version = await versionOf(httpPort, deadline);
    if (version !== null) return version;
    await pause(10);
  }
}

/** `null` while nobody listens yet. */
async function versionOf(httpPort: number, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(`http://127.0.0.1:${httpPort}/janus/info`, { signal }).catch(() => null);
  if (response === null) return null;
  const info: unknown = await response.json();
  const version =
    typeof info === 'object' && info !== null && 'version_string' in info && info.version_string;
  return typeof version === 'string' ? version : 'of unknown version';
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Ends the process by its own id, and also when this program ends before it was asked to. */
function stopper(child: ChildProcess, gone: Promise<void>): () => Promise<void> {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  void gone.then(() => process.removeListener('exit', kill));
  return async () => {
    const timer = setTimeout(kill, STOPS_WITHIN_MS);
    child.kill('SIGTERM');
    await gone;
    clearTimeout(timer);
  };
}
