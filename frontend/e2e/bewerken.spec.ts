import type { Locator, Page } from '@playwright/test';
import { AGENDA, expect, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';
import { logIn, wachtOpInloggen } from './aanmelden';
import { allesOpgeslagen, editor, lees, maakLijn, ruimLijnenOp, wijzigElders } from './bewerken';

test.beforeAll(async ({ request }) => wachtOpInloggen(request));

/** Every test its own line, so that they do not meet. */
const proeflijn = (naam: string) => `Proef ${naam} ${crypto.randomUUID().slice(0, 8)}`;

test.describe('met een scherm van 1280', () => {
  test('met het toetsenbord alleen ontstaat een hele kaart', async ({ page }) => {
    test.slow();
    const titel = proeflijn('toetsenbord');
    await logIn(page, 'beleid.zoetermeer');
    await open(page, editor('goud-maken'));
    const typ = async (tekst: string) => {
      await page.keyboard.type(tekst);
      await page.keyboard.press('Enter');
    };
    // A new line: title, ambition, Enter.
    await page.getByLabel('Titel van een nieuwe programmalijn').focus();
    await page.keyboard.type(titel);
    await page.keyboard.press('Tab');
    await typ('Iedereen kan meedoen aan cultuur.');
    await expect(page.getByRole('textbox', { name: 'Titel van de programmalijn' })).toHaveValue(
      titel,
    );
    await expect(page.getByText('Deze kaart is nog leeg.')).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-leeg');

    // Each Enter goes on to what comes next: resultaat, strategie, actie, wie.
    await page.getByLabel('Resultaat toevoegen aan Korte termijn').focus();
    await typ('In 2027 kent elke inwoner het aanbod.');
    await expect(page.getByLabel('Strategie toevoegen bij resultaat 1')).toBeFocused();
    await typ('Samen laten zien wat er is');
    await expect(page.getByLabel('Actie toevoegen bij Samen laten zien wat er is')).toBeFocused();
    await typ('De podia maken één agenda.');
    await expect(page.getByLabel(/^Organisatie toevoegen bij De podia/)).toBeFocused();
    await page.keyboard.type('CKC');
    await expect(page.getByRole('option', { name: /CKC & partners/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const eerste = page.getByRole('article').first();
    await expect(eerste.getByRole('button', { name: 'CKC & partners trekker' })).toBeVisible();
    await page.keyboard.press('Tab');
    await typ('tweede helft 2026');
    await expect(eerste.getByText('Gelezen als: juli 2026 t/m december 2026')).toBeVisible();
    await page.keyboard.press('Tab');
    await typ('De podia kiezen een trekker.');
    await typ('Zij bouwen de agenda.');
    await expect(eerste.getByRole('textbox', { name: 'Stap 2', exact: true })).toHaveValue(
      'Zij bouwen de agenda.',
    );

    // A second resultaat, which shares the strategie.
    await page.getByLabel('Resultaat toevoegen aan Korte termijn').focus();
    await typ('In 2027 voelt iedereen zich welkom.');
    await expect(page.getByLabel('Strategie toevoegen bij resultaat 2')).toBeFocused();
    await page.getByRole('button', { name: 'Voor resultaat 1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^2\. In 2027 voelt/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Voor resultaten 1, 2' })).toBeVisible();
    await expect(page.getByText('Deze 2 resultaten delen strategieën')).toBeVisible();

    // A second actie, which goes up with a button; focus stays on what moves.
    await page.getByLabel('Actie toevoegen bij Samen laten zien wat er is').focus();
    await typ('De wijken zijn gastheer.');
    await expect(page.getByRole('article')).toHaveCount(2);
    await allesOpgeslagen(page);
    const omhoog = page.getByRole('button', { name: 'Omhoog: De wijken zijn gastheer.' });
    await omhoog.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').first()).toHaveAccessibleName(
      'De wijken zijn gastheer.',
    );
    await expect(page.getByText('Staat nu op plek 1 van 2')).toBeVisible();
    await allesOpgeslagen(page);

    // The checks miss a lead and a time, and lead to the place.
    await page.getByRole('button', { name: /^Controle/ }).focus();
    await page.keyboard.press('Enter');
    const controle = page.getByRole('region', { name: 'Controle' });
    await expect(controle.getByRole('button').first()).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-gebouwd');

    await page.reload();
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(page.getByRole('article').first()).toHaveAccessibleName(
      'De wijken zijn gastheer.',
    );
    await ruimLijnenOp(page, titel);
  });

  test('wat is getypt blijft, ook als de pagina halverwege herlaadt', async ({ page }) => {
    const titel = proeflijn('herladen');
    await logIn(page, 'beleid.zoetermeer');
    const { lijn, actie } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    const wat = page.getByRole('article').getByRole('textbox', { name: 'Wat wordt er gedaan' });
    await wat.fill('De podia maken samen één kaartje.');
    await page.reload();
    await expect(wat).toHaveValue('De podia maken samen één kaartje.');
    await allesOpgeslagen(page);
    expect((await lees(page, 'acties', actie.id)).inhoud.wat).toBe(
      'De podia maken samen één kaartje.',
    );
    await ruimLijnenOp(page, titel);
  });

  test('ongedaan maken zet terug wat werd veranderd en weggehaald', async ({ page }) => {
    const titel = proeflijn('ongedaan');
    await logIn(page, 'beleid.zoetermeer');
    const { lijn, strategie, actie } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    await page.getByRole('textbox', { name: 'Strategie', exact: true }).fill('Anders');
    await page.keyboard.press('Enter');
    await allesOpgeslagen(page);
    await page.getByRole('button', { name: 'Archiveer: Drempels weghalen' }).click();
    await expect(page.getByText('Strategie en 1 actie gearchiveerd.')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await allesOpgeslagen(page);
    await maakSchermafdruk(page, 'bewerken-gearchiveerd');
    await page.getByRole('main').click({ position: { x: 4, y: 4 } });
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Ongedaan gemaakt: archiveren/)).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
    await allesOpgeslagen(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('textbox', { name: 'Strategie', exact: true })).toHaveValue(
      'Drempels weghalen',
    );
    await allesOpgeslagen(page);
    expect((await lees(page, 'strategieen', strategie.id)).inhoud.titel).toBe('Drempels weghalen');
    expect((await lees(page, 'acties', actie.id)).inhoud.wat).toBe('De podia maken één kaartje.');
    await ruimLijnenOp(page, titel);
  });

  test('wie: zoeken, ter plekke maken, een andere rol, en weer weg', async ({ page }) => {
    const titel = proeflijn('wie');
    const nieuw = `Buurtkoor ${titel.slice(-8)}`;
    await logIn(page, 'beleid.zoetermeer');
    const { lijn, actie } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    const vak = page.getByRole('article');
    await vak.getByLabel(/^Organisatie toevoegen bij/).fill(nieuw);
    await page.getByRole('option', { name: `“${nieuw}” toevoegen als nieuwe organisatie` }).click();
    await vak.getByLabel('Soort').selectOption('Vereniging');
    await maakSchermafdruk(page, 'bewerken-nieuwe-organisatie');
    await verwachtToegankelijk(page);
    await vak.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await vak.getByRole('button', { name: `${nieuw} trekker` }).click();
    const venster = page.getByRole('dialog', { name: nieuw });
    await venster.getByLabel('Rol').selectOption('uitvoerder');
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-rol');
    await page.keyboard.press('Escape');
    await expect(vak.getByRole('button', { name: `${nieuw} uitvoerder` })).toBeVisible();
    await expect(vak.getByText('nog geen trekker')).toBeVisible();
    await allesOpgeslagen(page);
    expect((await lees(page, 'acties', actie.id)).inhoud.wie).toMatchObject([
      { rol: 'uitvoerder' },
    ]);
    await vak.getByRole('button', { name: `${nieuw} uitvoerder` }).click();
    await venster.getByRole('button', { name: 'Haal weg' }).click();
    await expect(vak.getByRole('button', { name: nieuw })).toHaveCount(0);
    await allesOpgeslagen(page);
    await ruimLijnenOp(page, titel);
  });

  test('een actie gaat met de knop of de muis naar een andere plek', async ({ page }) => {
    const titel = proeflijn('verplaatsen');
    await logIn(page, 'beleid.zoetermeer');
    const { lijn, actie } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    const vak = page.getByRole('article', { name: 'De podia maken één kaartje.' });
    await page.getByRole('button', { name: 'Verplaats naar…: De podia maken één' }).click();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-verplaatsen');
    await page.getByRole('menuitem', { name: 'Zonder strategie, in Lange termijn' }).click();
    await expect(page.getByText('Staat nu zonder strategie in Lange termijn')).toBeVisible();
    await expect(vak).toBeFocused();
    await allesOpgeslagen(page);
    expect((await lees(page, 'acties', actie.id)).inhoud.strategie).toBeNull();
    // Back, by the handle.
    await page.setViewportSize({ width: 1280, height: 1700 });
    const greep = vak.locator('[draggable=true]').first();
    await sleep(page, greep, page.getByLabel('Actie toevoegen bij Drempels weghalen'));
    await expect(page.getByText('Staat nu bij Drempels weghalen')).toBeVisible();
    await allesOpgeslagen(page);
    expect((await lees(page, 'acties', actie.id)).inhoud.strategie).not.toBeNull();
    await ruimLijnenOp(page, titel);
  });

  test('twee collega’s zien elkaar en wat de ander net opsloeg', async ({ page, browser }) => {
    test.slow();
    const titel = proeflijn('samen');
    await logIn(page, 'beleid.zoetermeer');
    const { lijn } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    const collega = await (await browser.newContext()).newPage();
    await logIn(collega, 'beleid2.zoetermeer');
    await open(collega, editor(lijn.code));
    await expect(page.getByText('Ook hier:')).toBeVisible();
    // Another test may have the same agenda open with the same account.
    const aanwezig = (bij: Page, naam: string) =>
      bij.getByRole('listitem').filter({ hasText: naam });
    await expect(aanwezig(page, 'Bram Beleid').first()).toBeVisible();
    await expect(aanwezig(collega, 'Bea Beleid').first()).toBeVisible();

    const wat = 'textbox';
    await collega
      .getByRole('article')
      .getByRole(wat, { name: 'Wat wordt er gedaan' })
      .fill('De podia maken één kaart voor alles.');
    await collega.keyboard.press('Enter');
    await expect(
      page.getByRole('article').getByRole(wat, { name: 'Wat wordt er gedaan' }),
    ).toHaveValue('De podia maken één kaart voor alles.');
    await expect(page.getByText('Bram Beleid wijzigde een actie')).toBeVisible();
    await expect(page.getByRole('article').getByText('Net gewijzigd door')).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-samen');

    // Who leaves is not there any more.
    await collega.context().close();
    await expect(aanwezig(page, 'Bram Beleid')).toHaveCount(0, { timeout: 30_000 });
    await ruimLijnenOp(page, titel);
  });
});

test.describe('als het netwerk of de server niet wil', () => {
  // A lost connection, a refused value and a collision are all told in the console by the browser.
  test.use({ verwachteMeldingen: /ERR_INTERNET_DISCONNECTED|400 |412 |Failed to load resource/ });

  test('zonder verbinding gaat bewerken door, en daarna wordt alles opgeslagen', async ({
    page,
    context,
  }) => {
    const titel = proeflijn('verbinding');
    await logIn(page, 'beleid.zoetermeer');
    const { lijn, actie } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    await context.setOffline(true);
    const wat = page.getByRole('article').getByRole('textbox', { name: 'Wat wordt er gedaan' });
    await wat.fill('De podia maken samen één kaartje.');
    await page.keyboard.press('Control+Enter');
    // On to the next field; only then there is somewhere to type.
    await expect(page.getByLabel(/^Organisatie toevoegen bij/)).toBeFocused();
    await page.getByLabel('Actie toevoegen bij Drempels weghalen').fill('Ook zonder internet.');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 wijzigingen wachten op verbinding')).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-zonder-verbinding');
    await context.setOffline(false);
    await allesOpgeslagen(page);
    expect((await lees(page, 'acties', actie.id)).inhoud.wat).toBe(
      'De podia maken samen één kaartje.',
    );
    await page.reload();
    await expect(page.getByRole('article')).toHaveCount(2);
    await ruimLijnenOp(page, titel);
  });

  test('twee mensen in één veld: de tweede ziet beide teksten en kiest', async ({
    page,
    context,
  }) => {
    const titel = proeflijn('botsing');
    await logIn(page, 'beleid.zoetermeer');
    const { lijn, actie } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    const wat = page.getByRole('article').getByRole('textbox', { name: 'Wat wordt er gedaan' });
    await context.setOffline(true);
    await wat.fill('De podia maken samen één kaartje.');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 wijziging wacht op verbinding')).toBeVisible();
    await wijzigElders(page, 'acties', actie.id, { wat: 'De podia maken één pas.' });
    await context.setOffline(false);
    const keuze = page.getByRole('group', { name: 'Kies een van de twee' });
    await expect(keuze).toContainText('De podia maken samen één kaartje.');
    await expect(keuze).toContainText('De podia maken één pas.');
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-botsing');
    await page.setViewportSize({ width: 390, height: 844 });
    await maakSchermafdruk(page, 'bewerken-botsing');
    expect((await lees(page, 'acties', actie.id)).inhoud.wat).toBe('De podia maken één pas.');
    await keuze.getByRole('button', { name: 'Houd eigen invoer' }).click();
    await allesOpgeslagen(page);
    expect((await lees(page, 'acties', actie.id)).inhoud.wat).toBe(
      'De podia maken samen één kaartje.',
    );
    await ruimLijnenOp(page, titel);
  });

  test('twee collega’s tegelijk in één veld, een op een trage lijn: niemand wordt ongezien overschreven', async ({
    page,
    browser,
  }) => {
    test.slow();
    const titel = proeflijn('traag');
    await logIn(page, 'beleid.zoetermeer');
    const { lijn, actie } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    const traag = await (await browser.newContext()).newPage();
    await logIn(traag, 'beleid2.zoetermeer');
    await open(traag, editor(lijn.code));
    const bewaard = async () => (await lees(page, 'acties', actie.id)).inhoud.wat;
    // Held up until the other one has saved; what others save is not heard in between either.
    await traag.route('**/concept/**', async (route) => {
      await expect.poll(bewaard, { timeout: 20_000 }).toMatch(/zegt Bea/);
      await route.continue();
    });
    const wat = (bij: Page) =>
      bij.getByRole('article').getByRole('textbox', { name: 'Wat wordt er gedaan' });
    await wat(traag).fill('De podia maken één kaart, zegt Bram.');
    await traag.keyboard.press('Enter');
    await wat(page).fill('De podia maken één kaart, zegt Bea.');
    await page.keyboard.press('Enter');
    await allesOpgeslagen(page);

    const keuze = traag.getByRole('group', { name: 'Kies een van de twee' });
    await expect(keuze).toContainText('zegt Bram.');
    await expect(keuze).toContainText('zegt Bea.');
    await expect(keuze).toContainText('Bea Beleid');
    expect(await bewaard()).toMatch(/zegt Bea/);
    await keuze.getByRole('button', { name: 'Neem die van Bea Beleid' }).click();
    await expect(wat(traag)).toHaveValue('De podia maken één kaart, zegt Bea.');
    await allesOpgeslagen(traag);
    await traag.context().close();
    await ruimLijnenOp(page, titel);
  });

  test('een tijd die niet wordt begrepen blijft staan, met wat eraan mankeert', async ({
    page,
  }) => {
    const titel = proeflijn('wanneer');
    await logIn(page, 'beleid.zoetermeer');
    const { lijn, actie } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    const wanneer = page.getByRole('article').getByRole('textbox', { name: 'Wanneer' });
    await wanneer.fill('zodra het kan');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').getByRole('alert')).toBeVisible();
    await expect(wanneer).toHaveValue('zodra het kan');
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-wanneer-fout');
    await page.reload();
    await expect(wanneer).toHaveValue('zodra het kan');
    await wanneer.fill('vanaf 2027');
    await page.keyboard.press('Enter');
    await allesOpgeslagen(page);
    expect((await lees(page, 'acties', actie.id)).inhoud.wanneer).toMatch(/2027/);
    await ruimLijnenOp(page, titel);
  });
});

test.describe('voor wie niet mag bewerken', () => {
  test.use({ verwachteMeldingen: /401 |403 |404 |Failed to load resource/ });

  test('een bezoeker krijgt de weg naar inloggen', async ({ page }) => {
    await open(page, editor('goud-maken'));
    await expect(page.getByText('Log in om te bewerken')).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken-uitgelogd');
  });

  test('wie van een andere organisatie is, hoort dat en kan verder', async ({ page }) => {
    await logIn(page, 'beleid.zimihc');
    await open(page, editor('goud-maken'));
    await expect(page.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
    await verwachtToegankelijk(page);
    await page.getByRole('link', { name: 'Naar de agenda' }).click();
    await expect(page).toHaveURL(new RegExp(`${AGENDA}$`));
  });
});

test.describe('met een scherm van 390', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('de kaart is één leesbare kolom, en alles is te bewerken', async ({ page }) => {
    const titel = proeflijn('telefoon');
    await logInOpTelefoon(page);
    const { lijn } = await maakLijn(page, titel);
    await open(page, editor(lijn.code));
    await page.getByRole('button', { name: /^Meer van De podia/ }).click();
    await page.getByRole('textbox', { name: 'Wijken' }).fill('Rokkeveen, Noordhove');
    await page.keyboard.press('Enter');
    await page.getByLabel(/^Stap toevoegen bij/).fill('De podia spreken een prijs af.');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Details van stap 1' }).click();
    await page.getByRole('textbox', { name: 'Bedrag in euro' }).fill('30.000');
    await page.keyboard.press('Tab');
    await allesOpgeslagen(page);
    const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(breedte).toBe(390);
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'bewerken');
    await page.getByRole('button', { name: 'Details van stap 1' }).click();
    await expect(page.getByText('€ 30.000')).toBeVisible();
    await ruimLijnenOp(page, titel);
  });
});

async function logInOpTelefoon(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await logIn(page, 'beleid.zoetermeer');
  await page.setViewportSize({ width: 390, height: 844 });
}

/** By the mouse, with small moves: a browser begins to drag only then. */
async function sleep(page: Page, van: Locator, naar: Locator): Promise<void> {
  const begin = await van.boundingBox();
  const eind = await naar.boundingBox();
  if (!begin || !eind) throw new Error('Nothing to drag, or nowhere to go.');
  await page.mouse.move(begin.x + 5, begin.y + 8);
  await page.mouse.down();
  await page.mouse.move(begin.x + 15, begin.y + 18, { steps: 4 });
  await page.mouse.move(eind.x + 40, eind.y + 8, { steps: 8 });
  await page.mouse.up();
}
