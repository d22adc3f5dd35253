import { geladen, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

// The browser itself reports every request that is refused.
test.use({ als: 'beleid', verwachteMeldingen: /40[139] \(|404 \(|410 \(/ });

test('publiceren, van niets te doen tot het is gedaan', async ({ page, agenda }) => {
  // This page hears nothing of what happens elsewhere, so that what it shows grows old.
  await page.route('**/concept/gebeurtenissen', (vraag) => vraag.fulfill({ status: 204 }));
  await open(page, agenda.concept);
  await bekijk(page, 'concept', { opTelefoonAnders: true });
  await page
    .getByRole('navigation', { name: 'Concept van de agenda' })
    .getByRole('link', { name: 'Publiceren' })
    .click();
  await expect(page.getByText('Er is niets te publiceren')).toBeVisible();
  await bekijk(page, 'publiceren-niets');

  await agenda.wijzig('acties', agenda.actie, { wanneer: '2028' });
  await open(page, `${agenda.concept}/publiceren`);
  await expect(page.getByText('De controle loopt…')).toHaveCount(0);
  await page.getByRole('button', { name: 'Publiceren…' }).click();
  const toelichting = page.getByRole('textbox', { name: /Wat is er veranderd/ });
  await expect(toelichting).toBeFocused();
  await expect(page.getByText('Vul in wat er is veranderd.', { exact: false })).toBeVisible();
  await bekijk(page, 'publiceren-leeg');
  await toelichting.fill('Het koor begint een jaar later, omdat er nog geen zaal is.');
  await page.getByRole('combobox', { name: /Besluit/ }).selectOption({ index: 1 });
  await bekijk(page, 'publiceren');

  // Somebody else changes something meanwhile: what was seen is not what there is.
  await agenda.wijzig('programmalijnen', agenda.lijn, { titel: 'Muziek dichtbij' });
  await page.getByRole('button', { name: 'Publiceren…' }).click();
  const dialoog = page.getByRole('alertdialog', { name: 'Versie 2 publiceren?' });
  await expect(dialoog).toBeVisible();
  await bekijk(page, 'publiceren-bevestigen');
  await dialoog.getByRole('button', { name: 'Publiceren', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Het concept is intussen veranderd');
  await expect(page.getByText('‘Muziek dichtbij’', { exact: false }).first()).toBeVisible();
  await bekijk(page, 'publiceren-veranderd');
  await page.getByRole('button', { name: 'Publiceren…' }).click();
  await dialoog.getByRole('button', { name: 'Publiceren', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Versie 2 is gepubliceerd' }),
  ).toBeVisible();
  await bekijk(page, 'publiceren-klaar');
});

test('publiceren op een later moment', async ({ page, agenda }) => {
  const overEenMaand = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await agenda.wijzig('acties', agenda.tweede, { frequentie: 'wekelijks' });
  await open(page, `${agenda.concept}/publiceren`);
  await page.getByRole('textbox', { name: /Wat is er veranderd/ }).fill('De bus komt vaker.');
  await page.getByRole('radio', { name: 'Op een later moment' }).check();
  await page.getByLabel('Datum').fill(overEenMaand);
  await expect(page.getByText(/^Dat is .* om 09:00\.$/)).toBeVisible();
  await bekijk(page, 'publiceren-later');
  await page.getByRole('button', { name: 'Publicatie plannen' }).click();
  await expect(page.getByRole('radio', { name: 'Op een later moment' })).toBeDisabled();
  await bekijk(page, 'publiceren-gepland');
});

test('het voorbeeld, voor wie het deelt en voor wie de link heeft', async ({
  page,
  agenda,
  iemand,
}) => {
  await open(page, `${agenda.concept}/voorbeeld`);
  await page.getByText('Laten meelezen met een link').click();
  await page.getByRole('button', { name: 'Link maken' }).click();
  const veld = page.getByRole('textbox', { name: 'Adres van de nieuwe link' });
  await expect(veld).toHaveValue(/\/voorbeeld\//);
  await bekijk(page, 'voorbeeld-delen');
  const adres = await veld.evaluate((invoer) => (invoer as HTMLInputElement).value);

  const lezer = await iemand(null);
  await open(lezer, adres);
  await lezer.getByRole('link', { name: /Muziek in de wijk/ }).click();
  await expect(lezer.getByText('Een koor in elke wijk.')).toBeVisible();
  await geladen(lezer);
  await bekijk(lezer, 'voorbeeld-strategiekaart', { opTelefoonAnders: true });
  await page.getByRole('button', { name: /^Link intrekken/ }).click();
  await expect(page.getByText('ingetrokken', { exact: true })).toBeVisible();
  await lezer.goto(adres);
  await expect(
    lezer.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' }),
  ).toBeVisible();
  await bekijk(lezer, 'voorbeeld-verlopen');
  await lezer.goto('/voorbeeld/bestaat-niet');
  await expect(
    lezer.getByRole('heading', { level: 1, name: 'Deze link is niet bekend' }),
  ).toBeVisible();
  await bekijk(lezer, 'voorbeeld-onbekend');
});

test('de begroting in het voorbeeld', async ({ page, agenda }) => {
  const thema = await agenda.nieuw('themas', { naam: 'Muziek', toelichting: 'Samen spelen.' });
  const begroting = await agenda.nieuw('begrotingen', { vanJaar: 2027, totJaar: 2028 });
  await agenda.nieuw('begrotingsregels', {
    begroting: begroting.id,
    thema: thema.id,
    onderdeel: 'Koren',
    begroot: { 2027: { bedrag: '7500' }, 2028: { bedrag: null } },
  });
  await open(page, `${agenda.concept}/voorbeeld/begroting`);
  await expect(page.getByRole('figure', { name: /per jaar en thema$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /XLSX|CSV/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Sla “/ })).toHaveCount(0);
  await bekijk(page, 'begroting-voorbeeld');
});

test('de geschiedenis, en wat is gearchiveerd en weer teruggehaald', async ({ page, agenda }) => {
  await agenda.wijzig('acties', agenda.tweede, { frequentie: 'wekelijks' });
  await open(page, `${agenda.concept}/geschiedenis`);
  await expect(page.getByRole('article').first()).toContainText('Hoe vaak is nu ingevuld');
  await bekijk(page, 'geschiedenis');
  await agenda.archiveer('acties', agenda.tweede);
  await open(page, `${agenda.concept}/geschiedenis?wat=gearchiveerd`);
  await page.getByRole('button', { name: /^Haal terug/ }).click();
  await expect(page.getByText('is teruggezet.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Haal terug/ })).toHaveCount(0);
  await bekijk(page, 'geschiedenis-gearchiveerd');
});
