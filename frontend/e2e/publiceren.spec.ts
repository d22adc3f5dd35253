import { logIn } from './aanmelden';
import { Proefagenda } from './proefagenda';
import { expect, geladen, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

test.describe.configure({ mode: 'serial' });

// The browser itself reports every request that is refused.
test.use({ verwachteMeldingen: /40[139] \(|404 \(|410 \(/ });

let agenda: Proefagenda;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  agenda = await Proefagenda.maak(browser, 'Plan om te publiceren');
});

test.afterAll(async () => {
  await agenda.page.context().close();
});

const NOOT = 'Het koor begint een jaar later, omdat er nog geen zaal is.';

test('zonder wijziging is er niets te publiceren', async () => {
  const { page } = agenda;
  await open(page, agenda.adres);
  await page.getByRole('link', { name: 'Agenda bewerken' }).click();
  await geladen(page);
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'concept');
  await page
    .getByRole('navigation', { name: 'Concept van de agenda' })
    .getByRole('link', { name: 'Publiceren' })
    .click();
  await expect(page.getByText('Er is niets te publiceren')).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'publiceren-niets');
});

test('wie publiceert ziet wat er verandert, zegt waarom en bevestigt; bezoekers lezen het meteen', async ({
  browser,
}) => {
  const { page } = agenda;
  await agenda.wijzig('acties', agenda.actie, { wanneer: '2028' });
  await open(page, `${agenda.adres}/concept/publiceren`);
  await expect(
    page.getByText('wanneer was ‘tweede helft 2027’ en is nu ‘2028’.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('De controle loopt…')).toHaveCount(0);
  await page.getByRole('button', { name: 'Publiceren…' }).click();
  const toelichting = page.getByRole('textbox', { name: /Wat is er veranderd/ });
  await expect(toelichting).toBeFocused();
  await expect(page.getByText('Vul in wat er is veranderd.', { exact: false })).toBeVisible();
  await toelichting.fill(NOOT);
  await page.getByRole('combobox', { name: /Besluit/ }).selectOption({ index: 1 });
  await verwachtToegankelijk(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await maakSchermafdruk(page, 'publiceren');
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  // Somebody else changes something meanwhile: what was seen is not what there is.
  await agenda.wijzig('programmalijnen', agenda.lijn, { titel: 'Muziek dichtbij' });
  await page.getByRole('button', { name: 'Publiceren…' }).click();
  const dialoog = page.getByRole('alertdialog', { name: 'Versie 2 publiceren?' });
  await expect(dialoog).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'publiceren-bevestigen');
  await dialoog.getByRole('button', { name: 'Publiceren', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Het concept is intussen veranderd');
  await expect(toelichting).toHaveValue(NOOT);
  await expect(
    page.getByText('de titel was ‘Muziek in de wijk’ en is nu ‘Muziek dichtbij’.', {
      exact: false,
    }),
  ).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'publiceren-veranderd');

  await page.getByRole('button', { name: 'Publiceren…' }).click();
  await dialoog.getByRole('button', { name: 'Publiceren', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Versie 2 is gepubliceerd' }),
  ).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'publiceren-klaar');

  const bezoeker = await browser.newPage();
  await open(bezoeker, agenda.adres);
  await expect(bezoeker.getByRole('link', { name: /Muziek dichtbij/ })).toBeVisible();
  await expect(bezoeker.getByText(NOOT)).toBeVisible();
  await expect(bezoeker.getByRole('link', { name: 'Agenda bewerken' })).toHaveCount(0);
  await open(bezoeker, `${agenda.adres}/versies/1`);
  await expect(bezoeker.getByRole('link', { name: /Muziek in de wijk/ })).toBeVisible();
  await open(bezoeker, `${agenda.adres}/versies`);
  await expect(bezoeker.getByText('Raadsbesluit 2027-01: Muziek voor iedereen')).toBeVisible();
  await bezoeker.close();

  // Also in the browser of who published, that still had the agenda of before.
  await page.getByRole('link', { name: 'De agenda bekijken' }).click();
  await geladen(page);
  await expect(page.getByRole('link', { name: /Muziek dichtbij/ })).toBeVisible();
});

test('een publicatie is te plannen en weer in te trekken, de toelichting blijft', async () => {
  const { page } = agenda;
  const overEenMaand = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await agenda.wijzig('acties', agenda.tweede, { frequentie: 'wekelijks' });
  await open(page, `${agenda.adres}/concept/publiceren`);
  await page.getByRole('textbox', { name: /Wat is er veranderd/ }).fill('De bus komt vaker.');
  await page.getByRole('radio', { name: 'Op een later moment' }).check();
  await page.getByRole('button', { name: 'Publicatie plannen' }).click();
  await expect(page.getByText('Kies een datum en een tijd.')).toBeVisible();
  await page.getByLabel('Datum').fill('2026-01-05');
  await page.getByRole('button', { name: 'Publicatie plannen' }).click();
  await expect(page.getByText('Dit moment is al voorbij', { exact: false })).toBeVisible();
  await page.getByLabel('Datum').fill(overEenMaand);
  await expect(page.getByText(/^Dat is .* om 09:00\.$/)).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'publiceren-later');
  await page.getByRole('button', { name: 'Publicatie plannen' }).click();
  await expect(
    page.getByText(/^Het concept wordt gepubliceerd op .* om 09:00 \(Nederlandse tijd\)/),
  ).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Op een later moment' })).toBeDisabled();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'publiceren-gepland');
  await page.getByRole('button', { name: 'Planning intrekken' }).click();
  await expect(page.getByText('De planning is ingetrokken.', { exact: false })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Wat is er veranderd/ })).toHaveValue(
    'De bus komt vaker.',
  );
});

test('wie de link heeft leest het voorbeeld zonder in te loggen, tot hij wordt ingetrokken', async ({
  browser,
}) => {
  const { page } = agenda;
  await open(page, `${agenda.adres}/concept/voorbeeld`);
  await expect(page.getByText('Voorbeeld: nog niet gepubliceerd.')).toBeVisible();
  await page.getByText('Laten meelezen met een link').click();
  await page.getByRole('combobox', { name: 'Hoe lang werkt de link?' }).selectOption('14 dagen');
  await page.getByRole('button', { name: 'Link maken' }).click();
  const adres = await page.getByRole('textbox', { name: 'Adres van de nieuwe link' }).inputValue();
  await verwachtToegankelijk(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await maakSchermafdruk(page, 'voorbeeld-delen');
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  const lezer = await (await browser.newContext()).newPage();
  await open(lezer, adres);
  await expect(lezer.getByText(/^Deze link werkt tot/)).toBeVisible();
  await expect(lezer.getByText('Laten meelezen met een link')).toHaveCount(0);
  await lezer.getByRole('link', { name: /Muziek dichtbij/ }).click();
  await geladen(lezer);
  await expect(lezer.getByText('wekelijks', { exact: true })).toBeVisible();
  await expect(lezer.getByText('Voorbeeld: nog niet gepubliceerd.')).toBeVisible();
  await verwachtToegankelijk(lezer);
  for (const width of [1280, 390]) {
    await lezer.setViewportSize({ width, height: 900 });
    await maakSchermafdruk(lezer, 'voorbeeld-strategiekaart');
  }

  await page.getByRole('button', { name: /^Link intrekken/ }).click();
  await expect(page.getByText('ingetrokken', { exact: true })).toBeVisible();
  await lezer.goto(adres);
  await expect(
    lezer.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' }),
  ).toBeVisible();
  await verwachtToegankelijk(lezer);
  await maakSchermafdruk(lezer, 'voorbeeld-verlopen');
  await lezer.goto('/voorbeeld/bestaat-niet');
  await expect(
    lezer.getByRole('heading', { level: 1, name: 'Deze link is niet bekend' }),
  ).toBeVisible();
  await lezer.context().close();
});

test('de geschiedenis vertelt wie wat deed, en zet het terug', async () => {
  const { page } = agenda;
  await open(page, `${agenda.adres}/concept/geschiedenis`);
  const eerste = page.getByRole('article').first();
  await expect(eerste).toContainText(
    'Actie ‘De muziekbus rijdt langs de scholen’ is gewijzigd door',
  );
  await expect(eerste).toContainText('Hoe vaak is nu ingevuld: ‘wekelijks’.');
  await verwachtToegankelijk(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await maakSchermafdruk(page, 'geschiedenis');
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await eerste.getByRole('button', { name: /^Zet terug/ }).click();
  await expect(eerste).toContainText('is teruggezet door');
  await expect(eerste).toContainText('Hoe vaak is nu leeg. Er stond ‘wekelijks’.');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible();
  await expect(eerste).toContainText('Hoe vaak is nu ingevuld: ‘wekelijks’.');
});

test('wat is gearchiveerd komt weer terug', async () => {
  const { page } = agenda;
  await agenda.archiveer('acties', agenda.tweede);
  await open(page, `${agenda.adres}/concept/geschiedenis`);
  await page.getByRole('link', { name: 'Gearchiveerd' }).click();
  await expect(page).toHaveURL(/\?wat=gearchiveerd$/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: /^Haal terug/ }).click();
  await expect(page.getByText('is teruggezet.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Haal terug/ })).toHaveCount(0);
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'geschiedenis-gearchiveerd');
});

test('een bezoeker en een ander account komen niet in het concept', async ({ browser }) => {
  const ander = await (await browser.newContext()).newPage();
  for (const deel of ['', '/publiceren', '/voorbeeld', '/geschiedenis']) {
    await open(ander, `${agenda.adres}/concept${deel}`);
    await expect(ander.getByText(/^Log in om (dit concept )?te bewerken/)).toBeVisible();
  }
  await verwachtToegankelijk(ander);
  await maakSchermafdruk(ander, 'concept-uitgelogd');
  await logIn(ander, 'beleid.zimihc');
  await open(ander, `${agenda.adres}/concept/publiceren`);
  await expect(ander.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
  await verwachtToegankelijk(ander);
  await maakSchermafdruk(ander, 'concept-mag-niet');
  await ander.context().close();
});
