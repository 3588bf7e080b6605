import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeConsumer, root, type Consumer } from './consumer.ts';

const RIGHT = `
import { PueBooking, PueProvider } from '@pue/elements';
import '@pue/elements/define/pue-booking.js';
import { createHttp } from '@pue/client';
import type { Booking } from '@pue/client/contract';

export const classes: readonly CustomElementConstructor[] = [PueBooking, PueProvider];
export const http = createHttp({ baseUrl: '/api/v1', token: async () => null });
export const codeOf = (booking: Booking): string => booking.id;
document.querySelector('pue-booking')?.addEventListener('pue-booked', (event) => event.preventDefault());
`;

const WRONG = `
import { createHttp } from '@pue/client';
export const http = createHttp({ baseUrl: 7 });
`;

describe('types, seen from another project', () => {
  let consumer: Consumer;
  before(() => {
    consumer = makeConsumer();
    consumer.write('right.ts', RIGHT);
    consumer.write('wrong.ts', WRONG);
  });
  after(() => consumer?.remove());

  for (const [module, resolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ] as const) {
    test(`what is right compiles under ${resolution} resolution, declarations included`, () => {
      assert.equal(compile(consumer, 'right.ts', module, resolution), '');
    });

    test(`what is wrong does not compile under ${resolution} resolution`, () => {
      assert.match(compile(consumer, 'wrong.ts', module, resolution), /wrong\.ts\(3,\d+\): error TS2322/);
    });
  }
});

function compile(consumer: Consumer, file: string, module: string, resolution: string): string {
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  const options = ['--noEmit', '--strict', '--pretty', 'false', '--target', 'es2022', '--types', 'node'];
  const lib = ['--lib', 'es2023,dom,dom.iterable,dom.asynciterable'];
  const resolve = ['--module', module, '--moduleResolution', resolution];
  const result = spawnSync(process.execPath, [tsc, ...options, ...lib, ...resolve, file], {
    cwd: consumer.folder,
    encoding: 'utf8',
  });
  return result.stdout + result.stderr;
}
