import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { toon } from '../toon';

const AGENDA = '/agendas/zoetermeer-2022-2030';

test('in het Engels blijft de inhoud Nederlands en zegt dat', async () => {
  await toon(`${AGENDA}/programmalijnen/goud-maken`);
  await userEvent.click(page.getByRole('button', { name: 'English' }));
  await expect.element(page.getByRole('columnheader', { name: 'Results' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Goud maken' }))
    .toHaveAttribute('lang', 'nl');
  await expect.element(page.getByText('August 2022 to December 2024')).toBeVisible();
  await expect.element(page.getByText('€45,000')).toBeVisible();
  await bekijk('strategiekaart-engels');
});

test('de gekozen taal gaat weer terug', async () => {
  await toon(AGENDA, { taal: 'en' });
  await expect.element(page.getByRole('heading', { name: 'Phases' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Nederlands' }));
  await expect.element(page.getByRole('heading', { name: 'Fasen' })).toBeVisible();
  expect(document.documentElement.lang).toBe('nl');
});
