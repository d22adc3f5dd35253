import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { datum, keuze, naar, ofNiets, tekst } from './veldsoorten';

export const agenda = {
  meervoud: null,
  titel: 'titel',
  bladen: { agenda: 'agenda' },
  pagina: adressen.conceptGegevens,
  velden: {
    titel: tekst,
    soort: keuze,
    eigenaar: tekst,
    van: datum,
    tot: datum,
    samenvatting: tekst,
    visie: ofNiets(tekst),
    visieBesluit: ofNiets(naar('besluit')),
    totstandkoming: ofNiets(tekst),
    monitoring: ofNiets(tekst),
    evaluatie: ofNiets(tekst),
  },
} satisfies Soortbeschrijving<'agenda'>;
