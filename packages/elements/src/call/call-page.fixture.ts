/** What a person sees of an element with its parts inside: tests look through every shadow root. */

function* deepNodes(root: Node): Generator<Node> {
  yield root;
  if (root instanceof Element && root.shadowRoot !== null) yield* deepNodes(root.shadowRoot);
  for (const child of root.childNodes) yield* deepNodes(child);
}

export function deepElements(root: Node): readonly Element[] {
  return [...deepNodes(root)].filter((node) => node instanceof Element);
}

/** Every word, as white space apart. */
export function deepText(root: Node): string {
  const texts = [...deepNodes(root)].filter((node) => node.nodeType === Node.TEXT_NODE);
  const shown = texts.filter(({ parentElement }) => parentElement?.localName !== 'style');
  return shown
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The button that is called `name`, or begins so. */
export function buttonIn(root: Node, name: string): HTMLButtonElement {
  const found = buttonsIn(root).find((button) => nameOf(button).startsWith(name));
  if (found === undefined)
    throw new Error(`There is no button "${name}" among: ${buttonsIn(root).map(nameOf)}`);
  return found;
}

export function buttonsIn(root: Node): readonly HTMLButtonElement[] {
  return deepElements(root).filter((element) => element instanceof HTMLButtonElement);
}

function nameOf(button: HTMLButtonElement): string {
  return (button.ariaLabel ?? button.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export function headingOf(el: Element): HTMLElement {
  const heading = el.shadowRoot?.querySelector<HTMLElement>('#title');
  if (heading === null || heading === undefined) throw new Error('There is no heading.');
  return heading;
}

/** What the live region says. */
export function statusOf(el: Element): string {
  return el.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ?? '';
}

/** Whether the focus is on it, seen through shadow roots. */
export function hasFocus(element: Element): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === element;
}

/** Lets everything happen that is due. A frame would do, but a page in the background is given none. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
