import type { Page } from '@playwright/test';
import { open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import {
  bekijk,
  maakSchermafdruk,
  verwachtPassend,
  verwachtToegankelijk,
} from '../opstelling/toegankelijk';

// What fails or is refused on purpose, the browser says in its console.
test.use({
  als: 'beleid',
  verwachteMeldingen: /status of 4(00|01|03|04|09|12)|ERR_INTERNET_DISCONNECTED/,
});

const ANDERS = { opTelefoonAnders: true };

const voegToe = (page: Page) => page.getByRole('button', { name: 'Toevoegen', exact: true });
const rij = (page: Page, naam: string) => page.getByRole('listitem').filter({ hasText: naam });

test('de eigen agenda’s en een nieuwe, ook met wat er niet klopt', async ({ page, agenda }) => {
  await open(page, '/concepten');
  await expect(page.getByRole('link', { name: `${agenda.titel} bewerken` })).toBeVisible();
  await bekijk(page, 'concept-mijn-agendas', ANDERS);
  await page.getByRole('link', { name: 'Nieuwe agenda' }).click();
  await expect(page.getByLabel('Eerste dag')).toBeVisible();
  await bekijk(page, 'concept-nieuwe-agenda', ANDERS);
  await page.getByLabel('Titel').fill('Cultuurplan');
  await page.getByLabel('Eerste dag').fill('2030-12-31');
  await page.getByLabel('Laatste dag').fill('2027-01-01');
  await page.getByRole('button', { name: 'Agenda maken' }).click();
  await expect(page.getByText('2 velden kloppen nog niet')).toBeVisible();
  await bekijk(page, 'concept-nieuwe-agenda-fout');
});

test('een lege agenda: hoe hij op gang komt, en elke lijst zonder iets erin', async ({
  page,
  legeAgenda,
}) => {
  await open(page, legeAgenda.concept);
  await expect(page.getByText('Deze agenda is nog niet gepubliceerd.')).toBeVisible();
  await bekijk(page, 'concept-leeg');
  for (const deel of ['fasen', 'themas', 'begrippen', 'besluiten']) {
    await open(page, `${legeAgenda.concept}/${deel}`);
    await expect(page.getByText(/^Deze agenda heeft nog geen/)).toBeVisible();
    await bekijk(page, `concept-${deel}-leeg`);
  }
  // With fasen the first programmalijn is what comes next.
  await legeAgenda.nieuw('fasen', { naam: 'Kort', van: '2027-01', tot: '2027-12' });
  await open(page, legeAgenda.concept);
  await expect(page.getByLabel('Ambitie')).toBeVisible();
  await bekijk(page, 'concept-eerste-lijn');
});

test('fasen: gevuld, omgekeerd, met overlap en gearchiveerd', async ({ page, agenda }) => {
  await open(page, `${agenda.concept}/fasen`);
  await expect(page.getByRole('heading', { name: 'Lange termijn', exact: true })).toBeVisible();
  await bekijk(page, 'concept-fasen');
  await page.getByRole('button', { name: 'Fase toevoegen' }).click();
  const nieuw = page.locator('form');
  await nieuw.getByLabel('Naam').fill('Uitloop');
  await nieuw.getByLabel('jaar').first().fill('2028');
  await nieuw.getByLabel('jaar').last().fill('2026');
  await voegToe(page).click();
  await expect(page.getByText('De laatste maand ligt voor de eerste maand.')).toBeVisible();
  await bekijk(page, 'concept-fasen-omgekeerd');
  await nieuw.getByLabel('jaar').last().fill('2029');
  await voegToe(page).click();
  const uitloop = rij(page, 'Uitloop').last();
  await expect(uitloop.getByText('Deze fase overlapt met een andere fase.')).toBeVisible();
  await bekijk(page, 'concept-fasen-overlap', ANDERS);
  await uitloop.getByLabel('jaar').first().fill('2029');
  await uitloop.getByLabel('Naam').focus();
  await expect(page.getByText('Uitloop valt deels buiten de looptijd')).toBeVisible();
  await page.getByRole('button', { name: 'Uitloop archiveren' }).click();
  await expect(page.getByText('‘Uitloop’ is gearchiveerd.')).toBeVisible();
  await bekijk(page, 'concept-fasen-gearchiveerd');
});

test('thema’s en begrippen: gevuld, en met iets dat niet kan', async ({ page, agenda }) => {
  await agenda.nieuw('themas', { naam: 'Jeugd', toelichting: 'Alles over jeugd.' });
  await agenda.nieuw('themas', { naam: 'Ruimte', toelichting: 'Alles over ruimte.' });
  await agenda.nieuw('begrippen', {
    term: 'makersplaats',
    varianten: ['makersplaatsen'],
    uitleg: 'Een plek waar makers samen werken.',
  });
  await open(page, `${agenda.concept}/themas`);
  await page.getByRole('button', { name: 'Jeugd wijzigen' }).click();
  const naam = rij(page, 'Jeugd').getByLabel('Naam');
  await naam.fill('');
  await expect(page.getByText('Dit kan niet leeg zijn.')).toBeVisible();
  await bekijk(page, 'concept-themas', ANDERS);

  await open(page, `${agenda.concept}/begrippen`);
  await page.getByRole('button', { name: 'makersplaats wijzigen' }).click();
  const link = page.getByLabel('Link naar meer informatie');
  await link.fill('makers.example');
  await link.blur();
  await expect(page.getByText(/moet een adres zijn dat begint met http/).last()).toBeVisible();
  await bekijk(page, 'concept-begrippen-fout', ANDERS);
  await link.fill('https://makers.example');
  await link.blur();
  await expect(page.getByText(/moet een adres zijn dat begint met http/)).toHaveCount(0);
});

test('besluiten: gevuld, met een tijd die niet te lezen is, en in gebruik', async ({
  page,
  agenda,
}) => {
  await agenda.wijzigGegevens({ visie: 'Muziek maakt de stad.', visieBesluit: agenda.besluit.id });
  await open(page, `${agenda.concept}/besluiten`);
  await expect(page.getByText('Raadsbesluit · 2027-01 · januari 2027')).toBeVisible();
  await bekijk(page, 'concept-besluiten');
  await page.getByRole('button', { name: 'Muziek voor iedereen wijzigen' }).click();
  const genomen = rij(page, 'Muziek voor iedereen').getByLabel('Wanneer genomen');
  await genomen.fill('ooit eens');
  await genomen.blur();
  await expect(rij(page, 'Muziek voor iedereen').getByRole('alert').first()).toBeVisible();
  await bekijk(page, 'concept-besluiten-fout', ANDERS);
  await genomen.fill('maart 2026');
  await genomen.blur();
  await expect(page.getByText('Raadsbesluit · 2027-01 · maart 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Muziek voor iedereen archiveren' }).click();
  await expect(page.getByText(/Dit besluit wordt nog 1 keer genoemd/).last()).toBeVisible();
  await bekijk(page, 'concept-besluiten-in-gebruik');
  await page.getByRole('button', { name: 'Laat staan' }).click();
  await expect(page.getByText(/Dit besluit wordt nog 1 keer genoemd/)).toHaveCount(0);
});

test('het overzicht en de gegevens, zonder verbinding en met een botsing', async ({
  page,
  agenda,
}) => {
  await open(page, agenda.concept);
  await expect(page.getByText(/^1 resultaat · 1 strategie · 2 acties/)).toBeVisible();
  await bekijk(page, 'concept-overzicht', ANDERS);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await maakSchermafdruk(page, 'concept-menu');

  await open(page, `${agenda.concept}/gegevens`);
  await bekijk(page, 'concept-gegevens', ANDERS);
  await page.context().setOffline(true);
  await page.getByLabel('Samenvatting').fill('Zo zie ik het.');
  await expect(page.getByText('1 wijziging wacht op verbinding')).toBeVisible();
  await bekijk(page, 'concept-geen-verbinding');
  await agenda.wijzigGegevens({ samenvatting: 'Maar zo zie ik het.' });
  await page.context().setOffline(false);
  await expect(page.getByText('Er is een keuze nodig').first()).toBeVisible({ timeout: 30_000 });
  await bekijk(page, 'concept-botsing');
  await page.getByRole('button', { name: 'Houd eigen invoer' }).click();
  await expect(page.getByText('Er is een keuze nodig')).toHaveCount(0);
});

test('wie het concept niet mag zien', async ({ agenda, iemand }) => {
  const bezoeker = await iemand(null);
  await open(bezoeker, agenda.concept);
  await expect(bezoeker.getByText('Log in om dit concept te bewerken')).toBeVisible();
  await bekijk(bezoeker, 'concept-kader-uitgelogd');
  await open(bezoeker, '/concepten');
  await expect(bezoeker.getByText('Log in om aan een agenda te werken')).toBeVisible();
  await bekijk(bezoeker, 'concept-mijn-agendas-uitgelogd');
  const podium = await iemand('podium');
  await open(podium, agenda.concept);
  await expect(podium.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
  await bekijk(podium, 'concept-kader-mag-niet');
});
