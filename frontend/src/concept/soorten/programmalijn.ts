import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { alinea, plaats, tekst } from './veldsoorten';

export const programmalijn = {
  meervoud: 'programmalijnen',
  titel: 'titel',
  bladen: { agenda: 'programmalijnen', kaart: 'programmalijn' },
  meerOp: ['tabel'],
  pagina: adressen.concept,
  velden: { titel: tekst, ambitie: alinea, nummer: plaats },
} satisfies Soortbeschrijving<'programmalijn'>;
