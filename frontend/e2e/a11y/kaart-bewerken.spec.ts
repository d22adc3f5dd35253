import type { Page } from '@playwright/test';
import { open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

// What fails or is refused on purpose, the browser says in its console.
test.use({
  als: 'beleid',
  verwachteMeldingen: /status of 4(00|01|03|12)|ERR_INTERNET_DISCONNECTED/,
});

const KOOR = 'Een koor in elke wijk.';
const vak = (page: Page) => page.getByRole('article', { name: KOOR });

test('een kaart waarop nog niets staat', async ({ page, agenda }) => {
  const leeg = await agenda.nieuw('programmalijnen', {
    titel: 'Dans op het plein',
    ambitie: 'Iedereen kan meedoen.',
  });
  await open(page, `${agenda.concept}/programmalijnen/${leeg.code}`);
  await expect(page.getByText('Deze kaart is nog leeg.')).toBeVisible();
  await bekijk(page, 'bewerken-leeg', { opTelefoonAnders: true });
});

test('een gevulde kaart, met de controle en met alles open', async ({ page, agenda }) => {
  const { id: tweede } = await agenda.nieuw('resultaten', {
    programmalijn: agenda.lijn.id,
    tekst: 'Elke wijk heeft een oefenplek.',
    fase: agenda.fasen.kort.id,
  });
  await agenda.wijzig('strategieen', agenda.strategie, {
    resultaten: [agenda.resultaat.id, tweede],
  });
  await agenda.wijzig('acties', agenda.actie, {
    wijken: ['Noord', 'Zuid'],
    hoe: [
      { tekst: 'De koren spreken een dag af.', gedaan: false, bedrag: '30000.00', per: 'eenmalig' },
      { tekst: 'Zij zingen.', gedaan: true },
    ],
  });
  await open(page, agenda.editor);
  await expect(page.getByText('Deze 2 resultaten delen strategieën')).toBeVisible();
  await page.getByRole('button', { name: /^Controle/ }).click();
  const controle = page.getByRole('region', { name: 'Controle', exact: true });
  await expect(controle.getByRole('button').first()).toBeVisible();
  await bekijk(page, 'bewerken-gebouwd');
  await page.getByRole('button', { name: /^Controle/ }).click();
  await expect(controle).toHaveCount(0);

  await page.getByRole('button', { name: /^Meer van Een koor/ }).click();
  await expect(page.getByRole('textbox', { name: 'Wijken' })).toHaveValue('Noord, Zuid');
  await vak(page).getByRole('button', { name: 'Details van stap 1' }).click();
  await expect(page.getByRole('textbox', { name: 'Bedrag in euro' })).toBeVisible();
  await bekijk(page, 'bewerken', { opTelefoonAnders: true });
});

test('wat er op de kaart opengaat: een plek kiezen, een nieuwe organisatie, een rol', async ({
  page,
  agenda,
}) => {
  const koor = await agenda.organisatie('Buurtkoor');
  await agenda.wijzig('acties', agenda.actie, {
    wie: [{ organisatie: koor.id, rol: 'uitvoerder' }],
  });
  await open(page, agenda.editor);
  await vak(page)
    .getByRole('button', { name: `${koor.naam} uitvoerder` })
    .click();
  await expect(page.getByRole('dialog', { name: koor.naam }).getByLabel('Rol')).toBeVisible();
  await bekijk(page, 'bewerken-rol');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Verplaats naar…: Een koor in' }).click();
  await expect(page.getByRole('menuitem', { name: /^Zonder strategie, in Lange/ })).toBeVisible();
  await bekijk(page, 'bewerken-verplaatsen');
  await page.keyboard.press('Escape');

  const nieuw = 'Een koor dat er nog niet is';
  await vak(page)
    .getByLabel(/^Organisatie toevoegen bij/)
    .fill(nieuw);
  await page.getByRole('option', { name: `“${nieuw}” toevoegen als nieuwe organisatie` }).click();
  await expect(vak(page).getByLabel('Soort')).toBeVisible();
  await bekijk(page, 'bewerken-nieuwe-organisatie');
});

test('een tijd die niet wordt begrepen, en wat is gearchiveerd', async ({ page, agenda }) => {
  await open(page, agenda.editor);
  const wanneer = vak(page).getByRole('textbox', { name: 'Wanneer' });
  await wanneer.fill('zodra het kan');
  await page.keyboard.press('Enter');
  await expect(vak(page).getByRole('alert')).toBeVisible();
  await bekijk(page, 'bewerken-wanneer-fout');
  await wanneer.fill('vanaf 2027');
  await page.keyboard.press('Enter');
  await expect(vak(page).getByRole('alert')).toHaveCount(0);

  await page.getByRole('button', { name: 'Archiveer: Oefenplekken openen' }).click();
  await expect(page.getByText('Strategie en 2 acties gearchiveerd.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await bekijk(page, 'bewerken-gearchiveerd');
});

test('een collega erbij, geen verbinding en een botsing', async ({
  page,
  context,
  agenda,
  gemeente,
  iemand,
}) => {
  const wat = (bij: Page) =>
    bij.getByRole('article').first().getByRole('textbox', { name: 'Wat wordt er gedaan' });
  await open(page, agenda.editor);
  const collega = await iemand('collega');
  await open(collega, agenda.editor);
  await wat(collega).fill('Een koor voor alles.');
  await collega.keyboard.press('Enter');
  await expect(
    page.getByText(`${gemeente.accounts.collega.naam} wijzigde een actie`),
  ).toBeVisible();
  await bekijk(page, 'bewerken-samen');

  await context.setOffline(true);
  await wat(page).fill('De koren zingen samen.');
  await page.keyboard.press('Enter');
  await page.getByLabel('Actie toevoegen bij Oefenplekken openen').fill('Ook zonder internet.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 wijzigingen wachten op verbinding')).toBeVisible();
  await bekijk(page, 'bewerken-zonder-verbinding');

  await agenda.wijzig('acties', agenda.actie, { wat: 'Elke wijk een eigen lied.' });
  await context.setOffline(false);
  const keuze = page.getByRole('group', { name: 'Kies een van de twee' });
  await expect(keuze).toBeVisible({ timeout: 30_000 });
  await bekijk(page, 'bewerken-botsing', { opTelefoonAnders: true });
  await keuze.getByRole('button', { name: 'Houd eigen invoer' }).click();
  await expect(keuze).toHaveCount(0);
});

test('wie de kaart niet mag bewerken', async ({ agenda, iemand }) => {
  const bezoeker = await iemand(null);
  await open(bezoeker, agenda.editor);
  await expect(bezoeker.getByText('Log in om te bewerken')).toBeVisible();
  await bekijk(bezoeker, 'bewerken-uitgelogd');
  const podium = await iemand('podium');
  await open(podium, agenda.editor);
  await expect(podium.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
  await bekijk(podium, 'bewerken-mag-niet');
});
