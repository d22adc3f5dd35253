import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { alinea, plaats, tekst } from './veldsoorten';

export const thema = {
  meervoud: 'themas',
  titel: 'naam',
  bladen: { agenda: 'themas', tabel: 'themas' },
  pagina: adressen.conceptThemas,
  velden: { naam: tekst, toelichting: alinea, nummer: plaats },
} satisfies Soortbeschrijving<'thema'>;
