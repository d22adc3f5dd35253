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
  const komt = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Downloaden (CSV)' }).click();
  const bestand = await komt;
  expect(bestand.suggestedFilename()).toBe(`acties-${code}.csv`);
  const inhoud = await readFile(await bestand.path(), 'utf8');
  // Its head, and the one row that the filters leave.
  expect(inhoud.trim().split('\r\n')).toEqual([
    expect.stringContaining('Programmalijn,Wat,Rol'),
    expect.stringMatching(/Een koor in elke wijk\.,trekker,.*tweede helft 2027/),
  ]);
});
