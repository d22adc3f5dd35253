import { DEMO, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

const BEGROTING = `${DEMO}/begroting`;

for (const [naam, vraag] of [
  ['begroot', ''],
  ['begroot-open', '?open=wijkgericht-werken'],
  ['toegezegd', '?bedragen=toegezegd&leeg=ja'],
  ['besteed', '?bedragen=besteed&open=netwerkvorming&uitputting=2025'],
  ['wie-betaalt', '?per=geldbron&open=geldbron-aanvullend-budget&stroom=2027'],
  ['programmalijn', '?per=programmalijn&uitputting=2029'],
] as const) {
  test(`de begroting is leesbaar en toegankelijk op elk scherm: ${naam}`, async ({ page }) => {
    await open(page, BEGROTING + vraag);
    await expect(page).toHaveTitle(/^Begroting/);
    await expect(page.locator('figure [role=group] > svg').first()).toBeVisible();
    await bekijk(page, `begroting-${naam}`, { opTelefoonAnders: naam === 'begroot' });
  });
}

test('een beeld dat met het toetsenbord wordt gelezen, met zijn tabel', async ({ page }) => {
  await open(page, BEGROTING);
  const kolommen = page.getByRole('figure', { name: /per jaar en thema$/ });
  await kolommen.getByRole('img', { name: '2023, totaal: € 327.500 + 1 PM' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(kolommen.getByRole('img', { name: '2023, 1 PM: Vastgoed' })).toBeFocused();
  await kolommen.getByText('Toon deze gegevens als tabel').click();
  await expect(kolommen.getByRole('table')).toBeVisible();
  await bekijk(page, 'begroting-toetsenbord');
});

test('de begroting in het Engels', async ({ page }) => {
  await open(page, BEGROTING);
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.getByRole('img', { name: '2026, total: €237,500 + 3 PM' })).toBeVisible();
  await bekijk(page, 'begroting-engels');
});

for (const [naam, adres] of [
  ['versie', `${DEMO}/versies/1/begroting`],
  ['andere-agenda', '/agendas/zimihc-connect-2025-2028/begroting'],
] as const) {
  test(`de begroting van een ${naam}`, async ({ page }) => {
    await open(page, adres);
    await expect(page.getByRole('heading', { level: 1, name: 'Begroting' })).toBeVisible();
    await bekijk(page, `begroting-${naam}`);
  });
}
