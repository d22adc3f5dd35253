import { geladen, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

// The browser itself reports every request that is refused.
test.use({ als: 'beleid', verwachteMeldingen: /40[139] \(|404 \(|410 \(/ });

const NOOT = 'Het koor begint een jaar later, omdat er nog geen zaal is.';

test('wie publiceert ziet wat er verandert, zegt waarom en bevestigt; bezoekers lezen het meteen', async ({
  page,
  agenda,
  iemand,
}) => {
  await agenda.wijzig('acties', agenda.actie, { wanneer: '2028' });
  // This page hears nothing of what happens elsewhere, so that what it shows grows old.
  await page.route('**/concept/gebeurtenissen', (vraag) => vraag.fulfill({ status: 204 }));
  await open(page, `${agenda.concept}/publiceren`);
  await expect(
    page.getByText('wanneer was ‘tweede helft 2027’ en is nu ‘2028’.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('De controle loopt…')).toHaveCount(0);
  const toelichting = page.getByRole('textbox', { name: /Wat is er veranderd/ });
  await toelichting.fill(NOOT);
  await page.getByRole('combobox', { name: /Besluit/ }).selectOption({ index: 1 });

  // Somebody else changes something meanwhile: what was seen is not what there is.
  await agenda.wijzig('programmalijnen', agenda.lijn, { titel: 'Muziek dichtbij' });
  await page.getByRole('button', { name: 'Publiceren…' }).click();
  const dialoog = page.getByRole('alertdialog', { name: 'Versie 2 publiceren?' });
  await dialoog.getByRole('button', { name: 'Publiceren', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Het concept is intussen veranderd');
  await expect(toelichting).toHaveValue(NOOT);
  await expect(
    page.getByText('de titel was ‘Muziek in de wijk’ en is nu ‘Muziek dichtbij’.', {
      exact: false,
    }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Publiceren…' }).click();
  await dialoog.getByRole('button', { name: 'Publiceren', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Versie 2 is gepubliceerd' }),
  ).toBeVisible();

  const bezoeker = await iemand(null);
  await open(bezoeker, agenda.adres);
  await expect(bezoeker.getByRole('link', { name: /Muziek dichtbij/ })).toBeVisible();
  await expect(bezoeker.getByText(NOOT)).toBeVisible();
  await expect(bezoeker.getByRole('link', { name: 'Agenda bewerken' })).toHaveCount(0);
  await open(bezoeker, `${agenda.adres}/versies/1`);
  await expect(bezoeker.getByRole('link', { name: /Muziek in de wijk/ })).toBeVisible();
  await open(bezoeker, `${agenda.adres}/versies`);
  await expect(bezoeker.getByText('Raadsbesluit 2027-01: Muziek voor iedereen')).toBeVisible();

  // Also in the browser of who published, that still had the agenda of before.
  await page.getByRole('link', { name: 'De agenda bekijken' }).click();
  await geladen(page);
  await expect(page.getByRole('link', { name: /Muziek dichtbij/ })).toBeVisible();
});

test('een publicatie is te plannen en weer in te trekken, de toelichting blijft', async ({
  page,
  agenda,
}) => {
  const overEenMaand = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const gepland = async () =>
    (
      await agenda.lees<{ resultaten: { status: string }[] }>('/concept/geplande-publicaties')
    ).resultaten.map(({ status }) => status);
  await agenda.wijzig('acties', agenda.tweede, { frequentie: 'wekelijks' });
  await open(page, `${agenda.concept}/publiceren`);
  await page.getByRole('textbox', { name: /Wat is er veranderd/ }).fill('De bus komt vaker.');
  await page.getByRole('radio', { name: 'Op een later moment' }).check();
  await page.getByLabel('Datum').fill(overEenMaand);
  await page.getByRole('button', { name: 'Publicatie plannen' }).click();
  await expect(
    page.getByText(/^Het concept wordt gepubliceerd op .* om 09:00 \(Nederlandse tijd\)/),
  ).toBeVisible();
  await expect.poll(gepland).toEqual(['gepland']);
  await page.getByRole('button', { name: 'Planning intrekken' }).click();
  await expect(page.getByText('De planning is ingetrokken.', { exact: false })).toBeVisible();
  await expect.poll(gepland).toEqual(['ingetrokken']);
  await expect(page.getByRole('textbox', { name: /Wat is er veranderd/ })).toHaveValue(
    'De bus komt vaker.',
  );
});

test('wie de link heeft leest het voorbeeld zonder in te loggen, tot hij wordt ingetrokken', async ({
  page,
  agenda,
  iemand,
}) => {
  await agenda.wijzig('acties', agenda.tweede, { frequentie: 'wekelijks' });
  await open(page, `${agenda.concept}/voorbeeld`);
  await expect(page.getByText('Voorbeeld: nog niet gepubliceerd.')).toBeVisible();
  await page.getByText('Laten meelezen met een link').click();
  await page.getByRole('combobox', { name: 'Hoe lang werkt de link?' }).selectOption('14 dagen');
  await page.getByRole('button', { name: 'Link maken' }).click();
  const veld = page.getByRole('textbox', { name: 'Adres van de nieuwe link' });
  await expect(veld).toHaveValue(/\/voorbeeld\//);
  const adres = await veld.evaluate((invoer) => (invoer as HTMLInputElement).value);

  const lezer = await iemand(null);
  await open(lezer, adres);
  await expect(lezer.getByText(/^Deze link werkt tot/)).toBeVisible();
  await expect(lezer.getByText('Laten meelezen met een link')).toHaveCount(0);
  await lezer.getByRole('link', { name: /Muziek in de wijk/ }).click();
  await expect(lezer.getByText('wekelijks', { exact: true })).toBeVisible();
  await expect(lezer.getByText('Voorbeeld: nog niet gepubliceerd.')).toBeVisible();

  await page.getByRole('button', { name: /^Link intrekken/ }).click();
  await expect(page.getByText('ingetrokken', { exact: true })).toBeVisible();
  await lezer.goto(adres);
  await expect(
    lezer.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' }),
  ).toBeVisible();
  await lezer.goto('/voorbeeld/bestaat-niet');
  await expect(
    lezer.getByRole('heading', { level: 1, name: 'Deze link is niet bekend' }),
  ).toBeVisible();
});

test('de geschiedenis vertelt wie wat deed, en zet het terug', async ({ page, agenda }) => {
  const frequentie = async () => (await agenda.deel('acties', agenda.tweede.id)).inhoud.frequentie;
  await agenda.wijzig('acties', agenda.tweede, { frequentie: 'wekelijks' });
  await open(page, `${agenda.concept}/geschiedenis`);
  const eerste = page.getByRole('article').first();
  await expect(eerste).toContainText(
    'Actie ‘De muziekbus rijdt langs de scholen’ is gewijzigd door',
  );
  await expect(eerste).toContainText('Hoe vaak is nu ingevuld: ‘wekelijks’.');
  await eerste.getByRole('button', { name: /^Zet terug/ }).click();
  await expect(eerste).toContainText('is teruggezet door');
  await expect(eerste).toContainText('Hoe vaak is nu leeg. Er stond ‘wekelijks’.');
  await expect.poll(frequentie).toBeNull();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible();
  await expect(eerste).toContainText('Hoe vaak is nu ingevuld: ‘wekelijks’.');
  await expect.poll(frequentie).toBe('wekelijks');
});
