import type { Page } from '@playwright/test';
import { DEMO, LIJN, open } from '../opstelling/pagina';
import { aantalKeer, doorgeknipt, drukAf, zonderWit, type Papier } from '../opstelling/papier';
import { expect, test } from '../opstelling/test';

const TITEL = 'Uitvoeringsagenda Cultuurvisie 2022-2030';
const ACTIES = `${DEMO}/acties`;
/** What stands in the margins and above the first sheet; less than this beside it is an empty sheet. */
const WAT_TEKST = 40;

/** Printing from a page ends in a window of the browser: what the page asked for is counted instead. */
const telAfdrukken = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.afgedrukt = String(
        document.querySelectorAll('main h2').length,
      );
    };
  });

/** The margin of each sheet: where it comes from, when, and which of how many it is. */
function eisMarges({ bladen }: Papier, van: string, adres: string): void {
  const vandaag = new Intl.DateTimeFormat('nl-NL', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date());
  bladen.forEach((blad, i) => {
    for (const deel of [
      `${van} · ${process.env.BASE_URL}${adres}`,
      `Afgedrukt op ${vandaag} · blad ${i + 1} van ${bladen.length}`,
    ]) {
      expect(blad, `blad ${i + 1} van ${adres}`).toContain(zonderWit(deel));
    }
    expect(
      blad.length - zonderWit(`${van}${adres}`).length - 80,
      `blad ${i + 1} van ${adres} is leeg`,
    ).toBeGreaterThan(WAT_TEKST);
  });
}

for (const [naam, adres] of [
  ['agenda', DEMO],
  ['kaart', LIJN('goud-maken')],
  ['acties', ACTIES],
  ['themas', `${DEMO}/themas`],
  ['begroting', `${DEMO}/begroting`],
  ['activiteiten', `${DEMO}/activiteiten`],
  ['organisaties', `${DEMO}/organisaties`],
  ['begrippen', `${DEMO}/begrippen`],
  ['organisatie', '/organisaties/ckc-en-partners?agenda=zoetermeer-2022-2030'],
] as const) {
  test(`op papier is elke rij heel en zegt elk blad waar het vandaan komt: ${naam}`, async ({
    page,
  }) => {
    await open(page, adres);
    // Which versie it is comes beside the page itself.
    await expect(page.getByRole('contentinfo').getByText(/^Versie 1 · /)).toBeVisible();
    const papier = await drukAf(page, naam);
    expect(doorgeknipt(papier)).toEqual([]);
    // Nothing pushes the first row to the next sheet.
    expect(papier.rijen.length === 0 || papier.rijen.some(({ bladen }) => bladen[0] === 1)).toBe(
      true,
    );
    eisMarges(papier, `${TITEL} · Versie 1`, adres);
    // Above the first sheet as well, for a browser that prints nothing in the margins.
    expect(papier.bladen[0]).toContain(zonderWit('Versie 1, gepubliceerd op'));
  });
}

test('wat er is gevonden komt bij elkaar op papier, en niet onder een leeg blad', async ({
  page,
}) => {
  await open(page, '/zoeken?q=cultuur');
  const papier = await drukAf(page, 'zoeken');
  expect(doorgeknipt(papier)).toEqual([]);
  eisMarges(papier, 'Strategiekaart', '/zoeken?q=cultuur');
  expect(papier.rijen.filter(({ bladen }) => bladen.includes(1)).length).toBeGreaterThan(3);
});

test('een versie zegt op elk blad welke het is', async ({ page }) => {
  await open(page, `${DEMO}/versies/1/begroting`);
  eisMarges(await drukAf(page, 'versie'), `${TITEL} · Versie 1`, `${DEMO}/versies/1/begroting`);
});

test('een lijst die niet heel op de pagina staat zegt dat op papier; de knop zet haar er heel op', async ({
  page,
}) => {
  await telAfdrukken(page);
  await open(page, ACTIES);
  const deel = await drukAf(page, 'acties-deel');
  expect(deel.bladen.at(-1)).toContain(zonderWit('Dit zijn alleen de eerste 25 van 73.'));
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  // What the page held when it was printed, and not a moment later.
  await expect(page.locator('html')).toHaveAttribute('data-afgedrukt', '73');
  const heel = await drukAf(page, 'acties-heel');
  expect(aantalKeer(heel, 'Dit zijn alleen')).toBe(0);
  expect(doorgeknipt(heel)).toEqual([]);
  const antwoord = await page.request.get(`/v1${ACTIES}?pageSize=100`);
  const { resultaten } = (await antwoord.json()) as { resultaten: { wat: string }[] };
  expect(resultaten).toHaveLength(73);
  expect(resultaten.filter(({ wat }) => aantalKeer(heel, wat) === 0)).toEqual([]);
});

test('op papier staat alleen het document, en spant niets over meer rijen', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Goud maken' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(15);
  await expect(page.locator('td[rowspan]:not([rowspan="1"])')).toHaveCount(0);
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
});

test('de kaart past liggend op A3 en op A4', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  for (const [format, hoogste] of [
    ['A3', 6],
    ['A4', 11],
  ] as const) {
    const pdf = await page.pdf({
      format,
      landscape: true,
      printBackground: true,
      path: `screenshots/strategiekaart-${format}.pdf`,
    });
    const bladen = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(bladen, format).toBeGreaterThan(1);
    expect(bladen, format).toBeLessThanOrEqual(hoogste);
  }
});
