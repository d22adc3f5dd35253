import { open } from '../opstelling/pagina';
import { bedrag, cel, PM, Proefbegroting } from '../opstelling/Proefbegroting';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

test.use({ als: 'beleid' });

test('het rooster: leeg, zonder regels en met een blok', async ({ page, agenda }) => {
  await open(page, `${agenda.concept}/begroting`);
  await expect(page.getByText('Deze agenda heeft nog geen begroting')).toBeVisible();
  await bekijk(page, 'rooster-leeg');

  const begroting = await Proefbegroting.maak(agenda, 2027, 2034);
  await open(page, begroting.adres);
  await expect(page.getByText('Deze begroting heeft nog geen regels.')).toBeVisible();
  await bekijk(page, 'rooster-zonder-regels');

  await begroting.importeer([
    'Thema;Onderdeel;2027;2028;2029;2030;2031;2032;2033;2034',
    ...Array.from({ length: 12 }, (_, i) => `Promotie;Regel ${i + 1}${`;${i}000,00`.repeat(8)}`),
  ]);
  await open(page, begroting.adres);
  await cel(page, /Regel 1, 2027/).focus();
  await page.keyboard.press('Shift+Control+End');
  await bekijk(page, 'rooster-blok');
});

test('een gevuld rooster: cellen die iets vragen, panelen en wat is besteed', async ({
  page,
  agenda,
}) => {
  const begroting = await Proefbegroting.maak(agenda);
  const fonds = await agenda.organisatie('Koorfonds', 'fonds');
  await agenda.nieuw('geldbronnen', {
    naam: 'Het fonds betaalt mee',
    soort: 'cofinanciering',
    organisatie: fonds.id,
  });
  await begroting.regel('Koren', {
    acties: [agenda.actie.id],
    fte: '0.88',
    begroot: { 2027: bedrag('75000.00'), 2028: PM },
  });
  await begroting.regel('Orkest', { begroot: { 2028: bedrag('75000.50') } });
  await open(page, begroting.adres);
  await expect(cel(page, /Koren, 2028: PM/)).toBeVisible();
  await bekijk(page, 'rooster-gevuld', { opTelefoonAnders: true });

  // What cannot be read stays, so nothing of it is sent.
  await cel(page, /Orkest, 2027/).focus();
  await page.keyboard.type('twaalf');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('“twaalf” is geen bedrag.')).toBeVisible();
  await bekijk(page, 'rooster-verkeerd');
  await page.keyboard.type('1.500');
  await page.keyboard.press('Enter');
  await cel(page, /Orkest, 2027: 1.500, twee betekenissen/).focus();
  await expect(page.getByRole('group', { name: 'Welk bedrag is bedoeld' })).toBeVisible();
  await bekijk(page, 'rooster-vraag');
  await page.getByRole('button', { name: 'Maak de cel weer leeg' }).click();
  await expect(cel(page, /Orkest, 2027: niet ingevuld/)).toBeFocused();

  await page.getByText('Geldbronnen', { exact: true }).click();
  await page.getByRole('button', { name: 'Geldbron toevoegen' }).click();
  await page.getByLabel('Soort').selectOption('Cofinanciering');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.getByText('Kies bij cofinanciering wie betaalt.')).toBeVisible();
  await bekijk(page, 'rooster-geldbronnen');
  await page.getByText('Geldbronnen', { exact: true }).click();

  await page.getByRole('button', { name: 'Details van Koren' }).click();
  await page.getByRole('dialog', { name: 'Koren' }).getByLabel('Zoek een actie').fill('muziek');
  await bekijk(page, 'rooster-regel');
  await page.keyboard.press('Escape');

  await cel(page, /Koren, 2028: PM/).click();
  await page.getByRole('button', { name: 'Wie beslist en wanneer' }).click();
  await expect(page.getByRole('dialog', { name: 'PM: Koren, 2028' })).toBeVisible();
  await bekijk(page, 'rooster-pm');
  await page.keyboard.press('Escape');

  await page.getByRole('group', { name: 'Welke bedragen' }).getByText('Besteed').click();
  await expect(page.getByRole('columnheader', { name: '1e helft' }).first()).toBeVisible();
  await bekijk(page, 'rooster-besteed', { opTelefoonAnders: true });
});

test.describe('een botsing', () => {
  // What fails or is refused on purpose, the browser says in its console.
  test.use({ verwachteMeldingen: /status of 412|ERR_INTERNET_DISCONNECTED/ });

  test('in een cel', async ({ page, agenda }) => {
    const begroting = await Proefbegroting.maak(agenda);
    const orkest = await begroting.regel('Orkest');
    await open(page, begroting.adres);
    await page.context().setOffline(true);
    await cel(page, /Orkest, 2027/).focus();
    await page.keyboard.type('31000');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/1 wijziging wacht/)).toBeVisible();
    await agenda.wijzig('begrotingsregels', orkest, { begroot: { 2027: bedrag('13000.00') } });
    await page.context().setOffline(false);
    await cel(page, /Orkest, 2027: 31.000 euro, er is een keuze nodig/).focus();
    await expect(page.getByText(/13\.000/).first()).toBeVisible();
    await bekijk(page, 'rooster-botsing');
    await page.getByRole('button', { name: 'Houd eigen invoer' }).click();
    await expect.poll(async () => (await begroting.begroot('Orkest'))[2027]).toBe('31000.00');
  });
});
