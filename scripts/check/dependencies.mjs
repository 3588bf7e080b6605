import { importsOf, isTest, sources } from './sources.mjs';

/** Who may import whom: elements → client ← server-mock, and two libraries that live in one place each. */
const RULES = [
  { in: 'packages/client/', never: /^(@pue\/(elements|server-mock)|lit$|lit\/|@lit\/|msw|ws$|werift)/ },
  { in: 'packages/server-mock/', never: /^(@pue\/elements|lit$|lit\/|@lit\/)/ },
  { in: 'packages/elements/', never: /^@pue\/server-mock/, butTests: true },
  { in: 'packages/', never: /^janus-gateway/, but: 'packages/client/src/call/janus/', butTests: true },
  { in: 'packages/', never: /^\.\.\/.*\/(client|elements|server-mock)\/src\// },
  { in: 'packages/client/', never: /^node:/, butTests: true },
  { in: 'packages/elements/', never: /^node:/, butTests: true },
];

export function dependencies() {
  return brokenRules(sources('packages/*/src/**/*.ts'));
}

export function brokenRules(files) {
  return files.flatMap(({ path, text }) => {
    const rules = RULES.filter((rule) => appliesTo(rule, path));
    return importsOf(text)
      .filter(({ name }) => rules.some((rule) => rule.never.test(name)))
      .map(({ name, line }) => `${path}:${line} imports ${name}`);
  });
}

function appliesTo(rule, path) {
  if (rule.butTests && isTest(path)) return false;
  if (rule.but !== undefined && path.startsWith(rule.but)) return false;
  return path.startsWith(rule.in);
}
