import type { Language } from '@pue/client/contract';

export const LANGUAGES: readonly Language[] = ['it', 'de', 'fr', 'sl', 'en'];

/** The language that a BCP 47 tag asks for, of those that the elements speak: `de-IT` is `de`. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
}

/**
 * The language of an element: its own `lang`, else the nearest one around it (through shadow roots), else the
 * page's, else Italian. Bilingual Comuni show two languages on one page, so there is no global one.
 */
export function resolveLanguage(element: Element): Language {
  for (let node: Node | null = element; node !== null; node = parentOf(node)) {
    const spoken = node instanceof Element ? languageOf(node.getAttribute('lang') ?? '') : undefined;
    if (spoken !== undefined) return spoken;
  }
  return 'it';
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
