import type { Page } from 'puppeteer-core';

/** Texts that do not fit the box that they stand in (WCAG 1.4.4 and 1.4.12): cut off, or over what follows. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const isOnPurpose = (element: Element): boolean =>
      element.closest('.visually-hidden, .visually-hidden-focusable, .steps, input, select, option') !== null;
    const hasText = ({ childNodes }: Element): boolean =>
      [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '');
    const hidesOrScrolls = (element: Element): boolean =>
      element !== document.body && getComputedStyle(element).overflowX !== 'visible';
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) look(element.shadowRoot);
        if (!element.checkVisibility() || isOnPurpose(element)) continue;
        if (!hasText(element) && !hidesOrScrolls(element)) continue;
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        if (clientWidth === 0) continue; // inline: its block answers for it
        const tails = Number.parseFloat(getComputedStyle(element).fontSize) / 4; // accents, descenders
        if (scrollWidth > clientWidth + 2 || (hasText(element) && scrollHeight > clientHeight + tails))
          cut.push(
            `${element.localName}.${element.className} is ${clientWidth} × ${clientHeight}, its text ${scrollWidth} × ${scrollHeight}: ${element.textContent?.trim().slice(0, 40)}`,
          );
      }
    };
    look(document);
    return cut.slice(0, 8);
  });
}
