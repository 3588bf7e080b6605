import type { Page } from 'puppeteer-core';

/** Before the page is opened. */
export async function watchViolations(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { pueViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, target }) => {
      const where = target instanceof Element ? target.localName : '';
      seen.push(`${effectiveDirective} ${sourceFile} ${where}`);
    });
  });
}

/** Violations of the page's policy by scripts below `path`, or at our elements. */
export async function violationsOn(page: Page, path: string): Promise<readonly string[]> {
  const all = await page.evaluate(
    () => (globalThis as { pueViolations?: string[] }).pueViolations ?? ['unwatched'],
  );
  return all.filter((line) => line.includes(path) || line.includes('pue-') || line === 'unwatched');
}

/** Texts of the element that a live region of the page reads out as well (WAI-ARIA 1.2, aria-live: the nearest decides). */
export function readByThePage(page: Page): Promise<readonly string[]> {
  return page.$eval('pue-booking', (element) => {
    const around = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
    const liveOf = (node: Node | null): string => {
      if (node === null) return 'off';
      if (!(node instanceof Element)) return liveOf(around(node));
      if (node.getAttribute('role') === 'status') return 'ours';
      return node.getAttribute('aria-live') ?? liveOf(around(node));
    };
    const texts = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
    return texts.filter((it) => liveOf(it) === 'polite').map((it) => it.textContent?.trim() ?? '');
  });
}
