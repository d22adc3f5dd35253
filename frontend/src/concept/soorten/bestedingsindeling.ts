import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { bestedingscode, bestedingsteken, keuze, ofNiets, rijtje, tekst } from './veldsoorten';

export const bestedingsindeling = {
  meervoud: null,
  titel: 'codekolom',
  bladen: {},
  pagina: adressen.conceptBesteed,
  velden: {
    codekolom: ofNiets(tekst),
    naamkolom: ofNiets(tekst),
    bedragkolom: ofNiets(tekst),
    debetkolom: ofNiets(tekst),
    creditkolom: ofNiets(tekst),
    tekenkolom: ofNiets(tekst),
    tekens: rijtje(bestedingsteken),
    notatie: ofNiets(keuze),
    tijdsoort: ofNiets(keuze),
    tijdkolom: ofNiets(tekst),
    jaarkolom: ofNiets(tekst),
    datumvorm: ofNiets(keuze),
    codes: rijtje(bestedingscode),
  },
} satisfies Soortbeschrijving<'bestedingsindeling'>;
