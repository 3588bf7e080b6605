import type { Page } from 'puppeteer-core';

/** Does to the page what the translation of a browser does: each text in `<font>`, another language on the root. */
export function translatePage(page: Page, language: string): Promise<void> {
  return page.evaluate(translate, language);
}

/** Runs in the page. */
function translate(language: string): void {
  const isText = (text: Text): boolean => {
    const parent = text.parentElement;
    return text.data.trim() !== '' && !parent?.closest('font, script, style, [translate=no]');
  };
  const translateIn = (root: Document | ShadowRoot): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text && isText(walker.currentNode)) texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(text.data.toUpperCase());
      outer.append(inner);
      text.replaceWith(outer);
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) translateIn(shadowRoot);
  };
  translateIn(document);
  document.documentElement.lang = language;
  document.documentElement.classList.add('translated-ltr');
}
