import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { verwachtTitel } from '../handelingen';
import { toon } from '../toon';

test('een organisatie zegt door welke groep een actie bij haar komt', async () => {
  await toon('/organisaties/ckc-en-partners?agenda=zoetermeer-2022-2030');
  await expect
    .element(page.getByRole('heading', { name: /acties via een groep of onderdeel/ }))
    .toBeVisible();
  await expect
    .element(page.getByText(/^trekker via Culturele basisinstellingen/).first())
    .toBeVisible();
});

test('een groep toont haar leden met hun periode', async () => {
  await toon('/organisaties/wijck');
  await expect.element(page.getByRole('heading', { name: 'Leden' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'CKC & partners' })).toBeVisible();
  await expect.element(page.getByText(/vanaf \d+ \w+ \d{4}/).first()).toBeVisible();
  await verwachtTitel(/^Wijck/);
  await bekijk('groep');
});

test('een gemeente toont haar afdelingen, en wat die doen', async () => {
  await toon('/organisaties/gemeente-zoetermeer');
  await expect.element(page.getByRole('heading', { name: 'Onderdelen' })).toBeVisible();
  await expect.element(page.getByText(/via Vrije Tijd \/ Kunst & Cultuur/).first()).toBeVisible();
});

test('de lijst leidt naar een organisatie en het menu van de agenda blijft', async () => {
  await toon('/agendas/zoetermeer-2022-2030/organisaties');
  const stadsarchief = page.getByRole('link', { name: 'Stadsarchief' });
  await expect.element(stadsarchief).toBeVisible();
  await verwachtTitel(/^Organisaties/);
  await bekijk('organisaties');
  await userEvent.click(stadsarchief);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Stadsarchief' })).toHaveFocus();
  await expect.element(page.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
});
