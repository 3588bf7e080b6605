import type { CDPSession, KeyInput, Page } from 'puppeteer-core';

/** What somebody without a mouse does: tabs until the wanted thing has the focus, through every shadow root. */

const MOST_PRESSES = 90;
const PATIENCE = { timeout: 15_000 } as const;

/** What has the focus, as a screen reader is told of it. */
export interface Focused {
  readonly role: string;
  readonly name: string;
}

export class Keys {
  /** How many keys were pressed; what is typed into fields is not counted. */
  presses = 0;

  readonly #page: Page;
  readonly #devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  static async of(page: Page): Promise<Keys> {
    return new Keys(page, await page.createCDPSession());
  }

  async press(key: KeyInput): Promise<void> {
    this.presses += 1;
    await this.#page.keyboard.press(key);
  }

  /** Tabs until the focus is there; `back` with Shift. Fails where the keyboard does not lead to it. */
  async tabTo(role: string, name: string | RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
    const passed: string[] = [];
    if (way === 'back') await this.#page.keyboard.down('Shift');
    try {
      while (passed.length < MOST_PRESSES) {
        await this.press('Tab');
        const here = await this.focused();
        if (here.role === role && isCalled(here.name, name)) return await this.#expectInSight(here.name);
        passed.push(`${here.role} “${here.name}”`);
      }
    } finally {
      if (way === 'back') await this.#page.keyboard.up('Shift');
    }
    throw new Error(
      `Tab does not lead to the ${role} “${String(name)}”, but past ${passed.slice(0, 40).join(', ')}`,
    );
  }

  /** Presses a button or follows a link, or marks a box. */
  async use(role: string, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(role, name);
    await this.press(key);
  }

  /** Tabs into the group of radio buttons that has this one, and goes to it with the arrow. */
  async choose(name: string): Promise<void> {
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      await this.press('Tab');
      if (!(await this.#page.evaluate(isInGroupWith, name))) continue;
      await this.press('Space');
      for (let step = 0; step < MOST_PRESSES; step += 1) {
        if ((await this.focused()).name === name) return;
        await this.press('ArrowDown');
      }
    }
    throw new Error(`Keys do not lead to the choice “${name}”`);
  }

  async type(field: string, text: string): Promise<void> {
    await this.tabTo('textbox', field);
    await this.#page.keyboard.type(text);
  }

  /** Resolves once the focus rests on a heading, or a notice, that has this text. */
  async rests(text: string): Promise<void> {
    try {
      await this.#page.waitForFunction(restsOn, PATIENCE, text);
    } catch (cause) {
      const { role, name } = await this.focused();
      throw new Error(`The focus is on the ${role} “${name}”, and not on “${text}”`, { cause });
    }
  }

  /** Asked of the accessibility tree: the name is the browser's own. */
  async focused(): Promise<Focused> {
    const { result } = await this.#devtools.send('Runtime.evaluate', { expression: `(${deepest})()` });
    if (result.objectId === undefined) throw new Error('Nothing has the focus.');
    const { nodes } = await this.#devtools.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    return { role: String(nodes[0]?.role?.value), name: String(nodes[0]?.name?.value ?? '').trim() };
  }

  /** WCAG 2.4.7 and 2.4.11: what has the focus shows it, and nothing hides it altogether. */
  async #expectInSight(name: string): Promise<void> {
    try {
      await this.#page.waitForFunction(isInSight, PATIENCE); // some pages scroll there smoothly
    } catch (cause) {
      throw new Error(`“${name}” has the focus, but does not show it, or not on the screen`, { cause });
    }
  }
}

function isCalled(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** These run in the page. */
function deepest(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function restsOn(text: string): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const said = (active?.textContent ?? '').replace(/\s+/g, ' ');
  return active?.getAttribute('tabindex') === '-1' && active.localName !== 'main' && said.includes(text);
}

function isInGroupWith(name: string): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLInputElement) || active.type !== 'radio') return false;
  const root = active.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return [...root.querySelectorAll<HTMLInputElement>(`input[name="${active.name}"]`)].some((radio) =>
    [...(radio.labels ?? [])].some((label) => label.innerText.replace(/\s+/g, ' ').trim() === name),
  );
}

function isInSight(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const root = active?.getRootNode();
  if (active === null || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const { outlineStyle, boxShadow } = getComputedStyle(active);
  if (outlineStyle === 'none' && boxShadow === 'none') return false;
  const { left, top, width, height } = active.getBoundingClientRect();
  return [0.1, 0.5, 0.9].some((x) =>
    [0.1, 0.5, 0.9].some((y) => active.contains(root.elementFromPoint(left + width * x, top + height * y))),
  );
}
