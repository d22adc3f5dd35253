import type { Page } from '@playwright/test';
import { logIn, wachtOpInloggen } from './aanmelden';
import {
  AGENDA,
  expect,
  geladen,
  maakSchermafdruk,
  open,
  test,
  verwachtToegankelijk,
} from './test';

// What is refused or cut off on purpose, the browser says in its console.
test.use({ verwachteMeldingen: /status of 4(00|01|03|04|09|12)|ERR_INTERNET_DISCONNECTED/ });
// Each is a story of many steps, with every state checked and kept as a picture.
test.describe.configure({ mode: 'serial', timeout: 90_000 });

test.beforeAll(async ({ request }) => {
  await wachtOpInloggen(request);
});

/** An agenda of its own: what the other tests count stays as it is, because it is never published. */
const TITEL = `Cultuurplan Proefstad ${Date.now()}`;
let agenda = '';

const opgeslagen = (page: Page) =>
  expect(page.getByText('Alles is opgeslagen', { exact: true })).toBeVisible();

async function naar(page: Page, deel: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Concept van de agenda' }).getByText(deel).click();
  await expect(page.getByRole('heading', { level: 1, name: deel })).toBeVisible();
}

async function bekijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, `concept-${naam}`);
}

test('een beleidsmedewerker landt op de eigen agenda’s en maakt er een', async ({ page }) => {
  await logIn(page, 'beleid.zimihc');
  await expect(page).toHaveURL(/\/concepten$/);
  await expect(page.getByText('Gepubliceerd').first()).toBeVisible();
  await bekijk(page, 'mijn-agendas');

  await page.getByRole('link', { name: 'Nieuwe agenda' }).click();
  await page.getByLabel('Titel').fill(TITEL);
  await page.getByLabel('Eerste dag').fill('2030-12-31');
  await page.getByLabel('Laatste dag').fill('2027-01-01');
  await page.getByRole('button', { name: 'Agenda maken' }).click();
  await expect(page.getByText('2 velden kloppen nog niet')).toBeVisible();
  await expect(page.getByText('De laatste dag moet na de eerste dag komen.')).toBeVisible();
  await expect(page.getByLabel('Laatste dag')).toBeFocused();
  await expect(page.getByLabel('Titel')).toHaveValue(TITEL);
  await bekijk(page, 'nieuwe-agenda-fout');

  // Nothing typed is lost: not by a reload, and not by a lost connection.
  await page.reload();
  await expect(page.getByLabel('Titel')).toHaveValue(TITEL);
  await page.getByLabel('Eerste dag').fill('2027-01-01');
  await page.getByLabel('Laatste dag').fill('2030-12-31');
  await page.getByLabel('Samenvatting').fill('Cultuur hoort bij iedereen in Proefstad.');
  await page.route('**/v1/agendas', (route) =>
    route.fulfill({ status: 409, json: { title: 'x' } }),
  );
  await page.getByRole('button', { name: 'Agenda maken' }).click();
  await expect(page.getByText('De agenda is nog niet gemaakt.')).toBeVisible();
  await expect(page.getByLabel('Samenvatting')).toHaveValue(/Proefstad/);
  await page.unroute('**/v1/agendas');
  await page.getByRole('button', { name: 'Agenda maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITEL })).toBeVisible();
  agenda = new URL(page.url()).pathname;
  expect(agenda).toMatch(/\/agendas\/[^/]+\/concept$/);
  await expect(page.getByText('Deze agenda is nog niet gepubliceerd.')).toBeVisible();
  await bekijk(page, 'leeg');
});

test('fasen: drie tegelijk, een omgekeerde en een die overlapt', async ({ page }) => {
  await logIn(page, 'beleid.zimihc');
  await open(page, agenda);
  await page.getByRole('link', { name: 'Fasen toevoegen' }).click();
  await geladen(page);
  await bekijk(page, 'fasen-leeg');
  await page.getByRole('button', { name: 'Drie termijnen klaarzetten' }).click();
  await expect(page.getByRole('heading', { name: 'Lange termijn', exact: true })).toBeVisible();
  await opgeslagen(page);
  await bekijk(page, 'fasen');

  // An end before the begin is refused in the form.
  await page.getByRole('button', { name: 'Fase toevoegen' }).click();
  await expect(page.getByLabel('Naam')).toBeFocused();
  await page.keyboard.type('Uitloop');
  const nieuw = page.locator('form');
  await nieuw.getByLabel('jaar').last().fill('2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('De laatste maand ligt voor de eerste maand.')).toBeVisible();
  await expect(page.getByLabel('Naam')).toHaveValue('Uitloop');
  await bekijk(page, 'fasen-omgekeerd');

  // One that overlaps is refused by the server: it stays, with what is wrong, until it is right.
  await nieuw.getByLabel('jaar').first().fill('2030');
  await nieuw.getByLabel('jaar').last().fill('2031');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  const uitloop = page.getByRole('listitem').filter({ hasText: 'Uitloop' }).last();
  await expect(uitloop.getByText('Deze fase overlapt met een andere fase.')).toBeVisible();
  await expect(page.getByText('Nog niet alles is opgeslagen')).toBeVisible();
  await bekijk(page, 'fasen-overlap');
  await page.reload();
  await expect(uitloop.getByText('Deze fase overlapt')).toBeVisible();
  await uitloop.getByLabel('jaar').first().fill('2031');
  await uitloop.getByLabel('Naam').focus();
  await opgeslagen(page);
  await expect(page.getByText('Uitloop valt deels buiten de looptijd')).toBeVisible();

  // Archiving can be taken back.
  await page.getByRole('button', { name: 'Uitloop archiveren' }).click();
  await expect(page.getByText('‘Uitloop’ is gearchiveerd.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeFocused();
  await bekijk(page, 'fasen-gearchiveerd');
  await opgeslagen(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Uitloop' })).toBeFocused();
  await page.getByRole('button', { name: 'Uitloop archiveren' }).click();
  await expect(page.getByRole('heading', { name: 'Uitloop' })).toHaveCount(0);
  await opgeslagen(page);
});

test('thema’s met alleen het toetsenbord: toevoegen, wijzigen en verplaatsen', async ({ page }) => {
  await logIn(page, 'beleid.zimihc');
  await open(page, `${agenda}/themas`);
  await bekijk(page, 'themas-leeg');
  await page.getByLabel('Naam').focus();
  for (const naam of ['Ruimte', 'Jeugd']) {
    await page.keyboard.type(naam);
    await page.keyboard.press('Tab');
    await page.keyboard.type(`Alles over ${naam.toLowerCase()}.`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: naam })).toBeVisible();
    await expect(page.locator('form').getByLabel('Naam')).toBeFocused();
  }
  await opgeslagen(page);
  await page.getByRole('button', { name: 'Jeugd omhoog' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1. Jeugd');
  await expect(page.getByRole('button', { name: 'Jeugd omhoog' })).toBeFocused();
  await expect(page.getByText('Jeugd staat nu op plaats 1 van 2.')).toBeAttached();
  await opgeslagen(page);
  await page.getByRole('button', { name: 'Jeugd wijzigen' }).focus();
  await page.keyboard.press('Enter');
  const rij = page.getByRole('listitem').filter({ hasText: 'Jeugd' });
  await rij.getByLabel('Naam').fill('Jeugd en school');
  await expect(page.getByText('opgeslagen', { exact: true })).toBeVisible();
  await rij.getByLabel('Naam').fill('');
  await expect(page.getByText('Dit kan niet leeg zijn.')).toBeVisible();
  await bekijk(page, 'themas');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1. Jeugd en school');
});

test('een begrip met schrijfwijzen en een link', async ({ page }) => {
  await logIn(page, 'beleid.zimihc');
  await open(page, `${agenda}/begrippen`);
  await bekijk(page, 'begrippen-leeg');
  await page.getByLabel('Begrip').fill('makersplaats');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.getByText('Vul dit veld in.')).toBeVisible();
  await expect(page.getByLabel('Uitleg')).toBeFocused();
  await page.keyboard.type('Een plek waar makers samen werken.');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await page.getByRole('button', { name: 'makersplaats wijzigen' }).click();
  await page.getByRole('button', { name: 'Schrijfwijze toevoegen' }).click();
  await expect(page.getByLabel('Schrijfwijze 1')).toBeFocused();
  await page.keyboard.type('makersplaatsen');
  const link = page.getByLabel('Link naar meer informatie');
  await link.fill('makers.example');
  await link.blur();
  await expect(page.getByText(/moet een adres zijn dat begint met http/).last()).toBeVisible();
  await expect(link).toHaveValue('makers.example');
  await bekijk(page, 'begrippen-fout');
  await link.fill('https://makers.example');
  await link.blur();
  await opgeslagen(page);
  await page.reload();
  await expect(page.getByText('ook: makersplaatsen')).toBeVisible();
});

test('een besluit: de tijd in woorden wordt teruggelezen', async ({ page }) => {
  await logIn(page, 'beleid.zimihc');
  await open(page, `${agenda}/besluiten`);
  await bekijk(page, 'besluiten-leeg');
  await page.getByLabel('Titel').fill('Cultuurvisie 2027');
  await page.getByLabel('Wanneer genomen').fill('ooit eens');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  const rij = page.getByRole('listitem').filter({ hasText: 'Cultuurvisie 2027' }).first();
  await expect(rij.getByRole('alert').first()).toBeVisible();
  await expect(rij.getByLabel('Wanneer genomen')).toHaveValue('ooit eens');
  await bekijk(page, 'besluiten-fout');
  await rij.getByLabel('Wanneer genomen').fill('mrt 2026');
  await rij.getByLabel('Wanneer genomen').blur();
  await opgeslagen(page);
  await expect(page.getByText('Raadsbesluit · maart 2026')).toBeVisible();
  await bekijk(page, 'besluiten');

  // In use: the server refuses to archive it, and says so.
  await naar(page, 'Gegevens');
  await page
    .getByLabel('Besluit over de visie')
    .selectOption({ label: 'Raadsbesluit · Cultuurvisie 2027' });
  await page
    .getByRole('textbox', { name: 'Visie (niet verplicht)', exact: true })
    .fill('Cultuur maakt de stad.');
  await opgeslagen(page);
  await bekijk(page, 'gegevens');
  await naar(page, 'Besluiten');
  await page.getByRole('button', { name: 'Cultuurvisie 2027 archiveren' }).click();
  await expect(page.getByText(/Dit besluit wordt nog 1 keer genoemd/).last()).toBeVisible();
  await bekijk(page, 'besluiten-in-gebruik');
  await page.getByRole('button', { name: 'Laat staan' }).click();
  await opgeslagen(page);
});

test('programmalijnen: toevoegen, verplaatsen, archiveren en terughalen', async ({ page }) => {
  await logIn(page, 'beleid.zimihc');
  await open(page, agenda);
  await bekijk(page, 'eerste-lijn');
  for (const titel of ['Ruimte voor makers', 'Cultuur op school']) {
    await page.getByLabel('Titel').fill(titel);
    await page.getByLabel('Ambitie').fill(`Wat wij willen met ${titel.toLowerCase()}.`);
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  }
  await expect(page.getByText('0 resultaten · 0 strategieën · 0 acties')).toHaveCount(2);
  await page.getByRole('button', { name: 'Ruimte voor makers omlaag' }).click();
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: '1. ' })).toHaveText(
    '1. Cultuur op school',
  );
  await opgeslagen(page);
  await bekijk(page, 'overzicht');
  await page.getByRole('button', { name: 'Ruimte voor makers archiveren' }).click();
  await opgeslagen(page);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ruimte voor makers' })).toBeFocused();
  await opgeslagen(page);
  await expect(
    page.getByRole('link', { name: 'Strategiekaart van Ruimte voor makers bewerken' }),
  ).toHaveAttribute('href', `${agenda}/programmalijnen/ruimte-voor-makers`);
});

test('een tweede collega: de keuze tussen twee waarden', async ({ page, browser }) => {
  await logIn(page, 'beleid.zimihc');
  await open(page, `${agenda}/gegevens`);
  const ander = await (await browser.newContext()).newPage();
  await logIn(ander, 'beleid.zimihc');
  await open(ander, `${agenda}/gegevens`);
  await page.context().setOffline(true);
  await page.getByLabel('Samenvatting').fill('Zo zie ik het.');
  await expect(page.getByText('1 wijziging wacht op verbinding')).toBeVisible();
  await bekijk(page, 'geen-verbinding');
  await ander.getByLabel('Samenvatting').fill('Maar zo zie ik het.');
  await opgeslagen(ander);
  await page.context().setOffline(false);
  await expect(page.getByText('Er is een keuze nodig').first()).toBeVisible({ timeout: 20_000 });
  await bekijk(page, 'botsing');
  await page.getByRole('button', { name: 'Houd eigen invoer' }).click();
  await opgeslagen(page);
  await ander.reload();
  await expect(ander.getByLabel('Samenvatting')).toHaveValue('Zo zie ik het.');
  await ander.context().close();
});

test('wie niet mag, hoort dat', async ({ page }) => {
  await open(page, agenda);
  await expect(page.getByText('Log in om dit concept te bewerken')).toBeVisible();
  await bekijk(page, 'uitgelogd');
  await open(page, '/concepten');
  await bekijk(page, 'mijn-agendas-uitgelogd');
  await logIn(page, 'ckc');
  await expect(page).toHaveURL(/\/mijn-acties$/);
  await open(page, '/concepten');
  await expect(page.getByText('Dit account mag geen agenda’s bewerken')).toBeVisible();
  await page.goto('/agendas/zoetermeer-2022-2030/concept');
  await expect(page.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
  await bekijk(page, 'mag-niet');
  await page.goto(agenda);
  await expect(page.getByText('Deze pagina is er niet')).toBeVisible();
});

test('een agenda die al loopt: acht lijnen met hun tellingen, en wat bezoekers zien', async ({
  page,
}) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, `${AGENDA}/concept`);
  // Other tests make lines of their own in this agenda, all called "Proef".
  const lijnen = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^Strategiekaart van (?!Proef)/ }) });
  await expect(lijnen).toHaveCount(8);
  await expect(lijnen.getByText(/^\d+ resultaten · \d+ strategieën · \d+ acties/)).toHaveCount(8);
  await expect(page.getByRole('link', { name: 'Wat bezoekers zien' })).toHaveAttribute(
    'href',
    AGENDA,
  );
  await bekijk(page, 'overzicht-zoetermeer');
  for (const deel of ['Thema’s', 'Begrippen', 'Besluiten']) {
    await naar(page, deel);
    await bekijk(page, `zoetermeer-${deel.replace('’', '').toLowerCase()}`);
  }
});

test.describe('met een scherm van 390', () => {
  test('alle pagina’s van het concept lezen ook op een telefoon', async ({ page }) => {
    await logIn(page, 'beleid.zimihc');
    await page.setViewportSize({ width: 390, height: 844 });
    await bekijk(page, 'mijn-agendas');
    await open(page, agenda);
    await expect(page.getByText(/0 resultaten/).first()).toBeVisible();
    await bekijk(page, 'overzicht');
    await page.getByRole('button', { name: 'Menu' }).click();
    await bekijk(page, 'menu');
    await open(page, '/concepten/nieuw');
    await bekijk(page, 'nieuwe-agenda');
    for (const deel of ['gegevens', 'fasen', 'themas', 'begrippen', 'besluiten']) {
      await open(page, `${agenda}/${deel}`);
      const wijzig = page.getByRole('button', { name: /wijzigen$/ }).first();
      if (deel !== 'gegevens') await wijzig.click();
      await bekijk(page, deel);
      const { breed, scherm } = await page.evaluate(() => ({
        breed: document.documentElement.scrollWidth,
        scherm: document.documentElement.clientWidth,
      }));
      expect(breed, deel).toBeLessThanOrEqual(scherm);
    }
  });
});
