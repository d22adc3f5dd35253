import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { antwoord } from '../proefserver/antwoorden';
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
  { naam: 'privacy', adres: '/privacy', titel: /^Privacy/ },
  {
    naam: 'privacy-van-een-eigenaar',
    adres: '/organisaties/gemeente-zoetermeer/privacy',
    titel: /^Privacy: Gemeente Zoetermeer/,
  },
  {
    naam: 'toegankelijkheid-van-een-eigenaar',
    adres: '/organisaties/gemeente-zoetermeer/toegankelijkheid',
    titel: /^Toegankelijkheid: Gemeente Zoetermeer/,
  },
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

test('wie een eigen verklaring heeft, wijst ernaar, en zegt hoe lang gegevens blijven', async () => {
  await toon('/organisaties/gemeente-zoetermeer/privacy', {
    server: (server) => {
      server.antwoordt('GET /organisaties/{organisatie}', async ({ anders }) => {
        const { body } = await anders();
        const eigen = { privacyverklaring: 'https://gemeente.example/privacy' };
        return antwoord(200, { ...(body as object), ...eigen });
      });
      server.antwoordt('GET /bewaartermijnen', { accounts: 730, uitnodigingen: 45 });
    },
  });
  await expect
    .element(page.getByRole('link', { name: /^Lees die verklaring/ }))
    .toHaveAttribute('href', 'https://gemeente.example/privacy');
  await expect.element(page.getByText('2 jaar na de laatste keer inloggen')).toBeVisible();
  await expect.element(page.getByText(/^Een uitnodiging: 45 dagen nadat/)).toBeVisible();
  await expect
    .element(page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }))
    .toHaveAttribute('href', '/privacy');
});

test('op een pagina van een agenda leiden de verklaringen naar die van haar eigenaar', async () => {
  await toon(`${AGENDA}/begrippen`);
  for (const [naam, adres] of [
    ['Privacy', 'privacy'],
    ['Toegankelijkheid', 'toegankelijkheid'],
  ] as const) {
    await expect
      .element(page.getByRole('contentinfo').getByRole('link', { name: naam }))
      .toHaveAttribute('href', `/organisaties/gemeente-zoetermeer/${adres}`);
  }
});
