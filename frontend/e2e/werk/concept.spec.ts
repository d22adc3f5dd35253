import type { Locator, Page } from '@playwright/test';
import { allesOpgeslagen, geladen, open } from '../opstelling/pagina';
import type { Deel, Proefagenda } from '../opstelling/Proefagenda';
import { expect, test } from '../opstelling/test';

// What is refused or cut off on purpose, the browser says in its console.
test.use({
  als: 'beleid',
  verwachteMeldingen: /status of 4(00|01|03|04|09|12)|ERR_INTERNET_DISCONNECTED/,
});

/** What the server has of a kind in the concept. */
async function opServer(agenda: Proefagenda, soorten: string): Promise<Deel['inhoud'][]> {
  const concept = await agenda.lees<Record<string, Deel[]>>('/concept');
  return (concept[soorten] ?? []).map(({ inhoud }) => inhoud);
}

const rij = (page: Page, naam: string): Locator =>
  page.getByRole('listitem').filter({ hasText: naam });

test('een beleidsmedewerker maakt een nieuwe agenda', async ({ page, gemeente }) => {
  const titel = `Cultuurplan ${crypto.randomUUID().slice(0, 8)}`;
  await open(page, '/concepten');
  await page.getByRole('link', { name: 'Nieuwe agenda' }).click();
  await page.getByLabel('Titel').fill(titel);
  await page.getByLabel('Eerste dag').fill('2027-01-01');
  await page.getByLabel('Laatste dag').fill('2030-12-31');
  await page.getByLabel('Samenvatting').fill('Cultuur hoort bij iedereen in Proefstad.');
  await page.getByRole('button', { name: 'Agenda maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible();
  await expect(page).toHaveURL(/\/agendas\/[^/]+\/concept$/);
  await expect(page.getByText('Deze agenda is nog niet gepubliceerd.')).toBeVisible();
  const mijn = await page.request.get('/v1/ik/agendas');
  expect(await mijn.text()).toContain(titel);
  expect(await mijn.text()).toContain(gemeente.code);
});

test('fasen: drie tegelijk, en een die overlapt', async ({ page, legeAgenda }) => {
  const fasen = async () => (await opServer(legeAgenda, 'fasen')).map(({ naam }) => naam);
  await open(page, legeAgenda.concept);
  await page.getByRole('link', { name: 'Fasen toevoegen' }).click();
  await page.getByRole('button', { name: 'Drie termijnen klaarzetten' }).click();
  await expect(page.getByRole('heading', { name: 'Lange termijn', exact: true })).toBeVisible();
  await expect.poll(fasen).toHaveLength(3);

  await page.getByRole('button', { name: 'Fase toevoegen' }).click();
  await expect(page.getByLabel('Naam')).toBeFocused();
  await page.keyboard.type('Uitloop');
  const nieuw = page.locator('form');
  await nieuw.getByLabel('jaar').first().fill('2028');
  // One that overlaps is refused by the server: it stays, with what is wrong, until it is right.
  await nieuw.getByLabel('jaar').last().fill('2029');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  const uitloop = rij(page, 'Uitloop').last();
  await expect(uitloop.getByText('Deze fase overlapt met een andere fase.')).toBeVisible();
  await expect(page.getByText('Nog niet alles is opgeslagen')).toBeVisible();
  await page.reload();
  await expect(uitloop.getByText('Deze fase overlapt')).toBeVisible();
  await uitloop.getByLabel('jaar').first().fill('2029');
  await uitloop.getByLabel('Naam').focus();
  await expect.poll(fasen).toContain('Uitloop');
  await expect(page.getByText('Uitloop valt deels buiten de looptijd')).toBeVisible();

  // Archiving can be taken back.
  await page.getByRole('button', { name: 'Uitloop archiveren' }).click();
  await expect(page.getByText('‘Uitloop’ is gearchiveerd.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeFocused();
  await expect.poll(fasen).not.toContain('Uitloop');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Uitloop' })).toBeFocused();
  await expect.poll(fasen).toContain('Uitloop');
});

test('een link die geen adres is wordt uitgelegd, en blijft staan', async ({
  page,
  legeAgenda,
}) => {
  await open(page, `${legeAgenda.concept}/begrippen`);
  await page.getByLabel('Begrip').fill('makersplaats');
  await page.getByLabel('Uitleg').fill('Een plek waar makers samen werken.');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await page.getByRole('button', { name: 'makersplaats wijzigen' }).click();
  const link = page.getByLabel('Link naar meer informatie');
  await link.fill('makers.example');
  await link.blur();
  await expect(page.getByText(/moet een adres zijn dat begint met http/).last()).toBeVisible();
  await expect(link).toHaveValue('makers.example');
  await link.fill('https://makers.example');
  await link.blur();
  await expect
    .poll(() => opServer(legeAgenda, 'begrippen'))
    .toMatchObject([{ link: 'https://makers.example' }]);
});

test('een besluit: de tijd in woorden wordt teruggelezen', async ({ page, legeAgenda }) => {
  await open(page, `${legeAgenda.concept}/besluiten`);
  await page.getByLabel('Titel').fill('Cultuurvisie 2027');
  await page.getByLabel('Datum van het besluit').fill('ooit eens');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  const besluit = rij(page, 'Cultuurvisie 2027').first();
  // Nothing is refused for its wording: it is kept, and one reads that it says no time.
  await expect(page.getByText('Raadsbesluit · ooit eens')).toBeVisible();
  await besluit.getByRole('button', { name: /wijzigen/i }).click();
  await expect(besluit.getByText('Hier staat geen tijd in die wij herkennen.')).toBeVisible();
  await expect(besluit.getByLabel('Datum van het besluit')).toHaveValue('ooit eens');
  await besluit.getByLabel('Datum van het besluit').fill('mrt 2026');
  await besluit.getByLabel('Datum van het besluit').blur();
  await expect(besluit.getByText('Gelezen als: maart 2026')).toBeVisible();
  await expect(page.getByText('Raadsbesluit · mrt 2026')).toBeVisible();

  // In use: the server refuses to archive it, and says so.
  const menu = page.getByRole('navigation', { name: 'Concept van de agenda' });
  await menu.getByText('Gegevens').click();
  await page
    .getByLabel('Besluit over de visie')
    .selectOption({ label: 'Raadsbesluit · Cultuurvisie 2027' });
  await page
    .getByRole('textbox', { name: 'Visie (niet verplicht)', exact: true })
    .fill('Cultuur maakt de stad.');
  await expect
    .poll(async () => (await legeAgenda.lees<{ agenda: Deel }>('/concept')).agenda.inhoud.visie)
    .toBe('Cultuur maakt de stad.');
  await menu.getByText('Besluiten').click();
  await page.getByRole('button', { name: 'Cultuurvisie 2027 archiveren' }).click();
  await expect(page.getByText(/Dit besluit wordt nog 1 keer genoemd/).last()).toBeVisible();
  await page.getByRole('button', { name: 'Laat staan' }).click();
  await allesOpgeslagen(page);
});

test('van een agenda die nooit is gepubliceerd hoort een ander niet dat zij er is', async ({
  legeAgenda,
  iemand,
}) => {
  const podium = await iemand('podium');
  await podium.goto(legeAgenda.concept);
  await expect(podium.getByText('Deze pagina is er niet')).toBeVisible();
  await geladen(podium);
});

test('een agenda die al loopt zegt wat bezoekers zien', async ({ page, agenda }) => {
  await open(page, agenda.concept);
  await expect(page.getByText(/^1 resultaat · 1 strategie · 2 acties/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Wat bezoekers zien' })).toHaveAttribute(
    'href',
    agenda.adres,
  );
});
