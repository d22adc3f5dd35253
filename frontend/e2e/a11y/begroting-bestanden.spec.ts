import type { Page } from '@playwright/test';
import { open } from '../opstelling/pagina';
import type { Proefagenda } from '../opstelling/Proefagenda';
import { bedrag, kiesBestand, PM, Proefbegroting } from '../opstelling/Proefbegroting';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

// What is refused on purpose, the browser says in its console.
test.use({ als: 'beleid', verwachteMeldingen: /status of 4(12|15)/ });

const voorbeeld = (page: Page) => page.getByRole('heading', { name: 'Wat er verandert' });
/** As the financial system writes it: Windows-1252, with ; and Dutch amounts. */
const bestand = (rijen: string[]) =>
  Buffer.from(
    ['Kostenplaats;Naam kostenplaats;Boekdatum;Omschrijving;Bedrag', ...rijen].join('\r\n'),
    'latin1',
  );

const OPNIEUW = { opTelefoonAnders: true };

/** A begroting of two regels, and the file of it. */
async function vul(agenda: Proefagenda) {
  const begroting = await Proefbegroting.maak(agenda);
  await agenda.nieuw('geldbronnen', { naam: 'Eigen middelen', soort: 'eigen_middelen' });
  const koren = await begroting.regel('Koren', {
    begroot: { 2027: bedrag('75000.00'), 2028: PM },
  });
  await begroting.regel('=Orkest "Zuid"', { begroot: { 2027: bedrag('0.00') } });
  const csv = (await agenda.haal(`/concept/begrotingen/${begroting.id}/csv`)).toString('utf8');
  return { begroting, koren, csv };
}

test('een begroting importeren: wat er aan een bestand kan mankeren', async ({ page, agenda }) => {
  const { begroting, csv } = await vul(agenda);
  await open(page, `${begroting.adres}/importeren`);
  await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
  await bekijk(page, 'importeren-begin', OPNIEUW);

  await kiesBestand(page, 'gelijk.csv', csv);
  await expect(page.getByText('Dit bestand is gelijk aan de begroting.')).toBeVisible();
  await bekijk(page, 'importeren-gelijk', OPNIEUW);

  await kiesBestand(
    page,
    'fouten.csv',
    'Thema;Onderdeel;Geldbron;2027;2028\nMuziek;Koren;Eigen midelen;twaalf;1,00\n',
  );
  await expect(page.getByText('Er kloppen 2 dingen niet')).toBeVisible();
  await bekijk(page, 'importeren-fouten', OPNIEUW);

  await kiesBestand(page, 'plaatje.xlsx', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2]));
  await expect(page.getByText('Dit bestand is niet gelezen')).toBeVisible();
  await bekijk(page, 'importeren-geen-bestand', OPNIEUW);

  await kiesBestand(page, 'vraag.csv', 'Thema;Onderdeel;2027\nMuziek;Koren;1.500\n');
  await expect(page.getByText('Hoe zijn de bedragen geschreven?')).toBeVisible();
  await bekijk(page, 'importeren-notatie', OPNIEUW);
});

test('een begroting importeren: wat er verandert, tot en met overnemen', async ({
  page,
  agenda,
}) => {
  const { begroting, koren, csv } = await vul(agenda);
  await open(page, `${begroting.adres}/importeren`);
  const nieuw = `${csv.replace('bedrag,75000.00', 'bedrag,80000.50')},,Muziek,,Blazers,Eigen middelen,,5.3,0.50,2028,,begroot,pm,\r\n`;
  await kiesBestand(page, 'begroting.csv', nieuw);
  await expect(page.getByRole('row', { name: /Blazers/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ook 1 regel tonen' }).click();
  await expect(page.getByRole('row', { name: /=Orkest "Zuid"/ })).toBeVisible();
  await bekijk(page, 'importeren-voorbeeld', OPNIEUW);

  await agenda.wijzig('begrotingsregels', koren, { taakveld: '5.3' });
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByText('De begroting is intussen gewijzigd')).toBeVisible();
  await expect(voorbeeld(page)).toBeVisible();
  await bekijk(page, 'importeren-intussen-gewijzigd', OPNIEUW);
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByRole('heading', { name: 'Het bestand is overgenomen' })).toBeVisible();
  await bekijk(page, 'importeren-overgenomen', OPNIEUW);
});

test('wat is besteed inlezen', async ({ page, agenda }) => {
  await open(page, `${agenda.concept}/begroting/besteed`);
  await expect(page.getByText('Er is nog geen begroting om op te boeken')).toBeVisible();
  await bekijk(page, 'besteed-leeg', OPNIEUW);

  const begroting = await Proefbegroting.maak(agenda, 2026, 2028);
  await begroting.regel('Koren in de wijk', {
    begroot: { 2026: bedrag('2000.00') },
    besteed: { '2026-H2': bedrag('10.00') },
  });
  await begroting.regel('Muzieklessen', { begroot: { 2026: PM } });
  await open(page, `${begroting.adres}/besteed?jaar=2026`);
  await expect(page.getByText('niet te zeggen: begroot is PM')).toBeVisible();
  await bekijk(page, 'besteed-begin', OPNIEUW);

  await kiesBestand(
    page,
    'eerste-helft.csv',
    bestand([
      '6530012;Koren in de wijk;14-01-2026;Café met koor;1.234,56',
      '9000001;Wegen;02-02-2026;Asfalt;88.000,00',
    ]),
  );
  await expect(page.getByRole('cell', { name: 'Café met koor' })).toBeVisible();
  await bekijk(page, 'besteed-kolommen', OPNIEUW);
  await page.getByRole('button', { name: 'Kolommen bewaren' }).click();
  await expect(page.getByLabel('Code 6530012 hoort bij')).toHaveValue('Koren in de wijk');
  await bekijk(page, 'besteed-codes', OPNIEUW);
  await page.getByRole('button', { name: /hoort niet bij deze agenda/ }).click();
  await page.getByRole('button', { name: 'Codes bewaren' }).click();
  await expect(page.getByRole('term').filter({ hasText: 'Hoort niet bij' })).toBeVisible();
  await bekijk(page, 'besteed-controleren', OPNIEUW);
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByText('Eén regel is gewijzigd')).toBeVisible();
  await bekijk(page, 'besteed-gedaan', OPNIEUW);

  await open(page, `${begroting.adres}/besteed?jaar=2026`);
  await kiesBestand(
    page,
    'tweede-helft.csv',
    bestand([
      '6530012;Koren in de wijk;14-09-2026;Zaal;3.000,00',
      '6530012;Koren in de wijk;31-09-2026;Docent;500,00',
    ]),
  );
  await expect(page.getByRole('alert')).toContainText('31-09-2026');
  await bekijk(page, 'besteed-verkeerde-rij', OPNIEUW);
});
