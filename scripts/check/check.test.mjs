import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../setup/run.mjs';
import { findBanned } from './banned.mjs';
import { brokenRules } from './dependencies.mjs';
import { customPropertyProblems, declaredEvents, eventProblems, undocumented } from './manifest.mjs';
import { changesetProblems } from './packages.mjs';
import { staticImports } from './sizes.mjs';
import { flatten, incomplete, untranslated, unused } from './strings.mjs';

const file = (path, text) => [{ path, text }];

test('the client may not import elements, Lit or the sandbox', () => {
  const text = "import { html } from 'lit';\nimport type { Desk } from '@pue/server-mock/node';\n";
  assert.equal(brokenRules(file('packages/client/src/a.ts', text)).length, 2);
});

test('only the Janus folder imports janus-gateway, also when it does so late', () => {
  const text = "const { default: Janus } = await import('janus-gateway');";
  assert.equal(brokenRules(file('packages/client/src/call/janus/a.ts', text)).length, 0);
  assert.equal(brokenRules(file('packages/client/src/call/a.ts', text)).length, 1);
});

test('a test of an element may use the sandbox, the element may not', () => {
  const text = "import { desk } from '@pue/server-mock/node';";
  assert.equal(brokenRules(file('packages/elements/src/a.test.ts', text)).length, 0);
  assert.equal(brokenRules(file('packages/elements/src/a.ts', text)).length, 1);
});

test('inline style in a template is found with its line', () => {
  const text = 'one\nhtml`<p style="color: red"></p>`';
  assert.match(findBanned(file('packages/elements/src/a.ts', text))[0], /a\.ts:2 /);
});

test("a path of somebody's machine is found anywhere", () => {
  const path = ['', 'home', 'maria', 'pue'].join('/');
  assert.equal(findBanned(file('docs/a.md', `see ${path}`)).length, 1);
});

test('a typed event that no element documents is found, and the other way round', () => {
  const declared = declaredEvents(
    file('a.ts', "interface HTMLElementEventMap { 'pue-booked': PueBookedEvent }"),
  );
  const elements = [{ tagName: 'pue-call', events: [{ name: 'pue-call-ended' }] }];
  assert.equal(eventProblems(elements, declared).length, 2);
});

test('an attribute without a description is found', () => {
  const element = { tagName: 'pue-x', description: 'An x.', attributes: [{ name: 'lang' }] };
  assert.deepEqual(undocumented([element]), ['<pue-x> attributes: lang has no description']);
});

test('a property or method without a description is found', () => {
  const element = { tagName: 'pue-x', description: 'An x.', members: [{ name: 'perform' }] };
  assert.deepEqual(undocumented([element]), ['<pue-x> members: perform has no description']);
});

test('a custom property that is read and not documented is found, and the other way round', () => {
  const elements = [{ tagName: 'pue-x', cssProperties: [{ name: '--pue-old' }] }];
  const files = file('a.ts', 'css`p { color: var(--pue-new, red) }`');
  assert.deepEqual(customPropertyProblems(elements, files), [
    'no element says @cssprop --pue-new',
    '--pue-old is documented, but no style reads it',
  ]);
});

for (const script of ['scripts/check/run-checks.mjs', 'scripts/build/run-build.mjs'])
  test(`${script} refuses a name that it does not know, and says which there are`, () => {
    const { status, stderr } = spawnSync(process.execPath, [script, 'catalog'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /nothing called catalog|no check called catalog/);
    assert.match(stderr, /There are: /);
  });

const languages = (changes) => ({ it: {}, de: {}, fr: {}, sl: {}, en: {}, ...changes });

test('a word that a language lacks is found', () => {
  const both = { 'a.next': 'Avanti', 'a.back': 'Indietro' };
  const words = { it: both, de: { 'a.next': 'Weiter' }, fr: both, sl: both, en: {} };
  assert.deepEqual(incomplete(words), [
    'strings/de has no a.back',
    'strings/en has no a.next',
    'strings/en has no a.back',
  ]);
});

test('a word left in Italian is found, unless it is listed as the same', () => {
  const words = languages({ it: { 'a.mail': 'e-mail' }, fr: { 'a.mail': 'e-mail' } });
  assert.equal(untranslated(words, {}).length, 1);
  assert.equal(untranslated(words, { 'a.mail': ['fr'] }).length, 0);
});

test('a word that nobody says is found; one that is asked for by key is not', () => {
  const words = { 'a.old': 'x', 'a.problems.gone': 'y' };
  const used = { names: new Set(['problems']), holders: new Set(['problems']) };
  assert.deepEqual(unused(words, used), ['strings/it: nobody says a.old']);
});

test('words are compared by their whole path', () => {
  assert.deepEqual(flatten({ a: { b: 'x' } }), { 'a.b': 'x' });
});

test('a changeset of a package that we do not have is found', () => {
  assert.equal(changesetProblems('x.md', "---\n'@pue/client': minor\n---\nSay more.\n").length, 0);
  assert.equal(changesetProblems('x.md', "---\n'@pue/other': minor\n---\nSay more.\n").length, 1);
});

test('what a minified file fetches before it runs is seen; what it fetches later is not', () => {
  const code = 'import{a as b}from"./x.js";import"./y.js";const z=()=>import("./z.js");';
  assert.deepEqual(staticImports(code), ['./x.js', './y.js']);
});
