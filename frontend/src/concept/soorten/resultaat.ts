import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { getal, indicator, naar, ofNiets, onder, plaats, rijtje, tekst } from './veldsoorten';

export const resultaat = {
  meervoud: 'resultaten',
  titel: 'tekst',
  binnen: 'programmalijn',
  bladen: { kaart: 'resultaten' },
  pagina: adressen.concept,
  velden: {
    tekst,
    programmalijn: onder('programmalijn'),
    fase: onder('fase'),
    volgorde: plaats,
    jaar: ofNiets(getal),
    besluit: ofNiets(naar('besluit')),
    indicatoren: rijtje(indicator),
  },
} satisfies Soortbeschrijving<'resultaat'>;
