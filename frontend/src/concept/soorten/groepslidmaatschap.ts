import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { datum, naar, ofNiets, tekst } from './veldsoorten';

/** Who is in a groep; not part of an agenda. */
export const groepslidmaatschap = {
  meervoud: null,
  titel: 'lid',
  bladen: {},
  pagina: adressen.groepsleden,
  velden: {
    lid: naar('organisatie'),
    rol: ofNiets(tekst),
    van: ofNiets(datum),
    tot: ofNiets(datum),
  },
} satisfies Soortbeschrijving<'groepslidmaatschap'>;
