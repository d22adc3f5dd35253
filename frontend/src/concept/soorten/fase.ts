import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { maand, tekst } from './veldsoorten';

export const fase = {
  meervoud: 'fasen',
  titel: 'naam',
  op: 'van',
  bladen: { agenda: 'fasen' },
  pagina: adressen.conceptFasen,
  velden: { naam: tekst, van: maand, tot: maand },
} satisfies Soortbeschrijving<'fase'>;
