import type { Page } from 'puppeteer-core';

/** https://wicg.github.io/layout-instability/: TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

interface Shifts {
  readonly total: number;
  readonly what: readonly string[];
}

/** Before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(collect);
}

/** What has moved without anybody having pressed anything. */
export function shiftsOn(page: Page): Promise<Shifts> {
  return page.evaluate(async () => {
    // Entries are told of after the frame that they are about.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return (globalThis as { pueShifts?: Shifts }).pueShifts ?? { total: Number.NaN, what: [] };
  });
}

/** Runs in the page. */
function collect(): void {
  const seen = { total: 0, what: new Array<string>() };
  Object.assign(globalThis, { pueShifts: seen });
  const nameOf = (node: Node | null): string => (node instanceof Element ? node.localName : '#text');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      seen.total += entry.value;
      seen.what.push(`${entry.value}: ${entry.sources.map(({ node }) => nameOf(node)).join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
