import { AMBITIE, Proefagenda } from './proefagenda';
import { expect, geladen, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

test.describe.configure({ mode: 'serial' });

let agenda: Proefagenda;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  agenda = await Proefagenda.maak(browser, 'Plan met versies');
  await agenda.wijzig('acties', agenda.actie, { wanneer: '2028' });
  await agenda.wijzig('programmalijnen', agenda.lijn, {
    ambitie: AMBITIE.replace('dichtbij huis', 'op loopafstand').replace(' uit de wijk', ''),
  });
  await agenda.archiveer('acties', agenda.tweede);
  await agenda.nieuw('resultaten', {
    programmalijn: agenda.lijn.id,
    tekst: 'Elke school heeft een eigen orkest.',
    fase: (await agenda.lees<{ fasen: { id: string }[] }>(`${agenda.adres}/concept`)).fasen[0]?.id,
  });
  await agenda.publiceer('Het koor begint later, en elke school krijgt een orkest.');
});

test.afterAll(async () => {
  await agenda.page.context().close();
});

for (const breedte of [1280, 390]) {
  test.describe(`met een scherm van ${breedte}`, () => {
    test.use({ viewport: { width: breedte, height: 900 } });

    test('een bezoeker leest in zinnen wat er in de nieuwste versie is veranderd', async ({
      page,
    }) => {
      await open(page, agenda.adres);
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: /^Versie 2 ·/ })
        .click();
      await geladen(page);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^Versie 2/, /^Versie 1/]);
      await expect(page.getByText('Het koor begint later')).toBeVisible();
      await verwachtToegankelijk(page);
      await maakSchermafdruk(page, 'versies');
      await page.getByRole('link', { name: 'Wat is er veranderd in versie 2?' }).click();
      await geladen(page);
      await expect(
        page.getByText(
          'Actie ‘Een koor in elke wijk’: wanneer was ‘tweede helft 2027’ en is nu ‘2028’.',
        ),
      ).toBeVisible();
      await expect(
        page.getByText('Nieuw resultaat: ‘Elke school heeft een eigen orkest’.'),
      ).toBeVisible();
      await expect(
        page.getByText('Actie ‘De muziekbus rijdt langs de scholen’ is vervallen.'),
      ).toBeVisible();
      await expect(page.getByText('4 wijzigingen')).toBeVisible();
      await verwachtToegankelijk(page);
      await maakSchermafdruk(page, 'verschillen');
    });

    test('een eerdere versie staat er nog zoals zij was', async ({ page }) => {
      await open(page, `${agenda.adres}/versies/1`);
      await expect(page.getByText(/^Dit is versie 1 van \d+ \w+ \d{4}\.$/)).toBeVisible();
      await verwachtToegankelijk(page);
      await maakSchermafdruk(page, 'versie');
      await page.getByRole('link', { name: /Muziek in de wijk/ }).click();
      await geladen(page);
      await expect(page).toHaveURL(/versies\/1\/programmalijnen\//);
      await expect(page.getByText(AMBITIE)).toBeVisible();
      await expect(page.getByText('De muziekbus rijdt langs de scholen.')).toBeVisible();
      await expect(page.getByText(/^Dit is versie 1 van/)).toBeVisible();
      await verwachtToegankelijk(page);
      await maakSchermafdruk(page, 'versie-strategiekaart');
      await page.getByRole('link', { name: 'Nieuwste versie bekijken' }).click();
      await geladen(page);
      await expect(page.getByText('De muziekbus rijdt langs de scholen.')).toHaveCount(0);
    });
  });
}

test('in een lange tekst zijn de woorden gemerkt, ook voor wie het hoort', async ({ page }) => {
  await open(page, `${agenda.adres}/versies/2/verschillen`);
  const weg = page.locator('del').first();
  const erbij = page.locator('ins').first();
  await expect(weg).toHaveText(/weggehaald:.*dichtbij huis/);
  await expect(weg).toHaveCSS('text-decoration-line', 'line-through');
  await expect(erbij).toHaveText(/toegevoegd:.*op loopafstand/);
  await expect(erbij).toHaveCSS('text-decoration-line', 'underline');
});

test('twee versies naar keuze komen in het adres, ook andersom', async ({ page }) => {
  await open(page, `${agenda.adres}/versies`);
  const keuze = page.getByRole('form', { name: 'Versies vergelijken' });
  await keuze.getByRole('combobox', { name: 'Naar' }).selectOption({ index: 1 });
  await keuze.getByRole('button', { name: 'Vergelijken' }).click();
  await expect(page.getByRole('alert')).toHaveText('Kies twee verschillende versies.');
  await keuze.getByRole('combobox', { name: 'Van' }).selectOption({ index: 0 });
  await keuze.getByRole('button', { name: 'Vergelijken' }).click();
  await expect(page).toHaveURL(/versies\/1\/verschillen\?met=2$/);
  await expect(page.getByText('Van versie 2 naar versie 1')).toBeVisible();
  await expect(
    page.getByText('wanneer was ‘2028’ en is nu ‘tweede helft 2027’.', { exact: false }),
  ).toBeVisible();
});

test('op papier staan alleen de verschillen', async ({ page }) => {
  await open(page, `${agenda.adres}/versies/2/verschillen`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('4 wijzigingen')).toBeVisible();
});

test.describe('wat niet meer in de agenda staat', () => {
  // The browser itself reports every request that fails.
  test.use({ verwachteMeldingen: /410 \(Gone\)|404 \(Not Found\)/ });

  test('was er wel, en is te lezen in de laatste versie die het had', async ({ page }) => {
    await open(page, `${agenda.adres}/acties/${agenda.tweede.id}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Dit staat niet meer in de agenda' }),
    ).toBeVisible();
    await expect(page.getByText(/De muziekbus rijdt langs de scholen/)).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'verwijderd');
    await page.getByRole('link', { name: 'Bekijk versie 1' }).click();
    await expect(page).toHaveURL(/versies\/1$/);
  });

  test('een versie die er niet is heeft geen pagina', async ({ page }) => {
    await page.goto(`${agenda.adres}/versies/99`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }),
    ).toBeVisible();
    await page.goto(`${agenda.adres}/versies/x`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }),
    ).toBeVisible();
  });
});
