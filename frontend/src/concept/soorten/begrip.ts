import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { alinea, ofNiets, rijtje, tekst, tekstAls } from './veldsoorten';

export const begrip = {
  meervoud: 'begrippen',
  titel: 'term',
  bladen: { agenda: 'begrippen' },
  pagina: adressen.conceptBegrippen,
  velden: {
    term: tekst,
    varianten: rijtje(tekst),
    uitleg: alinea,
    link: ofNiets(tekstAls({ heel: true })),
  },
} satisfies Soortbeschrijving<'begrip'>;
