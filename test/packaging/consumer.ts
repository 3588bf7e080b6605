import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A project outside the repository that has our three packages as npm would give them to it. */
export interface Consumer {
  readonly folder: string;
  write(name: string, text: string): string;
  remove(): void;
}

const PACKAGES = ['client', 'server-mock', 'elements'];

export function makeConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'pue-consumer-'));
  for (const name of PACKAGES) installPacked(folder, name);
  for (const dependency of declaredDependencies(folder)) link(folder, dependency);
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs as `npm publish` would, and unpacks: what `files` forgets is missing here. */
function installPacked(folder: string, name: string): void {
  const workspace = join(root, 'packages', name);
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: workspace,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const target = join(folder, 'node_modules', '@pue', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarballOf(output)), '-C', target, '--strip-components=1']);
}

function tarballOf(output: string): string {
  const name = /"filename":\s*"([^"]+)"/.exec(output)?.[1];
  if (name === undefined) throw new Error(`npm pack did not name its file:\n${output}`);
  return name.replace('@', '').replace('/', '-');
}

/** Only what the packages declare is linked: an import that they forgot to declare fails here. */
function declaredDependencies(folder: string): readonly string[] {
  const names = PACKAGES.flatMap((name) => {
    const manifest: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(folder, 'node_modules', '@pue', name, 'package.json'), 'utf8'),
    );
    return Object.keys(manifest.dependencies ?? {});
  });
  return [...new Set([...names, '@types/node'])].filter((name) => !name.startsWith('@pue/'));
}

function link(folder: string, name: string): void {
  const target = join(folder, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), target, 'junction');
}
