import { AGENDA, expect, open, test, verwachtToegankelijk } from './test';

const BEGROTING = `${AGENDA}/begroting`;

test('de totalen verzwijgen geen PM', async ({ page }) => {
  await open(page, BEGROTING);
  const totaal = page.getByRole('row', { name: /^Totaal/ });
  await expect(totaal.getByRole('cell')).toHaveText([
    '€ 327.500 + 1 PM',
    '€ 327.500 + 1 PM',
    '€ 327.500 + 2 PM',
    '€ 237.500 + 3 PM',
    '€ 67.500 + 6 PM',
    '€ 67.500 + 6 PM',
    '€ 67.500 + 6 PM',
    '€ 1.422.500 + 25 PM',
  ]);
});

test('PM staat er als PM en nul als nul', async ({ page }) => {
  await open(page, BEGROTING);
  const cellen = (thema: string) =>
    page.getByRole('row', { name: new RegExp(`^${thema}`) }).getByRole('cell');
  await expect(cellen('Vastgoed').first()).toHaveText('PM');
  await expect(cellen('Vastgoed').last()).toHaveText('7 PM');
  await expect(cellen('Promotie').last()).toHaveText('€ 0');
});

test('een thema opent naar zijn regels en de acties die eruit worden betaald', async ({ page }) => {
  await open(page, BEGROTING);
  const thema = page.getByRole('button', { name: /Wijkgericht werken/ });
  await thema.focus();
  await page.keyboard.press('Enter');
  await expect(thema).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/\?open=wijkgericht-werken$/);
  const regel = page.getByRole('row', { name: /^Inzet cultureel werker/ });
  await expect(regel.getByRole('rowheader')).toContainText('1,32 fte');
  await expect(regel.getByRole('cell').first()).toHaveText('€ 95.000');
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: /zoekt een cultureel werker/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cultureel werker');
});

test('de grafiek geeft dezelfde totalen als de tabel', async ({ page }) => {
  await open(page, BEGROTING);
  const grafiek = page.getByRole('img', { name: /Gestapelde kolommen/ });
  await expect(grafiek.getByText('€ 237.500')).toBeVisible();
  await expect(grafiek.getByText('+ 3 PM')).toBeVisible();
});

test('een agenda zonder begroting zegt dat, of toont de zijne', async ({ page }) => {
  await open(page, '/agendas/zimihc-connect-2025-2028/begroting');
  await expect(page.getByRole('heading', { level: 1, name: 'Begroting' })).toBeVisible();
  await verwachtToegankelijk(page);
});
