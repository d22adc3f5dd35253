import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { keuzeUit, naar, ofNiets, tekst } from './veldsoorten';

export const geldbron = {
  meervoud: 'geldbronnen',
  titel: 'naam',
  bladen: { tabel: 'geldbronnen' },
  meerOp: ['agenda'],
  pagina: adressen.conceptBegroting,
  velden: {
    naam: tekst,
    soort: keuzeUit('geldbronSoort'),
    organisatie: ofNiets(naar('organisatie')),
  },
} satisfies Soortbeschrijving<'geldbron'>;
