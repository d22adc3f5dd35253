import { AGENDA, expect, LIJN, open, test } from './test';

test('de eerste tab springt naar de inhoud', async ({ page }) => {
  await open(page, AGENDA);
  await page.keyboard.press('Tab');
  const overslaan = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(overslaan).toBeFocused();
  await expect(overslaan).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('een filter is te kiezen en weg te halen zonder muis', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  await page.getByRole('button', { name: 'Termijn', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Korte termijn' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Lange termijn', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Termijn/ })).toBeFocused();
  await expect(page.getByText('2 van 15 acties')).toBeVisible();
  await page.getByRole('button', { name: /^Filter Termijn/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('15 acties', { exact: true })).toBeVisible();
});

test('het menu op een telefoon opent en sluit met het toetsenbord', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, AGENDA);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('link', { name: 'Begroting' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Begroting' })).toBeFocused();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});
