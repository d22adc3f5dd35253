import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { bladkolom, bladnaam, rijtje } from './veldsoorten';

export const bladindeling = {
  meervoud: null,
  titel: 'kolommen',
  bladen: {},
  pagina: adressen.conceptExcel,
  velden: {
    kolommen: rijtje(bladkolom),
    namen: rijtje(bladnaam),
  },
} satisfies Soortbeschrijving<'bladindeling'>;
