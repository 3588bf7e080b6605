import type { Language } from '@pue/client/contract';
import { language } from '@pue/client/contract';

/** The first of our languages that `Accept-Language` prefers (RFC 9110, 12.5.4); Italian when none is. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((range) => readRange(range))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const known = language.safeParse(tag);
    if (known.success) return known.data;
  }
  return 'it';
}

function readRange(range: string): { readonly tag: string; readonly quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { tag: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) || 0 };
}
