import { geladen, open } from '../opstelling/pagina';
import { bedrag, PM, Proefbegroting } from '../opstelling/Proefbegroting';
import { expect, test } from '../opstelling/test';
import { bekijk, maakSchermafdruk } from '../opstelling/toegankelijk';

// What is refused on purpose, the browser says in its console.
test.use({ als: 'beleid', verwachteMeldingen: /status of 412/ });

const OPNIEUW = { opTelefoonAnders: true };

test('scenario’s maken, vergelijken en overnemen', async ({ page, agenda }) => {
  const begroting = await Proefbegroting.maak(agenda);
  await begroting.regel('Koren', {
    acties: [agenda.actie.id],
    begroot: { 2027: bedrag('75000.00'), 2028: PM },
  });
  const krant = await begroting.regel('Krant', {
    thema: begroting.promotie.id,
    begroot: { 2027: PM, 2028: bedrag('1000.50') },
  });
  const adres = `${begroting.adres}/scenarios`;
  await open(page, adres);
  await expect(page.getByText('Er zijn nog geen scenario’s')).toBeVisible();
  await bekijk(page, 'scenarios-leeg', OPNIEUW);

  await page.getByRole('button', { name: 'Nieuw scenario' }).press('Enter');
  const venster = page.getByRole('dialog', { name: 'Nieuw scenario' });
  await venster.getByLabel('Een percentage meer of minder').check();
  await bekijk(page, 'scenarios-nieuw', OPNIEUW);
  await venster.getByLabel('Hoeveel procent').fill('tien');
  await venster.getByRole('button', { name: 'Scenario maken' }).click();
  await expect(venster.getByText('Typ een getal met hooguit twee cijfers')).toBeVisible();
  await bekijk(page, 'scenarios-nieuw-fout');
  await page.keyboard.press('Escape');

  await begroting.scenario('Tien procent minder', '-10');
  await open(page, adres);
  await expect(page.getByRole('heading', { name: 'Tien procent minder' })).toBeVisible();
  await bekijk(page, 'scenarios-lijst', OPNIEUW);

  await page.getByRole('link', { name: /vergelijken met de begroting/ }).click();
  await geladen(page);
  await page.getByText('Koren', { exact: true }).click();
  await expect(page.getByText(/2027: €\s75\.000 wordt €\s67\.500/)).toBeVisible();
  await bekijk(page, 'scenarios-vergelijking', OPNIEUW);
  await page.emulateMedia({ media: 'print' });
  await maakSchermafdruk(page, 'scenarios-vergelijking-print');
  await page.emulateMedia({ media: null });

  await page.getByRole('button', { name: 'Overnemen als begroting' }).click();
  const vraag = page.getByRole('alertdialog');
  await expect(vraag).toContainText('2 regels krijgen andere bedragen of gegevens.');
  await bekijk(page, 'scenarios-overnemen');
  // A colleague is just ahead, unseen.
  await page.route(
    '**/overnames',
    async (route) => {
      await agenda.wijzig('begrotingsregels', krant, { begroot: { 2028: bedrag('2000.00') } });
      await route.continue();
    },
    { times: 1 },
  );
  await vraag.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await expect(page.getByText('Er is intussen iets veranderd')).toBeVisible();
  await bekijk(page, 'scenarios-intussen-veranderd', OPNIEUW);
  await page.getByRole('button', { name: 'Overnemen als begroting' }).click();
  await vraag.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await expect(page.getByText('is nu de begroting van het concept')).toBeVisible();
  await expect(page.getByText('Geen verschillen')).toBeVisible();
  await bekijk(page, 'scenarios-overgenomen', OPNIEUW);
});

test('de PM’s van een begroting', async ({ page, agenda }) => {
  const begroting = await Proefbegroting.maak(agenda);
  const koor = await agenda.organisatie('Koorbond');
  await begroting.regel('Koren', {
    begroot: { 2028: { ...PM, beslistDoor: koor.id, beslistVoor: '2026-01-15' } },
  });
  const krant = await begroting.regel('Krant', { begroot: { 2027: PM } });
  await open(page, `${begroting.adres}/pms`);
  await expect(page.getByText('Te laat: beslissen voor 15 januari 2026')).toBeVisible();
  await bekijk(page, 'pms', OPNIEUW);

  const rij = page.getByRole('listitem').filter({ hasText: 'Koren, 2028' });
  await rij.getByRole('button', { name: /Wie beslist en wanneer/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await bekijk(page, 'pm-beslissing');
  await page.keyboard.press('Escape');

  const invoer = rij.getByLabel(/Bedrag voor Koren, 2028/);
  await invoer.fill('1.500');
  await invoer.press('Enter');
  await expect(rij.getByRole('group', { name: 'Welk bedrag is bedoeld' })).toBeVisible();
  await bekijk(page, 'pm-vraag');

  await agenda.wijzig('begrotingsregels', krant, { begroot: { 2027: bedrag('1500.00') } });
  await page.getByRole('link', { name: /^Ingevuld/ }).click();
  await expect(page.getByText(/PM werd €\s1\.500/)).toBeVisible();
  await bekijk(page, 'pms-ingevuld', OPNIEUW);
});
