/**
 * Registers a tag once. A second copy of the bundle on the page keeps what is there; a different class under
 * the same tag is told, once, on the console.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (present === undefined) customElements.define(tag, element);
  else if (present !== element)
    console.warn(`<${tag}> was already defined by another script; that one is used.`);
}
