import { allesOpgeslagen, open, zoekEnKies } from '../opstelling/pagina';
import type { Proefagenda } from '../opstelling/Proefagenda';
import { bedrag, cel, PM, Proefbegroting } from '../opstelling/Proefbegroting';
import { expect, test } from '../opstelling/test';

test.use({ als: 'beleid' });

/** Koren with an amount and a PM, and Krant the other way round. */
async function vul(agenda: Proefagenda) {
  const begroting = await Proefbegroting.maak(agenda);
  await begroting.regel('Koren', {
    acties: [agenda.actie.id],
    begroot: { 2027: bedrag('75000.00'), 2028: PM },
  });
  const krant = await begroting.regel('Krant', {
    thema: begroting.promotie.id,
    begroot: { 2027: PM, 2028: bedrag('1000.50') },
  });
  return { begroting, krant };
}

test.describe('een collega is net iets eerder', () => {
  // What is refused on purpose, the browser says in its console.
  test.use({ verwachteMeldingen: /status of 412/ });

  test('een scenario maken, vergelijken en overnemen; bezoekers zien daar niets van', async ({
    page,
    agenda,
    iemand,
  }) => {
    const { begroting, krant } = await vul(agenda);
    await agenda.publiceer('Met een begroting.');
    await open(page, `${begroting.adres}/scenarios`);
    await page.getByRole('button', { name: 'Nieuw scenario' }).press('Enter');
    const venster = page.getByRole('dialog', { name: 'Nieuw scenario' });
    await venster.getByLabel('Naam').fill('10 % minder');
    await venster.getByLabel('Een percentage meer of minder').check();
    await venster.getByLabel('Hoeveel procent').fill('10');
    await venster.getByRole('button', { name: 'Scenario maken' }).press('Enter');
    await expect(page.getByRole('heading', { name: '10 % minder' })).toBeFocused();
    await expect(page.getByText(/Begroot: €\s68\.400,45 \+ 2\sPM/)).toBeVisible();
    await expect(page.getByText(/Verschil met de begroting: −\s€\s7\.600,05/)).toBeVisible();

    const bezoeker = await iemand(null);
    await open(bezoeker, `${agenda.adres}/begroting`);
    await expect(bezoeker.getByText(/€\s75\.000/).first()).toBeVisible();
    await expect(bezoeker.getByText('10 % minder')).toHaveCount(0);
    const gevraagd = `/v1${agenda.concept}/begrotingen`;
    expect((await bezoeker.request.get(gevraagd)).status()).toBe(401);

    await page.getByRole('link', { name: '10 % minder vergelijken met de begroting' }).click();
    await expect(page.getByRole('heading', { name: '10 % minder naast Begroting' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '1 actie wordt geraakt' })).toBeVisible();
    await page.getByLabel('Vergelijken met').selectOption({ label: 'Versie 2' });
    await expect(page.getByRole('heading', { name: '10 % minder naast Versie 2' })).toBeVisible();
    await page.getByLabel('Vergelijken met').selectOption({ label: 'Begroting' });

    // A colleague is just ahead, unseen: nothing is adopted, and the comparison is new.
    await page.getByRole('button', { name: 'Overnemen als begroting' }).click();
    const vraag = page.getByRole('alertdialog');
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
    expect(await begroting.begroot('Koren')).toEqual({ 2027: '75000.00', 2028: 'PM' });
    await page.getByText('Krant', { exact: true }).click();
    await expect(page.getByText(/2028: €\s2\.000 wordt €\s900,45/)).toBeVisible();

    await page.getByRole('button', { name: 'Overnemen als begroting' }).click();
    await vraag.getByRole('button', { name: 'Overnemen', exact: true }).press('Enter');
    await expect(page.getByText('“10 % minder” is nu de begroting van het concept')).toBeVisible();
    expect(await begroting.begroot('Koren')).toEqual({ 2027: '67500.00', 2028: 'PM' });
    await page.getByRole('link', { name: 'Bekijk de begroting' }).click();
    await expect(cel(page, /Koren, 2027: 67.500 euro/)).toBeVisible();

    // Visitors still read what is published.
    await open(bezoeker, `${agenda.adres}/begroting`);
    await expect(bezoeker.getByText(/€\s75\.000/).first()).toBeVisible();
  });
});

test('van PM een bedrag maken, en de geschiedenis blijft', async ({ page, agenda }) => {
  const { begroting } = await vul(agenda);
  const koor = await agenda.organisatie('Koorbond');
  await open(page, `${begroting.adres}/pms`);
  const koren = page.getByRole('listitem').filter({ hasText: 'Koren, 2028' });
  await koren.getByRole('button', { name: /Wie beslist en wanneer/ }).click();
  const venster = page.getByRole('dialog');
  await zoekEnKies(venster.getByRole('combobox', { name: 'Wie beslist' }), koor.naam);
  await venster.getByLabel('Beslist uiterlijk op').fill('2027-06-30');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await begroting.opServer('Koren'))?.begroot[2028])
    .toEqual({ soort: 'pm', bedrag: null, beslistDoor: koor.id, beslistVoor: '2027-06-30' });
  await expect(page.getByRole('heading', { name: koor.naam })).toBeVisible();

  await koren.getByLabel(/Bedrag voor Koren, 2028/).fill('1.500');
  await page.keyboard.press('Enter');
  await koren.getByRole('button', { name: /€\s1\.500$/ }).click();
  await expect(page.getByText(/Koren, 2028: PM is nu €\s1\.500\./)).toBeVisible();
  await expect(koren).toBeHidden();
  await expect
    .poll(() => begroting.begroot('Koren'))
    .toEqual({ 2027: '75000.00', 2028: '1500.00' });
  await allesOpgeslagen(page);

  await page.getByRole('link', { name: /^Ingevuld/ }).click();
  await expect(page.getByText(/PM werd €\s1\.500/)).toBeVisible();
  await expect(page.getByText(`Beslisser: ${koor.naam}`)).toBeVisible();
});
