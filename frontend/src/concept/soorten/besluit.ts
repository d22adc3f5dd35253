import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { alinea, keuzeUit, ofNiets, plaats, tekst, tekstAls, tijd } from './veldsoorten';

export const besluit = {
  meervoud: 'besluiten',
  titel: 'titel',
  bladen: { agenda: 'besluiten', tabel: 'besluiten' },
  pagina: adressen.conceptBesluiten,
  velden: {
    titel: tekst,
    soort: keuzeUit('besluitSoort'),
    nummer: ofNiets(tekstAls({ kort: true })),
    genomen: ofNiets(tijd),
    toelichting: ofNiets(alinea),
    volgorde: plaats,
  },
} satisfies Soortbeschrijving<'besluit'>;
