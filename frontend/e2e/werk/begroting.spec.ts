import { allesOpgeslagen, open, zoekEnKies } from '../opstelling/pagina';
import { bedrag, cel, maakThemas, plak, PM, Proefbegroting } from '../opstelling/Proefbegroting';
import { expect, test } from '../opstelling/test';

test.use({ als: 'beleid' });

test('met alleen het toetsenbord: een begroting maken, regels toevoegen en vullen', async ({
  page,
  agenda,
}) => {
  const themas = await maakThemas(agenda);
  await open(page, agenda.concept);
  await page
    .getByRole('navigation', { name: 'Concept van de agenda' })
    .getByRole('link', { name: 'Begroting' })
    .press('Enter');
  await page.getByRole('button', { name: 'Begroting maken' }).press('Enter');
  await expect(page.getByText('Deze begroting heeft nog geen regels.')).toBeVisible();
  const begroting = await Proefbegroting.van(agenda, themas);

  await page.getByLabel('Thema', { exact: true }).focus();
  await page.keyboard.type('Muziek');
  await page.keyboard.press('Tab');
  for (const onderdeel of ['Koren', 'Orkest']) {
    await page.keyboard.type(onderdeel);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: onderdeel })).toBeVisible();
    await expect(page.locator('form').getByLabel('Onderdeel')).toBeFocused();
  }

  await cel(page, /Koren, 2027/).focus();
  await page.keyboard.type('75.000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('pm');
  await page.keyboard.press('Enter');
  await expect(cel(page, /Orkest, 2028/)).toBeFocused();
  await page.keyboard.type('75000,50');
  await page.keyboard.press('Enter');
  await expect.poll(() => begroting.begroot('Koren')).toEqual({ 2027: '75000.00', 2028: 'PM' });
  await expect.poll(() => begroting.begroot('Orkest')).toEqual({ 2028: '75000.50' });
  // The totals come from the server, and hide no PM and no empty cell.
  await expect(cel(page, /^Totaal Totaal, 2028/)).toHaveText(/€\s75\.000,50\s*\+ 1\sPM/);
  await expect(cel(page, /^Totaal Totaal, 2027/)).toHaveText(/€\s75\.000\s*1 leeg/);
});

test('een regel: wie betaalt, wie op de PM beslist, welke actie, de volgorde en het archief', async ({
  page,
  agenda,
}) => {
  const begroting = await Proefbegroting.maak(agenda);
  await begroting.regel('Koren', { begroot: { 2028: PM } });
  await begroting.regel('Orkest', { begroot: { 2027: bedrag('1500.00') } });
  const fonds = await agenda.organisatie('Koorfonds', 'fonds');
  await open(page, begroting.adres);

  await page.getByText('Geldbronnen', { exact: true }).click();
  await page.getByRole('button', { name: 'Geldbron toevoegen' }).click();
  const nieuw = page.locator('form').filter({ hasText: 'Wie betaalt' });
  await nieuw.getByLabel('Naam').fill('Het fonds betaalt mee');
  await nieuw.getByLabel('Soort').selectOption('Cofinanciering');
  await zoekEnKies(nieuw.getByRole('combobox', { name: 'Wie betaalt' }), fonds.naam);
  await nieuw.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Het fonds betaalt mee' })).toBeVisible();

  await page.getByRole('button', { name: 'Details van Koren' }).click();
  const paneel = page.getByRole('dialog', { name: 'Koren' });
  await paneel.getByLabel('Geldbron').selectOption('Het fonds betaalt mee');
  await paneel.getByLabel('Fte').fill('0,88');
  await paneel
    .getByLabel('Iv3-taakveld')
    .selectOption('5.3 Cultuurpresentatie, cultuurproductie en cultuurparticipatie');
  await paneel.getByLabel('Zoek een actie').fill('koor');
  await paneel.getByRole('checkbox', { name: /koor in elke wijk/ }).check();
  await paneel.getByRole('button', { name: 'Omlaag' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('rowheader', { name: /Koren/ })).toBeFocused();

  await cel(page, /Koren, 2028: PM/).click();
  await page.getByRole('button', { name: 'Wie beslist en wanneer' }).click();
  const pm = page.getByRole('dialog', { name: 'PM: Koren, 2028' });
  await zoekEnKies(pm.getByRole('combobox', { name: 'Wie beslist' }), fonds.naam);
  await pm.getByLabel('Beslist uiterlijk op').fill('2027-06-30');
  await page.keyboard.press('Escape');
  await expect(page.getByText(`${fonds.naam} beslist voor 30 juni 2027`)).toBeVisible();

  await expect
    .poll(() => begroting.opServer('Koren'))
    .toMatchObject({
      fte: '0.88',
      taakveld: '5.3',
      acties: [agenda.actie.id],
      begroot: { 2028: { soort: 'pm', beslistDoor: fonds.id, beslistVoor: '2027-06-30' } },
    });
  const bron = (await begroting.opServer('Koren'))?.geldbron ?? '';
  expect((await agenda.deel('geldbronnen', bron)).inhoud).toMatchObject({
    naam: 'Het fonds betaalt mee',
    soort: 'cofinanciering',
    organisatie: fonds.id,
  });
  const volgorde = async () => (await begroting.regels()).map(({ onderdeel }) => onderdeel);
  await expect.poll(volgorde).toEqual(['Orkest', 'Koren']);

  await page.getByRole('button', { name: 'Details van Orkest' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archiveren' }).click();
  await expect.poll(volgorde).toEqual(['Koren']);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
  await expect.poll(() => begroting.begroot('Orkest')).toEqual({ 2027: '1500.00' });
  await expect(page.getByRole('rowheader', { name: /Orkest/ })).toBeVisible();
});

test.describe('uit een rekenblad', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const NAMEN = Array.from({ length: 50 }, (_, i) => `Regel ${String(i + 1).padStart(2, '0')}`);
  const JAREN = Array.from({ length: 8 }, (_, k) => String(2027 + k));
  const isPm = (r: number, k: number) => r === 7 && k === 3;
  const waarde = (r: number, k: number) => 10_000 * (r + 1) + k;

  test('een blok van 50 bij 8 komt goed terecht, en gaat in één stap weer terug', async ({
    page,
    agenda,
  }) => {
    const begroting = await Proefbegroting.maak(agenda, 2027, 2034);
    const leeg = ';'.repeat(JAREN.length);
    await begroting.importeer([
      `Thema;Onderdeel;${JAREN.join(';')}`,
      ...NAMEN.map((naam) => `Promotie;${naam}${leeg}`),
    ]);
    await open(page, begroting.adres);
    await cel(page, /Regel 01, 2027/).click();
    const blok = NAMEN.map((_, r) =>
      JAREN.map((__, k) => (isPm(r, k) ? 'PM' : waarde(r, k).toLocaleString('nl-NL'))).join('\t'),
    );
    await plak(page, `${blok.join('\r\n')}\r\n`);
    await expect(page.getByText('400 cellen geplakt.')).toBeVisible();
    await expect(cel(page, /Regel 50, 2034: 500.007 euro/)).toBeVisible();

    const verwacht = NAMEN.map((_, r) =>
      JAREN.map((__, k) => (isPm(r, k) ? 'PM' : `${waarde(r, k)}.00`)),
    );
    const opServer = async () =>
      (await begroting.regels()).map(({ begroot }) =>
        JAREN.map((jaar) => begroot[jaar]?.bedrag ?? begroot[jaar]?.soort.toUpperCase() ?? ''),
      );
    await expect.poll(opServer, { timeout: 30_000 }).toEqual(verwacht);
    await expect(cel(page, /^Totaal Promotie, 2030/)).toHaveText(/\+ 1\sPM/);

    await page.keyboard.press('ControlOrMeta+z');
    await expect(cel(page, /Regel 50, 2034: niet ingevuld/)).toBeVisible();
    await expect
      .poll(opServer, { timeout: 30_000 })
      .toEqual(verwacht.map((rij) => rij.map(() => '')));
    await allesOpgeslagen(page);
  });
});

test.describe('met een lijn die wegvalt', () => {
  // What fails or is refused on purpose, the browser says in its console.
  test.use({ verwachteMeldingen: /status of 412|ERR_INTERNET_DISCONNECTED/ });

  test('twee collega’s: in twee cellen van één regel, en in één cel', async ({
    page,
    agenda,
    iemand,
  }) => {
    const begroting = await Proefbegroting.maak(agenda);
    await begroting.regel('Orkest');
    const ander = await iemand('collega');
    await open(page, begroting.adres);
    await open(ander, begroting.adres);
    await expect(page.getByRole('list', { name: 'Wie is hier ook' })).toBeVisible();

    // Two cells of one row: both stay, and each sees the other's.
    await cel(page, /Orkest, 2027/).focus();
    await page.keyboard.type('29');
    await cel(ander, /Orkest, 2028/).focus();
    await ander.keyboard.type('30');
    await page.keyboard.press('Enter');
    await ander.keyboard.press('Enter');
    await expect(cel(page, /Orkest, 2028: 30 euro/)).toBeVisible();
    await expect(cel(ander, /Orkest, 2027: 29 euro/)).toBeVisible();
    await expect.poll(() => begroting.begroot('Orkest')).toEqual({ 2027: '29.00', 2028: '30.00' });
    await expect(page.getByText('Er is een keuze nodig')).toHaveCount(0);

    // One cell: who comes second sees both values and chooses.
    await page.context().setOffline(true);
    await cel(page, /Orkest, 2027/).focus();
    await page.keyboard.type('31000');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/1 wijziging wacht/)).toBeVisible();
    await cel(ander, /Orkest, 2027/).focus();
    await ander.keyboard.type('13000');
    await ander.keyboard.press('Enter');
    await expect.poll(async () => (await begroting.begroot('Orkest'))[2027]).toBe('13000.00');
    await page.context().setOffline(false);
    await expect(page.getByText('Er is een keuze nodig').first()).toBeVisible({ timeout: 20_000 });
    await cel(page, /Orkest, 2027: 31.000 euro, er is een keuze nodig/).focus();
    await expect(page.getByText(/13\.000/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Houd eigen invoer' }).click();
    await expect.poll(async () => (await begroting.begroot('Orkest'))[2027]).toBe('31000.00');
    await expect(cel(ander, /Orkest, 2027: 31.000 euro/)).toBeVisible();
  });
});

test.describe('op een telefoon', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('tikken en typen', async ({ page, agenda }) => {
    const begroting = await Proefbegroting.maak(agenda);
    await begroting.regel('Koren');
    await open(page, begroting.adres);
    await cel(page, /Koren, 2028/).tap();
    const invoer = page.getByRole('textbox', { name: /Koren, 2028/ });
    await expect(invoer).toBeFocused();
    await invoer.fill('29.000');
    await page.keyboard.press('Enter');
    await expect.poll(() => begroting.begroot('Koren')).toEqual({ 2028: '29000.00' });
  });
});
