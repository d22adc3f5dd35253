import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import {
  cellen,
  decimaal,
  keuzeUit,
  naar,
  ofNiets,
  onder,
  plaats,
  rijtje,
  tekst,
} from './veldsoorten';

export const begrotingsregel = {
  meervoud: 'begrotingsregels',
  titel: 'onderdeel',
  binnen: 'begroting',
  bladen: { tabel: 'regels' },
  meerOp: ['tabel'],
  pagina: adressen.conceptBegroting,
  velden: {
    onderdeel: tekst,
    begroting: ofNiets(onder('begroting')),
    thema: onder('thema'),
    volgorde: plaats,
    fte: ofNiets(decimaal),
    geldbron: ofNiets(naar('geldbron')),
    taakveld: ofNiets(keuzeUit('rooster.taakveld')),
    soort: { ...keuzeUit('regelsoort'), leeg: 'lasten' },
    aard: ofNiets(keuzeUit('regelaard')),
    acties: rijtje(naar('actie')),
    begroot: cellen,
    toegezegd: cellen,
    besteed: cellen,
  },
} satisfies Soortbeschrijving<'begrotingsregel'>;
