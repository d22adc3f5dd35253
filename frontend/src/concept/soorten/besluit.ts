import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { keuze, ofNiets, plaats, tekst } from './veldsoorten';

export const besluit = {
  meervoud: 'besluiten',
  titel: 'titel',
  bladen: { agenda: 'besluiten', tabel: 'besluiten' },
  pagina: adressen.conceptBesluiten,
  velden: {
    titel: tekst,
    soort: keuze,
    nummer: ofNiets(tekst),
    genomen: ofNiets(tekst),
    toelichting: ofNiets(tekst),
    volgorde: plaats,
  },
} satisfies Soortbeschrijving<'besluit'>;
