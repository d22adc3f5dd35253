import { readFile } from 'node:fs/promises';
import { kies, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

test.use({ als: 'podium' });

test('wat een agenda van een organisatie vraagt staat bij haar acties, en gaat mee als bestand', async ({
  page,
  agenda,
  gemeente,
}) => {
  const { code, naam } = gemeente.podium;
  await agenda.geefRol(agenda.actie, gemeente.podium, 'trekker');
  await agenda.geefRol(agenda.tweede, gemeente.podium, 'samenwerkingspartner');
  await agenda.publiceer('Het podium doet mee.');

  await open(page, `/mijn-acties?agenda=${agenda.code}`);
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  await expect(page.getByText('2 acties', { exact: true })).toBeVisible();
  await kies(page, 'Rol', 'trekker');
  await expect(page.getByText('1 actie', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Een koor in elke wijk.' })).toBeVisible();
  for (const [knop, naam, teken] of [
    ['CSV (open data)', `acties-${code}.csv`, ','],
    ['CSV voor Excel', `acties-${code}-excel.csv`, ';'],
  ] as const) {
    const komt = page.waitForEvent('download');
    await page.getByRole('button', { name: knop }).click();
    const bestand = await komt;
    expect(bestand.suggestedFilename()).toBe(naam);
    const inhoud = await readFile(await bestand.path(), 'utf8');
    // Its head, and the one row that the filters leave.
    const [kop, rij, ...rest] = inhoud.trim().split('\r\n');
    expect(rest).toEqual([]);
    expect(kop).toContain(['Programmalijn', 'Wat', 'Rol'].join(teken));
    expect(rij).toContain(['Een koor in elke wijk.', 'trekker'].join(teken));
    // To the page of the site, for who reads the file elsewhere.
    const adres = rij?.split(teken).at(-1) ?? '';
    expect(adres).toBe(`${process.env.BASE_URL}${agenda.adres}/acties/${agenda.actie.id}`);
    expect((await page.request.get(adres)).headers()['content-type']).toContain('text/html');
  }
});
