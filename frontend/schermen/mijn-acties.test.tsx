import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord } from '../proefserver/antwoorden';
import type { InhoudVan } from '../proefserver/operaties';
import { bekijk } from './bekijk';
import { kies, verwachtAdres, verwachtInloggen } from './handelingen';
import { toon } from './toon';

const ACTIES = 'GET /organisaties/{organisatie}/acties';

test('een vertegenwoordiger landt op wat de agenda’s van de organisatie vragen', async () => {
  await toon('/begin', { als: 'podium' });
  await verwachtAdres(/^\/mijn-acties$/);
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'CKC & partners' }))
    .toBeVisible();
  await expect.element(page.getByRole('heading', { name: /acties over tijd/ })).toBeVisible();
  await expect.element(page.getByText('41 acties', { exact: true })).toBeVisible();
  await expect
    .element(page.getByText(/^trekker via Culturele basisinstellingen/).first())
    .toBeVisible();
  await kies('Status', 'Loopt achter');
  await expect.element(page.getByRole('heading', { name: '1 actie over tijd' })).toBeVisible();
  await bekijk('mijn-acties', { opTelefoonAnders: true });
});

test('de lijst gaat mee als bestand, met de filters erin', async () => {
  const { server, verlaten } = await toon('/mijn-acties', { als: 'podium' });
  await kies('Rol', 'samenwerkingspartner');
  await verwachtAdres(/\?rol=samenwerkingspartner$/);
  await expect.element(page.getByText('41 acties', { exact: true })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'CSV (open data)' }));
  await userEvent.click(page.getByRole('button', { name: 'CSV voor Excel' }));
  await expect
    .poll(() => verlaten)
    .toEqual(['acties-ckc-en-partners.csv', 'acties-ckc-en-partners-excel.csv']);
  // The filters are over what is there already.
  expect(server.aantal('GET /organisaties/ckc-en-partners/acties')).toBe(1);
});

test('vraagt geen enkele agenda iets, dan staat dat er', async () => {
  await toon('/mijn-acties', {
    als: 'podium',
    server: (server) => {
      const geen: InhoudVan<typeof ACTIES> = { resultaten: [], totaal: 0 };
      server.antwoordt(ACTIES, geen);
    },
  });
  await expect
    .element(page.getByText(/^Geen enkele gepubliceerde agenda vraagt iets/))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: /^CSV/ })).not.toBeInTheDocument();
});

test('mijn acties leest ook op een telefoon', async () => {
  await toon('/mijn-acties', { als: 'podium', breedte: 390 });
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'CKC & partners' }))
    .toBeVisible();
  await expect.element(page.getByText('41 acties', { exact: true })).toBeVisible();
});

test('zonder account is er niets te zien, en staat er waar in te loggen', async () => {
  await toon('/mijn-acties');
  await expect.element(page.getByText('Log in om te zien wat de agenda’s vragen')).toBeVisible();
  await verwachtInloggen('/mijn-acties');
  await bekijk('mijn-acties-uitgelogd');
});

test('op een telefoon staat inloggen in het menu', async () => {
  await toon('/', { breedte: 390 });
  await userEvent.click(page.getByRole('button', { name: 'Menu' }));
  await expect.element(page.getByRole('link', { name: 'Inloggen' })).toBeVisible();
});

test('uitloggen begint de site opnieuw, zonder iets van het account', async () => {
  const { server, verlaten } = await toon('/mijn-acties', { als: 'podium' });
  server.antwoordt('POST /uitloggen', () => antwoord(204));
  await userEvent.click(page.getByRole('button', { name: /^Account van/ }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Uitloggen' }));
  await expect.poll(() => verlaten).toEqual(['/']);
  expect(server.aantal('POST /uitloggen')).toBe(1);
});
