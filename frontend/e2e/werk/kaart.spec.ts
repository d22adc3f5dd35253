import type { Page } from '@playwright/test';
import { allesOpgeslagen, open, sleep } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

test.use({ als: 'beleid' });

const KOOR = 'Een koor in elke wijk.';
const vak = (page: Page) => page.getByRole('article').first();
const wat = (page: Page) => vak(page).getByRole('textbox', { name: 'Wat wordt er gedaan' });
const strategie = (page: Page) => page.getByRole('textbox', { name: 'Strategie', exact: true });

test('met het toetsenbord alleen ontstaat een hele kaart', async ({ page, agenda }) => {
  const partner = await agenda.organisatie('Buurtkoor');
  await open(page, agenda.editor);
  // The words at once: key by key they cost a busy machine half a minute, and a test of the screen does that.
  const typ = async (tekst: string) => {
    await page.keyboard.insertText(tekst);
    await page.keyboard.press('Enter');
  };
  // A new line: title, ambition, Enter.
  await page.getByRole('button', { name: 'Programmalijn toevoegen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Titel', { exact: true })).toBeFocused();
  await page.keyboard.insertText('Dans op het plein');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('Iedereen kan meedoen aan cultuur.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Titel van de programmalijn' })).toHaveValue(
    'Dans op het plein',
  );
  await expect(page.getByText('Deze kaart is nog leeg.')).toBeVisible();

  // Each Enter goes on to what comes next: resultaat, strategie, actie, wie.
  await page.getByLabel('Resultaat toevoegen aan Korte termijn').focus();
  await typ('In 2027 kent elke inwoner het aanbod.');
  await expect(page.getByLabel('Strategie toevoegen bij resultaat 1')).toBeFocused();
  await typ('Samen laten zien wat er is');
  await expect(page.getByLabel('Actie toevoegen bij Samen laten zien wat er is')).toBeFocused();
  await typ('De podia maken één agenda.');
  await expect(page.getByLabel(/^Organisatie toevoegen bij De podia/)).toBeFocused();
  await page.keyboard.insertText(partner.naam);
  await expect(page.getByRole('option', { name: new RegExp(`^${partner.naam}`) })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(vak(page).getByRole('button', { name: `${partner.naam} trekker` })).toBeVisible();
  await page.keyboard.press('Tab');
  await typ('tweede helft 2027');
  await expect(vak(page).getByText('Gelezen als: juli 2027 t/m december 2027')).toBeVisible();
  await page.keyboard.press('Tab');
  await typ('De podia kiezen een trekker.');
  await typ('Zij bouwen de agenda.');
  await expect(vak(page).getByRole('textbox', { name: 'Stap 2', exact: true })).toHaveValue(
    'Zij bouwen de agenda.',
  );

  await allesOpgeslagen(page);
  await page.reload();
  await expect(vak(page)).toHaveAccessibleName('De podia maken één agenda.');
  await expect(vak(page).getByRole('textbox', { name: 'Stap 2', exact: true })).toHaveValue(
    'Zij bouwen de agenda.',
  );
});

test('wat is getypt blijft, ook als de pagina halverwege herlaadt', async ({ page, agenda }) => {
  await open(page, agenda.editor);
  await wat(page).fill('De koren zingen samen.');
  await page.reload();
  await expect(wat(page)).toHaveValue('De koren zingen samen.');
  await expect
    .poll(async () => (await agenda.deel('acties', agenda.actie.id)).inhoud.wat)
    .toBe('De koren zingen samen.');
});

test('ongedaan maken zet terug wat werd veranderd en weggehaald', async ({ page, agenda }) => {
  const titel = async () => (await agenda.deel('strategieen', agenda.strategie.id)).inhoud.titel;
  await open(page, agenda.editor);
  await strategie(page).fill('Anders');
  await page.keyboard.press('Enter');
  await expect.poll(titel).toBe('Anders');
  await page.getByRole('button', { name: 'Archiveer: Anders' }).click();
  await expect(page.getByText('Strategie en 2 acties gearchiveerd.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('main').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Ongedaan gemaakt: archiveren/)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(strategie(page)).toHaveValue('Oefenplekken openen');
  // Archived it answers 410, and then it is there again.
  await expect(async () => {
    expect(await titel()).toBe('Oefenplekken openen');
  }).toPass();
  expect((await agenda.deel('acties', agenda.actie.id)).inhoud.wat).toBe(KOOR);
});

test('een organisatie die er nog niet is wordt ter plekke gemaakt', async ({ page, agenda }) => {
  const nieuw = `Buurtkoor ${crypto.randomUUID().slice(0, 8)}`;
  await open(page, agenda.editor);
  await vak(page)
    .getByLabel(/^Organisatie toevoegen bij/)
    .fill(nieuw);
  await page.getByRole('option', { name: `“${nieuw}” toevoegen als nieuwe organisatie` }).click();
  await vak(page).getByLabel('Soort').selectOption('Vereniging');
  await vak(page).getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(vak(page).getByRole('button', { name: `${nieuw} trekker` })).toBeVisible();
  await expect
    .poll(async () => (await agenda.deel('acties', agenda.actie.id)).inhoud.wie)
    .toMatchObject([{ rol: 'trekker' }]);
});

test('een actie gaat met de muis naar een andere plek', async ({ page, agenda }) => {
  await agenda.wijzig('acties', agenda.actie, { strategie: null, fase: agenda.fasen.kort.id });
  await page.setViewportSize({ width: 1280, height: 1700 });
  await open(page, agenda.editor);
  const actie = page.getByRole('article', { name: KOOR });
  await sleep(
    page,
    actie.locator('[draggable=true]').first(),
    page.getByLabel('Actie toevoegen bij Oefenplekken openen'),
  );
  await expect(page.getByText('Staat nu bij Oefenplekken openen')).toBeVisible();
  await expect(actie).toBeFocused();
  await expect
    .poll(async () => (await agenda.deel('acties', agenda.actie.id)).inhoud.strategie)
    .toBe(agenda.strategie.id);
});

test('twee collega’s zien elkaar en wat de ander net opsloeg', async ({
  page,
  agenda,
  gemeente,
  iemand,
}) => {
  await open(page, agenda.editor);
  const collega = await iemand('collega');
  await open(collega, agenda.editor);
  await expect(page.getByText('Ook hier:')).toBeVisible();
  const aanwezig = (bij: Page, naam: string) => bij.getByRole('listitem').filter({ hasText: naam });
  const { beleid, collega: ander } = gemeente.accounts;
  await expect(aanwezig(page, ander.naam)).toBeVisible();
  await expect(aanwezig(collega, beleid.naam)).toBeVisible();

  await wat(collega).fill('Een koor voor alles.');
  await collega.keyboard.press('Enter');
  await expect(wat(page)).toHaveValue('Een koor voor alles.');
  await expect(page.getByText(`${ander.naam} wijzigde een actie`)).toBeVisible();
  await expect(vak(page).getByText('Net gewijzigd door')).toBeVisible();
  await allesOpgeslagen(collega);

  // Who leaves is not there any more.
  await collega.goto('/over');
  await expect(aanwezig(page, ander.naam)).toHaveCount(0, { timeout: 30_000 });
});

test.describe('als het netwerk of de server niet wil', () => {
  // A lost connection, a refused value and a collision are all told in the console by the browser.
  test.use({
    verwachteMeldingen: /status of 4(00|12)|ERR_INTERNET_DISCONNECTED|Failed to load resource/,
  });

  test('zonder verbinding gaat bewerken door, en daarna wordt alles opgeslagen', async ({
    page,
    context,
    agenda,
  }) => {
    await open(page, agenda.editor);
    await context.setOffline(true);
    await wat(page).fill('De koren zingen samen.');
    await page.keyboard.press('Control+Enter');
    // On to the next field; only then there is somewhere to type.
    await expect(vak(page).getByLabel(/^Organisatie toevoegen bij/)).toBeFocused();
    await page.getByLabel('Actie toevoegen bij Oefenplekken openen').fill('Ook zonder internet.');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 wijzigingen wachten op verbinding')).toBeVisible();
    await context.setOffline(false);
    await allesOpgeslagen(page, 30_000);
    expect((await agenda.deel('acties', agenda.actie.id)).inhoud.wat).toBe(
      'De koren zingen samen.',
    );
    await page.reload();
    await expect(page.getByRole('article')).toHaveCount(3);
  });

  test('twee collega’s tegelijk in één veld, een op een trage lijn: niemand wordt ongezien overschreven', async ({
    page,
    agenda,
    gemeente,
    iemand,
  }) => {
    const { naam } = gemeente.accounts.beleid;
    const opServer = async () => (await agenda.deel('acties', agenda.actie.id)).inhoud.wat;
    await open(page, agenda.editor);
    const traag = await iemand('collega');
    await open(traag, agenda.editor);
    // Held up until the other one has saved; what others save is not heard in between either.
    await traag.route('**/concept/**', async (route) => {
      await expect.poll(opServer, { timeout: 30_000 }).toMatch(/zegt de eerste/);
      await route.continue();
    });
    await wat(traag).fill('Een koor, zegt de tweede.');
    await traag.keyboard.press('Enter');
    await wat(page).fill('Een koor, zegt de eerste.');
    await page.keyboard.press('Enter');
    await expect.poll(opServer).toMatch(/zegt de eerste/);

    const keuze = traag.getByRole('group', { name: 'Kies een van de twee' });
    await expect(keuze).toContainText('zegt de tweede.', { timeout: 30_000 });
    await expect(keuze).toContainText('zegt de eerste.');
    await expect(keuze).toContainText(naam);
    expect(await opServer()).toMatch(/zegt de eerste/);
    await keuze.getByRole('button', { name: `Neem die van ${naam}` }).click();
    await expect(wat(traag)).toHaveValue('Een koor, zegt de eerste.');
    await expect(keuze).toHaveCount(0);
  });
});
