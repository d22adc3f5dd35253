import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import {
  betrokkene,
  link,
  naar,
  ofNiets,
  onder,
  plaats,
  rijtje,
  stappen,
  tekst,
  tijd,
} from './veldsoorten';

export const actie = {
  meervoud: 'acties',
  titel: 'wat',
  binnen: 'programmalijn',
  bladen: { kaart: 'acties' },
  meerOp: ['tabel'],
  pagina: adressen.concept,
  velden: {
    wat: tekst,
    programmalijn: onder('programmalijn'),
    strategie: ofNiets(onder('strategie')),
    fase: ofNiets(onder('fase')),
    volgorde: plaats,
    wie: rijtje(betrokkene),
    wanneer: ofNiets(tijd),
    frequentie: ofNiets(tekst),
    hoe: stappen,
    themas: rijtje(naar('thema')),
    wijken: rijtje(tekst),
    links: rijtje(link),
  },
} satisfies Soortbeschrijving<'actie'>;
