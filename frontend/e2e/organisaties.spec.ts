import { AGENDA, expect, open, test } from './test';

test('een organisatie zegt door welke groep een actie bij haar komt', async ({ page }) => {
  await open(page, '/organisaties/ckc-en-partners?agenda=zoetermeer-2022-2030');
  await expect(
    page.getByRole('heading', { name: /acties via een groep of onderdeel/ }),
  ).toBeVisible();
  await expect(page.getByText(/^trekker via Culturele basisinstellingen/).first()).toBeVisible();
});

test('een groep toont haar leden met hun periode', async ({ page }) => {
  await open(page, '/organisaties/wijck?agenda=zoetermeer-2022-2030');
  await expect(page.getByRole('heading', { name: 'Leden' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'CKC & partners' })).toBeVisible();
  await expect(page.getByText(/vanaf \d+ \w+ \d{4}/).first()).toBeVisible();
});

test('een gemeente toont haar afdelingen, en wat die doen', async ({ page }) => {
  await open(page, '/organisaties/gemeente-zoetermeer');
  await expect(page.getByRole('heading', { name: 'Onderdelen' })).toBeVisible();
  await expect(page.getByText(/via VT \/ Kunst & Cultuur/).first()).toBeVisible();
});

test('de lijst leidt naar een organisatie en het menu van de agenda blijft', async ({ page }) => {
  await open(page, `${AGENDA}/organisaties`);
  await page.getByRole('link', { name: 'Stadsarchief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stadsarchief' })).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
});
