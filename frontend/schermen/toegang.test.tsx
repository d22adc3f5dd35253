import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { toon } from './toon';

const CONCEPT = '/agendas/zoetermeer-2022-2030/concept';

test.for(['', '/publiceren', '/voorbeeld', '/geschiedenis'])(
  'een bezoeker komt niet in het concept: %s',
  async (deel) => {
    await toon(CONCEPT + deel);
    await expect.element(page.getByText(/^Log in om (dit concept )?te bewerken/)).toBeVisible();
    // Signing in leads back to here.
    await expect
      .element(page.getByRole('main').getByRole('link', { name: 'Inloggen' }))
      .toHaveAttribute('href', `/v1/inloggen?naar=${encodeURIComponent(CONCEPT + deel)}`);
  },
);

test('een ander account komt niet in het concept', async () => {
  await toon(`${CONCEPT}/publiceren`, { als: 'podium' });
  await expect.element(page.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
});

test('wie de agenda niet mag bewerken ziet de weg naar het concept niet', async () => {
  await toon('/agendas/zoetermeer-2022-2030');
  await expect.element(page.getByRole('link', { name: 'Agenda bewerken' })).not.toBeInTheDocument();
});
