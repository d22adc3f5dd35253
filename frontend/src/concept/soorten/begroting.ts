import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { alinea, jaar, naar, ofNiets, tekst } from './veldsoorten';

/** The begroting itself has no name; a scenario has one. */
export const begroting = {
  meervoud: 'begrotingen',
  titel: 'naam',
  bladen: { tabel: 'begroting' },
  meerOp: ['tabel'],
  pagina: adressen.conceptBegroting,
  velden: {
    naam: ofNiets(tekst),
    toelichting: ofNiets(alinea),
    vanJaar: jaar,
    totJaar: jaar,
    besluit: ofNiets(naar('besluit')),
  },
} satisfies Soortbeschrijving<'begroting'>;
