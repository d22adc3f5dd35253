import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { alinea, datum, keuzeUit, naar, ofNiets, tekst } from './veldsoorten';

export const agenda = {
  meervoud: null,
  titel: 'titel',
  bladen: { agenda: 'agenda' },
  meerOp: ['agenda'],
  pagina: adressen.conceptGegevens,
  velden: {
    titel: tekst,
    soort: keuzeUit('agendaSoort'),
    eigenaar: tekst,
    van: datum,
    tot: datum,
    samenvatting: alinea,
    visie: ofNiets(alinea),
    visieBesluit: ofNiets(naar('besluit')),
    totstandkoming: ofNiets(alinea),
    monitoring: ofNiets(alinea),
    evaluatie: ofNiets(alinea),
  },
} satisfies Soortbeschrijving<'agenda'>;
