import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { compress, type Encoding, encodingOf } from './encoding.ts';

/** A folder of files and where it is seen. */
export interface PageMount {
  /** Begins and ends with `/`. */
  readonly path: string;
  readonly folder: string;
  /** For instance `Content-Security-Policy`. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StaticAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSIBLE = /^(text\/|application\/(json|manifest)|image\/svg)/;
const SAFE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

const SUFFIX: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/** Files of the mounts, compressed once each. `null`: not one of ours. */
export class StaticFiles {
  readonly #mounts: readonly PageMount[];
  readonly #compressed = new Map<string, Promise<Buffer>>();

  constructor(mounts: readonly PageMount[]) {
    // The longest path first: `/examples/comune/` before `/`.
    this.#mounts = [...mounts].sort((a, b) => b.path.length - a.path.length);
  }

  async answer(pathname: string, accepted: string, etag: string | undefined): Promise<StaticAnswer | null> {
    const mount = this.#mounts.find(({ path }) => pathname.startsWith(path));
    if (mount === undefined) return null;
    const file = await findFile(mount, pathname.slice(mount.path.length));
    if (file === null) return null;
    if (file.isFolder) return redirect(`${pathname}/`);
    const tag = `"${file.size.toString(36)}-${Math.floor(file.changed).toString(36)}"`;
    const type = TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
    const headers = {
      ...SAFE,
      ...mount.headers,
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      ETag: tag,
    };
    if (etag === tag) return { status: 304, headers, body: null };
    return this.#content(file.path, tag, accepted, headers);
  }

  async #content(
    path: string,
    tag: string,
    accepted: string,
    headers: Record<string, string>,
  ): Promise<StaticAnswer> {
    const encoding = COMPRESSIBLE.test(headers['Content-Type'] ?? '') ? encodingOf(accepted) : null;
    if (encoding === null) return { status: 200, headers, body: await readFile(path) };
    const key = `${path} ${tag} ${encoding}`;
    const body = this.#compressed.get(key) ?? compressed(path, encoding);
    this.#compressed.set(key, body);
    const how = { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' };
    return { status: 200, headers: { ...headers, ...how }, body: await body };
  }
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
  /** A folder that was asked for without its slash. */
  readonly isFolder: boolean;
}

/** The file, if it lies inside the folder when every link has been followed. */
async function findFile({ folder }: PageMount, rest: string): Promise<FoundFile | null> {
  const name = decoded(rest);
  // A second slash at the front would make the redirect of a folder lead to another host.
  if (name === null || /^\/|\0/.test(name) || name.split(/[/\\]/).some((part) => part.startsWith('.')))
    return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name === '' || name.endsWith('/') ? `${name}index.html` : name));
    if (!path.startsWith(root + sep)) return null;
    const { size, mtimeMs, ...found } = await statOf(path);
    return { path, size, changed: mtimeMs, isFolder: found.isFolder };
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

async function statOf(path: string): Promise<{ size: number; mtimeMs: number; isFolder: boolean }> {
  const found = await stat(path);
  return { size: found.size, mtimeMs: found.mtimeMs, isFolder: found.isDirectory() };
}

function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A file that was compressed beforehand, if there is one; else this one, compressed now. */
async function compressed(path: string, encoding: Encoding): Promise<Buffer> {
  try {
    return await readFile(path + SUFFIX[encoding]);
  } catch (error) {
    if (!isAbsence(error)) throw error;
    return compress(encoding, await readFile(path), 'files');
  }
}

function redirect(location: string): StaticAnswer {
  return { status: 308, headers: { ...SAFE, Location: location }, body: null };
}
