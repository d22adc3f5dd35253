import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { plaats, tekst } from './veldsoorten';

export const thema = {
  meervoud: 'themas',
  titel: 'naam',
  bladen: { agenda: 'themas', tabel: 'themas' },
  pagina: adressen.conceptThemas,
  velden: { naam: tekst, toelichting: tekst, nummer: plaats },
} satisfies Soortbeschrijving<'thema'>;
