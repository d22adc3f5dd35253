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

test('een beleidsmedewerker landt op de eigen agenda’s en maakt er een', async ({
  page,
  gemeente,
}) => {
  const titel = `Cultuurplan ${crypto.randomUUID().slice(0, 8)}`;
  await open(page, '/concepten');
  await page.getByRole('link', { name: 'Nieuwe agenda' }).click();
  await page.getByLabel('Titel').fill(titel);
  await page.getByLabel('Eerste dag').fill('2030-12-31');
  await page.getByLabel('Laatste dag').fill('2027-01-01');
  await page.getByRole('button', { name: 'Agenda maken' }).click();
  await expect(page.getByText('2 velden kloppen nog niet')).toBeVisible();
  await expect(page.getByText('De laatste dag moet na de eerste dag komen.')).toBeVisible();
  await expect(page.getByLabel('Laatste dag')).toBeFocused();

  // Nothing typed is lost: not by a reload, and not by a refusal.
  await page.reload();
  await expect(page.getByLabel('Titel')).toHaveValue(titel);
  await page.getByLabel('Eerste dag').fill('2027-01-01');
  await page.getByLabel('Laatste dag').fill('2030-12-31');
  await page.getByLabel('Samenvatting').fill('Cultuur hoort bij iedereen in Proefstad.');
  await page.route(
    '**/v1/agendas',
    (route) => route.fulfill({ status: 409, json: { title: 'x' } }),
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Agenda maken' }).click();
  await expect(page.getByText('De agenda is nog niet gemaakt.')).toBeVisible();
  await expect(page.getByLabel('Samenvatting')).toHaveValue(/Proefstad/);
  await page.getByRole('button', { name: 'Agenda maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible();
  await expect(page).toHaveURL(/\/agendas\/[^/]+\/concept$/);
  await expect(page.getByText('Deze agenda is nog niet gepubliceerd.')).toBeVisible();
  const mijn = await page.request.get('/v1/ik/agendas');
  expect(await mijn.text()).toContain(titel);
  expect(await mijn.text()).toContain(gemeente.code);
});

test('fasen: drie tegelijk, een omgekeerde en een die overlapt', async ({ page, legeAgenda }) => {
  const fasen = async () => (await opServer(legeAgenda, 'fasen')).map(({ naam }) => naam);
  await open(page, legeAgenda.concept);
  await page.getByRole('link', { name: 'Fasen toevoegen' }).click();
  await page.getByRole('button', { name: 'Drie termijnen klaarzetten' }).click();
  await expect(page.getByRole('heading', { name: 'Lange termijn', exact: true })).toBeVisible();
  await expect.poll(fasen).toHaveLength(3);

  // An end before the begin is refused in the form.
  await page.getByRole('button', { name: 'Fase toevoegen' }).click();
  await expect(page.getByLabel('Naam')).toBeFocused();
  await page.keyboard.type('Uitloop');
  const nieuw = page.locator('form');
  await nieuw.getByLabel('jaar').first().fill('2028');
  await nieuw.getByLabel('jaar').last().fill('2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('De laatste maand ligt voor de eerste maand.')).toBeVisible();
  await expect(page.getByLabel('Naam')).toHaveValue('Uitloop');

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

test('thema’s met alleen het toetsenbord: toevoegen, wijzigen en verplaatsen', async ({
  page,
  legeAgenda,
}) => {
  const themas = async () => (await opServer(legeAgenda, 'themas')).map(({ naam }) => naam);
  await open(page, `${legeAgenda.concept}/themas`);
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
  await expect.poll(themas).toEqual(['Ruimte', 'Jeugd']);
  await page.getByRole('button', { name: 'Jeugd omhoog' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1. Jeugd');
  await expect(page.getByRole('button', { name: 'Jeugd omhoog' })).toBeFocused();
  await expect(page.getByText('Jeugd staat nu op plaats 1 van 2.')).toBeAttached();
  await expect.poll(themas).toEqual(['Jeugd', 'Ruimte']);
  await page.getByRole('button', { name: 'Jeugd wijzigen' }).focus();
  await page.keyboard.press('Enter');
  const jeugd = rij(page, 'Jeugd').getByLabel('Naam');
  await jeugd.fill('Jeugd en school');
  await expect(page.getByText('opgeslagen', { exact: true })).toBeVisible();
  await jeugd.fill('');
  await expect(page.getByText('Dit kan niet leeg zijn.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1. Jeugd en school');
});

test('een begrip met schrijfwijzen en een link', async ({ page, legeAgenda }) => {
  await open(page, `${legeAgenda.concept}/begrippen`);
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
  await link.fill('https://makers.example');
  await link.blur();
  await expect
    .poll(() => opServer(legeAgenda, 'begrippen'))
    .toMatchObject([{ link: 'https://makers.example', varianten: ['makersplaatsen'] }]);
  await page.reload();
  await expect(page.getByText('ook: makersplaatsen')).toBeVisible();
});

test('een besluit: de tijd in woorden wordt teruggelezen', async ({ page, legeAgenda }) => {
  await open(page, `${legeAgenda.concept}/besluiten`);
  await page.getByLabel('Titel').fill('Cultuurvisie 2027');
  await page.getByLabel('Wanneer genomen').fill('ooit eens');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  const besluit = rij(page, 'Cultuurvisie 2027').first();
  await expect(besluit.getByRole('alert').first()).toBeVisible();
  await expect(besluit.getByLabel('Wanneer genomen')).toHaveValue('ooit eens');
  await besluit.getByLabel('Wanneer genomen').fill('mrt 2026');
  await besluit.getByLabel('Wanneer genomen').blur();
  await expect(page.getByText('Raadsbesluit · maart 2026')).toBeVisible();

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

test('programmalijnen: toevoegen, verplaatsen, archiveren en terughalen', async ({
  page,
  maakAgenda,
}) => {
  const agenda = await maakAgenda('Lijnen');
  const lijnen = async () => (await opServer(agenda, 'programmalijnen')).map(({ titel }) => titel);
  await open(page, agenda.concept);
  await page.getByRole('button', { name: 'Programmalijn toevoegen' }).click();
  await page.getByLabel('Titel').fill('Cultuur op school');
  await page.getByLabel('Ambitie').fill('Wat wij willen met scholen.');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.getByText('0 resultaten · 0 strategieën · 0 acties')).toBeVisible();
  await expect(page.getByText('1 resultaat · 1 strategie · 2 acties')).toBeVisible();
  await page.getByRole('button', { name: 'Muziek in de wijk omlaag' }).click();
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: '1. ' })).toHaveText(
    '1. Cultuur op school',
  );
  await expect.poll(lijnen).toEqual(['Cultuur op school', 'Muziek in de wijk']);
  await page.getByRole('button', { name: 'Cultuur op school archiveren' }).click();
  await expect.poll(lijnen).toEqual(['Muziek in de wijk']);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Cultuur op school' })).toBeFocused();
  await expect.poll(lijnen).toEqual(['Cultuur op school', 'Muziek in de wijk']);
  await expect(
    page.getByRole('link', { name: 'Strategiekaart van Muziek in de wijk bewerken' }),
  ).toHaveAttribute('href', agenda.editor);
});

test('een tweede collega: de keuze tussen twee waarden', async ({ page, legeAgenda, iemand }) => {
  const samenvatting = async () =>
    (await legeAgenda.lees<{ agenda: Deel }>('/concept')).agenda.inhoud.samenvatting;
  await open(page, `${legeAgenda.concept}/gegevens`);
  const ander = await iemand('collega');
  await open(ander, `${legeAgenda.concept}/gegevens`);
  await page.context().setOffline(true);
  await page.getByLabel('Samenvatting').fill('Zo zie ik het.');
  await expect(page.getByText('1 wijziging wacht op verbinding')).toBeVisible();
  await ander.getByLabel('Samenvatting').fill('Maar zo zie ik het.');
  await expect.poll(samenvatting).toBe('Maar zo zie ik het.');
  await page.context().setOffline(false);
  await expect(page.getByText('Er is een keuze nodig').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Houd eigen invoer' }).click();
  await expect.poll(samenvatting).toBe('Zo zie ik het.');
  await ander.reload();
  await expect(ander.getByLabel('Samenvatting')).toHaveValue('Zo zie ik het.');
});

test('wie niet mag, hoort dat', async ({ agenda, legeAgenda, iemand }) => {
  const bezoeker = await iemand(null);
  await open(bezoeker, agenda.concept);
  await expect(bezoeker.getByText('Log in om dit concept te bewerken')).toBeVisible();
  await open(bezoeker, '/concepten');
  await expect(bezoeker.getByRole('link', { name: /Inloggen/ }).first()).toBeVisible();
  const podium = await iemand('podium');
  await open(podium, '/concepten');
  await expect(podium.getByText('Dit account mag geen agenda’s bewerken')).toBeVisible();
  await open(podium, agenda.concept);
  await expect(podium.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
  // Of one that was never published not even that it exists.
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
