import { test } from 'vitest';
import { bekijk } from './bekijk';
import { verwachtTitel } from './handelingen';
import { toon } from './toon';

interface Pagina {
  naam: string;
  adres: string;
  titel: RegExp;
}

const AGENDA = '/agendas/zoetermeer-2022-2030';

/** Public pages that no other test shows as they are when a visitor comes. */
const PAGINAS: Pagina[] = [
  { naam: 'thema', adres: `${AGENDA}/themas/onderzoek`, titel: /^Onderzoek/ },
  { naam: 'begrippen', adres: `${AGENDA}/begrippen`, titel: /^Begrippen/ },
  { naam: 'zoeken-zonder-vraag', adres: '/zoeken', titel: /^Zoeken – Strategiekaart$/ },
  { naam: 'over', adres: '/over', titel: /^Over/ },
  { naam: 'toegankelijkheid', adres: '/toegankelijkheid', titel: /^Toegankelijkheid/ },
  { naam: 'niet-gevonden', adres: '/bestaat-niet', titel: /^Deze pagina is er niet/ },
  {
    naam: 'andere-agenda',
    adres: '/agendas/zimihc-connect-2025-2028',
    titel: /^ZIMIHC Connect/,
  },
];

for (const { naam, adres, titel } of PAGINAS) {
  test(`${naam} heeft een eigen titel, één kop en is toegankelijk op elk scherm`, async () => {
    await toon(adres);
    await verwachtTitel(titel);
    await bekijk(naam);
  });
}
