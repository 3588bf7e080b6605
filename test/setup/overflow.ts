import type { Page } from 'puppeteer-core';

/** Elements that stick out at the side (WCAG 1.4.10 Reflow), none when nothing scrolls sideways. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const tooWide: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.getBoundingClientRect().right > width + 1)
          tooWide.push(
            `${element.localName}.${element.className} ends at ${element.getBoundingClientRect().right} of ${width}`,
          );
        if (element.shadowRoot !== null) look(element.shadowRoot);
      }
    };
    look(document);
    return tooWide
      .slice(0, 5)
      .concat(tooWide.length === 0 ? [`the page is ${document.documentElement.scrollWidth} wide`] : []);
  });
}
