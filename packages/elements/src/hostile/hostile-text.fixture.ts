import { deepElements } from '../call/call-page.fixture.ts';

/** What runs when one of the texts below becomes markup or code. */
const ALARM = 'hostileAlarm';
const run = `window.${ALARM}(1)`;
const code = `parent.${ALARM}(1)`;

/** Texts of others that mean something to a parser of markup, of templates, of addresses, or of writing. */
export const HOSTILE: readonly string[] = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<SCRIPT SRC="data:text/javascript,${run}"></SCRIPT>`,
  `<img src=x onerror=${run}>`,
  `<img src="x" onerror="${run}">`,
  `"><img src=x onerror=${run}>`,
  `'><img src=x onerror='${run}'>`,
  `\`><img src=x onerror=${run}>`,
  `<image src=x onerror=${run}>`,
  `<img/src=x/onerror=${run}//`,
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
  `<body onload=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>x</details>`,
  `<video src=x onerror=${run}></video>`,
  `<audio src=x onerror=${run}></audio>`,
  `<object data="javascript:${code}"></object>`,
  `<embed src="javascript:${code}">`,
  `<iframe src="javascript:${code}"></iframe>`,
  `<iframe srcdoc="<script>${code}</script>"></iframe>`,
  `<form><button formaction="javascript:${run}">x</button></form>`,
  `<a href="javascript:${run}">x</a>`,
  `<a href="data:text/html,<script>${run}</script>">x</a>`,
  `<base href="https://elsewhere.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<link rel=stylesheet href="data:text/css,*{display:none}">`,
  `<style>*{display:none}</style>`,
  `<template><img src=x onerror=${run}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<!--><img src=x onerror=${run}>-->`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<plaintext>`,
  `<slot name="x"></slot></section></div>`,
  `\${${run}} {{${run}}} {%${run}%} #{${run}}`,
  `<?lit$0$> {{lit-0}} <!--lit-part-->`,
  `&lt;img src=x onerror=${run}&gt; &#60;b&#62; &amp; &nbsp;`,
  `javascript:${run}`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `\u202Etxt.exe\u202C \u2066isolated\u2069`,
  `a\u0000b\u0001\u007F\uFEFF\uFFFD`,
  `__proto__ constructor toString`,
];

/** All of them, one after the other. */
export const ALL_HOSTILE = HOSTILE.join(' | ');

let rings = 0;
Object.defineProperty(window, ALARM, { value: (times: number) => (rings += times) });

/** How often something ran so far. */
export const heard = () => rings;

/**
 * Resolves when what was put on the page has had its time. Markup runs late, so a picture that is not there is
 * asked for after it: when that one's error comes, those of everything before it have come.
 */
export async function overheard(): Promise<void> {
  const last = new Image();
  const over = new Promise((resolve) => last.addEventListener('error', resolve));
  last.src = 'nothing-there';
  await over;
}

/** Every element, shadow roots and all, with the names of its attributes. */
export function shapeOf(root: Element): readonly string[] {
  return deepElements(root).map(
    (element) => `${element.localName}[${element.getAttributeNames().sort().join()}]`,
  );
}

/** How many pieces of text have this in them, to the letter. */
export function timesShown(root: Element, text: string): number {
  const pieces = deepElements(root).flatMap((element) => [
    ...element.childNodes,
    ...(element.shadowRoot?.childNodes ?? []),
  ]);
  return pieces.filter((node) => node instanceof Text && node.data.includes(text)).length;
}
