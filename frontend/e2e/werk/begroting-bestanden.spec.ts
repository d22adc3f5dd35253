import { open } from '../opstelling/pagina';
import { bedrag, cel, kiesBestand, PM, Proefbegroting } from '../opstelling/Proefbegroting';
import { expect, test } from '../opstelling/test';

test.use({ als: 'beleid' });

test.describe('importeren', () => {
  // What is refused on purpose, the browser says in its console.
  test.use({ verwachteMeldingen: /status of 412/ });

  test('een bestand ophalen, wijzigen, bekijken en overnemen, ook als een collega net iets wijzigde', async ({
    page,
    agenda,
  }) => {
    const begroting = await Proefbegroting.maak(agenda);
    await agenda.nieuw('geldbronnen', { naam: 'Eigen middelen', soort: 'eigen_middelen' });
    const koren = await begroting.regel('Koren', {
      begroot: { 2027: bedrag('75000.00'), 2028: PM },
    });
    await begroting.regel('=Orkest "Zuid"', { begroot: { 2027: bedrag('0.00') } });
    await open(page, begroting.adres);
    await page
      .getByRole('navigation', { name: 'Begroting van het concept' })
      .getByRole('link', { name: 'Importeren' })
      .press('Enter');

    const ophalen = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Excel (XLSX)' }).click();
    expect((await ophalen).suggestedFilename()).toBe(`begroting-${agenda.code}-concept.xlsx`);

    const bestanden = `/concept/begrotingen/${begroting.id}`;
    await kiesBestand(page, 'begroting.xlsx', await agenda.haal(`${bestanden}/xlsx`));
    await expect(page.getByText('Dit bestand is gelijk aan de begroting.')).toBeVisible();

    const csv = (await agenda.haal(`${bestanden}/csv`)).toString('utf8');
    const nieuw = csv
      .replace('bedrag,75000.00', 'bedrag,80000.50')
      .concat(',,Muziek,,Blazers,Eigen middelen,,5.3,0.50,2028,,begroot,pm,\r\n');
    await kiesBestand(page, 'begroting.csv', nieuw);
    const rij = page.getByRole('row', { name: /Koren/ });
    await expect(rij).toContainText('Gewijzigd');
    await expect(rij.locator('del')).toHaveText(/75\.000/);
    await expect(rij.locator('ins')).toHaveText(/80\.000,50/);
    await expect(page.getByRole('row', { name: /Blazers/ })).toContainText('Nieuw');

    await agenda.wijzig('begrotingsregels', koren, { taakveld: '5.3' });
    await page.getByRole('button', { name: 'Overnemen' }).press('Enter');
    await expect(page.getByText('Iemand heeft intussen iets gewijzigd')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wat er verandert' })).toBeVisible();
    expect(await begroting.begroot('Koren')).toEqual({ 2027: '75000.00', 2028: 'PM' });
    await page.getByRole('button', { name: 'Overnemen' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Het bestand is overgenomen' })).toBeFocused();
    expect(await begroting.begroot('Koren')).toEqual({ 2027: '80000.50', 2028: 'PM' });
    expect(await begroting.opServer('Blazers')).toMatchObject({
      thema: begroting.muziek.id,
      fte: '0.50',
      taakveld: '5.3',
      begroot: { 2028: { soort: 'pm' } },
    });
    await page.getByRole('link', { name: 'Naar de tabel' }).click();
    await expect(page.getByRole('rowheader', { name: 'Blazers' })).toBeVisible();
    await expect(cel(page, /Koren, 2027/)).toContainText('80.000,50');
  });
});

test.describe('besteed', () => {
  const KOP = 'Kostenplaats;Naam kostenplaats;Boekdatum;Omschrijving;Bedrag';

  /** As the financial system writes it: Windows-1252, with ; and Dutch amounts. */
  const bestand = (rijen: string[]) => Buffer.from([KOP, ...rijen].join('\r\n'), 'latin1');

  test('het eerste bestand vraagt kolommen en codes, het volgende niets meer', async ({
    page,
    agenda,
  }) => {
    const begroting = await Proefbegroting.maak(agenda, 2026, 2028);
    await begroting.regel('Koren in de wijk', {
      begroot: { 2026: bedrag('2000.00') },
      besteed: { '2026-H2': bedrag('10.00') },
    });
    await begroting.regel('Muzieklessen', { begroot: { 2026: PM } });
    await open(page, `${begroting.adres}/besteed?jaar=2026`);
    await kiesBestand(
      page,
      'eerste-helft.csv',
      bestand([
        '6530012;Koren in de wijk;14-01-2026;Café met koor;1.234,56',
        '6530012;Koren in de wijk;30-06-2026;Terugbetaling;-34,56',
        '6530099;Lessen;02-02-2026;Stemmen;1.000,00',
        '9000001;Wegen;02-02-2026;Asfalt;88.000,00',
      ]),
    );
    await expect(page.getByText('Tekens: Windows-1252')).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Café met koor' })).toBeVisible();
    await page.getByRole('button', { name: 'Kolommen bewaren' }).click();

    // The name of a cost centre that is the name of a regel is filled in already.
    await expect(page.getByLabel('Code 6530012 hoort bij')).toHaveValue('Koren in de wijk');
    await page.getByLabel('Code 6530099 hoort bij').click();
    await page.getByLabel('Code 6530099 hoort bij').fill('lessen');
    await page.getByRole('option', { name: /Muzieklessen/ }).click();
    await page.getByRole('button', { name: /zonder regel hoort niet bij deze agenda/ }).click();
    await page.getByRole('button', { name: 'Codes bewaren' }).click();

    const tabel = page.getByRole('table', { name: 'Wat er verandert' });
    await expect(tabel.getByRole('row', { name: /Koren in de wijk/ })).toContainText(/€\s1\.200/);
    await page.getByRole('button', { name: 'Overnemen' }).click();
    await expect(page.getByText('2 regels zijn gewijzigd')).toBeVisible();
    expect(await begroting.besteed('Koren in de wijk')).toEqual({
      '2026-H1': '1200.00',
      '2026-H2': '10.00',
    });
    expect(await begroting.besteed('Muzieklessen')).toEqual({ '2026-H1': '1000.00' });
    await expect(
      page.getByRole('table', { name: 'Begroot en besteed in 2026' }).getByText(/790 over/),
    ).toBeVisible();

    await open(page, `${begroting.adres}/besteed?jaar=2026`);
    await kiesBestand(
      page,
      'tweede-helft.csv',
      bestand([
        '6530012;Koren in de wijk;14-09-2026;Zaal;3.000,00',
        '6530099;Lessen;31-09-2026;Docent;500,00',
      ]),
    );
    await expect(page.getByRole('heading', { name: 'Controleren en overnemen' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wat staat waar?' })).toBeHidden();
    await expect(page.getByRole('alert')).toContainText('Rij 3:');
    await page.getByLabel('Deze rij overslaan').check();
    await page.getByRole('button', { name: 'Overnemen' }).press('Enter');
    await expect(page.getByText('Eén rij is overgeslagen.')).toBeVisible();
    expect(await begroting.besteed('Koren in de wijk')).toEqual({
      '2026-H1': '1200.00',
      '2026-H2': '3000.00',
    });
    await expect(page.getByText(/2\.200 te veel besteed/)).toBeVisible();
    await page.getByRole('link', { name: 'Naar de geschiedenis' }).click();
    await expect(page.getByText('Koren in de wijk').first()).toBeVisible();
  });
});
