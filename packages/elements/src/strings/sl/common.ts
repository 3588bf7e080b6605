import { pluralOf } from '../../locale/plural.ts';
import type { common as Italian } from '../it/common.ts';

const plural = pluralOf('sl');

export const common: typeof Italian = {
  back: 'Nazaj',
  next: 'Naprej',
  change: 'Spremeni',
  retry: 'Poskusite znova',
  cancel: 'Prekliči',
  close: 'Zapri',
  print: 'Natisni',
  loading: 'Nalaganje.',
  slow: 'Traja dlje kot običajno. Prosimo, počakajte.',
  offline: 'Ni povezave z internetom. Ko se povezava vrne, nadaljujete tukaj.',
  online: 'Internetna povezava je spet vzpostavljena.',
  required: 'obvezno',
  requiredNote: 'Polja z zvezdico (*) so obvezna.',
  optional: 'neobvezno',
  errorsTitle: (n) =>
    plural(n, {
      one: `Popraviti morate ${n} podatek`,
      two: `Popraviti morate ${n} podatka`,
      few: `Popraviti morate ${n} podatke`,
      other: `Popraviti morate ${n} podatkov`,
    }),
  charactersLeft: (n) =>
    plural(n, {
      one: `Na voljo je še ${n} znak`,
      two: `Na voljo sta še ${n} znaka`,
      few: `Na voljo so še ${n} znaki`,
      other: `Na voljo je še ${n} znakov`,
    }),
  trace: (id) => `Če prosite za pomoč, navedite to kodo: ${id}`,
  newWindow: 'odpre se v novem oknu',
};
