import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { onder, plaats, rijtje, tekst } from './veldsoorten';

export const strategie = {
  meervoud: 'strategieen',
  titel: 'titel',
  binnen: 'programmalijn',
  bladen: { kaart: 'strategieen' },
  pagina: adressen.concept,
  velden: {
    titel: tekst,
    programmalijn: onder('programmalijn'),
    resultaten: rijtje(onder('resultaat')),
    volgorde: plaats,
  },
} satisfies Soortbeschrijving<'strategie'>;
