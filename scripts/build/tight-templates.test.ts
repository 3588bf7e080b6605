import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorterTemplates } from './tight-templates.ts';

/** What is left of a program. */
function tight(code: string): string {
  const changes = shorterTemplates(code).toSorted((a, b) => b.start - a.start);
  return changes.reduce(
    (text, { start, end, text: short }) => text.slice(0, start) + short + text.slice(end),
    code,
  );
}

test('a style sheet loses white space and comments, and means the same', () => {
  const code = 'css`\n  /* why */\n  button:hover,\n  a :focus {\n    margin: calc(1em + 2px) 0;\n  }\n`';
  assert.equal(tight(code), 'css` button:hover,a :focus{margin:calc(1em + 2px) 0}`');
});

test('a descendant selector keeps its space, and so does a media query', () => {
  const code = 'css`\n  @media (width > 30em) and (hover) {\n    .a .b {\n      color: red;\n    }\n  }\n`';
  assert.equal(tight(code), 'css` @media (width > 30em) and (hover){.a .b{color:red}}`');
});

test('words of a template stay apart where there was a new line', () => {
  assert.equal(tight('html`<p>\n  one\n  <b>two</b>\n</p>`'), 'html`<p> one <b>two</b> </p>`');
});

test('a template inside a template is tightened as well, what it holds is not touched', () => {
  const code = "html`<p>\n  ${yes ? html`<b>\n a</b>` : ' \\n  '}\n  </p>`";
  assert.equal(tight(code), "html`<p> ${yes ? html`<b> a</b>` : ' \\n  '} </p>`");
});

test('other templates are left alone', () => {
  const code = 'const text = `a\n  b`;';
  assert.equal(tight(code), code);
});
