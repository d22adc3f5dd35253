import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { ofNiets, rijtje, tekst } from './veldsoorten';

export const begrip = {
  meervoud: 'begrippen',
  titel: 'term',
  bladen: { agenda: 'begrippen' },
  pagina: adressen.conceptBegrippen,
  velden: {
    term: tekst,
    varianten: rijtje(tekst),
    uitleg: tekst,
    link: ofNiets(tekst),
  },
} satisfies Soortbeschrijving<'begrip'>;
