import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import {
  bestedingscode,
  bestedingskolom,
  bestedingsteken,
  keuze,
  ofNiets,
  rijtje,
} from './veldsoorten';

export const bestedingsindeling = {
  meervoud: null,
  titel: 'kolommen',
  bladen: {},
  pagina: adressen.conceptBesteed,
  velden: {
    kolommen: rijtje(bestedingskolom),
    tekens: rijtje(bestedingsteken),
    notatie: ofNiets(keuze),
    tijdsoort: ofNiets(keuze),
    datumvorm: ofNiets(keuze),
    codes: rijtje(bestedingscode),
  },
} satisfies Soortbeschrijving<'bestedingsindeling'>;
