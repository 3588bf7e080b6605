import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** These ask about a whole page; a component on its own has no landmarks and no first heading. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

/** What axe finds on the page, a line for each node; `part` where it is not a whole page. */
export async function axeViolations(page: Page, part?: 'component'): Promise<string[]> {
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(
    (part === 'component' ? OF_PAGES : []).map((id) => [id, { enabled: false }]),
  );
  const results = await page.evaluate(runAxe, { ...OPTIONS, rules });
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} – ${String(node.target)} ${node.html.slice(0, 120)}`,
    ),
  );
}

/** Runs in the page. */
function runAxe(options: RunOptions): Promise<AxeResults> {
  const here = globalThis as typeof globalThis & { readonly axe: typeof axe };
  return here.axe.run(document, options);
}
