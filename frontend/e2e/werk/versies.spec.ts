import { geladen, open } from '../opstelling/pagina';
import { AMBITIE, type Proefagenda } from '../opstelling/Proefagenda';
import { expect, test as basis } from '../opstelling/test';

/** With a second versie, in which something changed, came and went. */
const test = basis.extend<{ tweemaal: Proefagenda }>({
  tweemaal: async ({ agenda }, gebruik) => {
    await agenda.wijzig('acties', agenda.actie, { wanneer: '2028' });
    await agenda.wijzig('programmalijnen', agenda.lijn, {
      ambitie: AMBITIE.replace('dichtbij huis', 'op loopafstand').replace(' uit de wijk', ''),
    });
    await agenda.archiveer('acties', agenda.tweede);
    await agenda.nieuw('resultaten', {
      programmalijn: agenda.lijn.id,
      tekst: 'Elke school heeft een eigen orkest.',
      fase: agenda.fasen.kort.id,
    });
    await agenda.publiceer('Het koor begint later, en elke school krijgt een orkest.');
    await gebruik(agenda);
  },
});

test('een bezoeker leest in zinnen wat er in de nieuwste versie is veranderd', async ({
  page,
  tweemaal,
}) => {
  await open(page, tweemaal.adres);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Versie 2 ·/ })
    .click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^Versie 2/, /^Versie 1/]);
  await expect(page.getByText('Het koor begint later')).toBeVisible();
  await page.getByRole('link', { name: 'Wat is er veranderd in versie 2?' }).click();
  for (const zin of [
    'Actie ‘Een koor in elke wijk’: wanneer was ‘tweede helft 2027’ en is nu ‘2028’.',
    'Nieuw resultaat: ‘Elke school heeft een eigen orkest’.',
    'Actie ‘De muziekbus rijdt langs de scholen’ is vervallen.',
    '4 wijzigingen',
  ]) {
    await expect(page.getByText(zin)).toBeVisible();
  }
  // In a long text the words are marked, also for who hears it.
  const weg = page.locator('del').first();
  const erbij = page.locator('ins').first();
  await expect(weg).toHaveText(/weggehaald:.*dichtbij huis/);
  await expect(weg).toHaveCSS('text-decoration-line', 'line-through');
  await expect(erbij).toHaveText(/toegevoegd:.*op loopafstand/);
  await expect(erbij).toHaveCSS('text-decoration-line', 'underline');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('4 wijzigingen')).toBeVisible();
});

test('een eerdere versie staat er nog zoals zij was', async ({ page, tweemaal }) => {
  await open(page, `${tweemaal.adres}/versies/1`);
  await expect(page.getByText(/^Dit is versie 1 van \d+ \w+ \d{4}\.$/)).toBeVisible();
  await page.getByRole('link', { name: /Muziek in de wijk/ }).click();
  await expect(page).toHaveURL(/versies\/1\/programmalijnen\//);
  await expect(page.getByText(AMBITIE)).toBeVisible();
  await expect(page.getByText('De muziekbus rijdt langs de scholen.')).toBeVisible();
  await expect(page.getByText(/^Dit is versie 1 van/)).toBeVisible();
  await page.getByRole('link', { name: 'Nieuwste versie bekijken' }).click();
  await expect(page).not.toHaveURL(/versies/);
  await geladen(page);
  await expect(page.getByText('De muziekbus rijdt langs de scholen.')).toHaveCount(0);
});

test.describe('wat niet meer in de agenda staat', () => {
  // The browser itself reports every request that fails.
  test.use({ verwachteMeldingen: /410 \(Gone\)|404 \(Not Found\)/ });

  test('was er wel, en is te lezen in de laatste versie die het had', async ({
    page,
    tweemaal,
  }) => {
    await open(page, `${tweemaal.adres}/acties/${tweemaal.tweede.id}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Dit staat niet meer in de agenda' }),
    ).toBeVisible();
    await expect(page.getByText(/De muziekbus rijdt langs de scholen/)).toBeVisible();
    await page.getByRole('link', { name: 'Bekijk versie 1' }).click();
    await expect(page).toHaveURL(/versies\/1$/);
  });
});
