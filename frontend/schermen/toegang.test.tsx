import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from './bekijk';
import { verwachtInloggen } from './handelingen';
import { toon } from './toon';

const CONCEPT = '/agendas/zoetermeer-2022-2030/concept';

test.for([
  ['', 'concept-kader-uitgelogd'],
  ['/publiceren', 'concept-uitgelogd'],
  ['/voorbeeld', null],
  ['/geschiedenis', null],
] as const)('een bezoeker komt niet in het concept: %s', async ([deel, naam]) => {
  await toon(CONCEPT + deel);
  await expect.element(page.getByText(/^Log in om (dit concept )?te bewerken/)).toBeVisible();
  await verwachtInloggen(CONCEPT + deel);
  if (naam) await bekijk(naam);
});

test('een ander account komt niet in het concept', async () => {
  await toon(`${CONCEPT}/publiceren`, { als: 'podium' });
  await expect.element(page.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
  await bekijk('concept-mag-niet');
});

test('een bezoeker heeft geen eigen agenda’s, en leest waar in te loggen', async () => {
  await toon('/concepten');
  await expect.element(page.getByText('Log in om aan een agenda te werken')).toBeVisible();
  await verwachtInloggen('/concepten');
  await bekijk('concept-mijn-agendas-uitgelogd');
});

test.for([
  ['', 'Naar de gepubliceerde agenda', 'concept-kader-mag-niet'],
  ['/programmalijnen/goud-maken', 'Naar de gepubliceerde agenda', 'bewerken-mag-niet'],
] as const)(
  'wie van een andere organisatie is hoort dat, en kan verder: %s',
  async ([deel, verder, naam]) => {
    const { adres } = await toon(CONCEPT + deel, { als: 'podium' });
    await expect.element(page.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
    await bekijk(naam);
    await userEvent.click(page.getByRole('main').getByRole('link', { name: verder }));
    await expect
      .element(page.getByRole('heading', { level: 1, name: /^Uitvoeringsagenda/ }))
      .toBeVisible();
    expect(adres()).toBe('/agendas/zoetermeer-2022-2030');
  },
);

test('wie de agenda niet mag bewerken ziet de weg naar het concept niet', async () => {
  await toon('/agendas/zoetermeer-2022-2030');
  await expect.element(page.getByRole('link', { name: 'Agenda bewerken' })).not.toBeInTheDocument();
});

test('wie niet in kon loggen leest waarom en logt opnieuw in', async () => {
  await toon('/?inloggen=mislukt');
  await expect.element(page.getByText('Inloggen is niet gelukt.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Opnieuw inloggen' }))
    .toHaveAttribute('href', '/v1/inloggen?naar=%2Fbegin');
  await bekijk('inloggen-mislukt');
});
