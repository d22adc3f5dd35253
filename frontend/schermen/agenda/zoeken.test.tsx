import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { verwachtAdres, verwachtTitel } from '../handelingen';
import { toon } from '../toon';

test('zoeken vanuit een agenda zoekt in die agenda, en daarna overal', async () => {
  await toon('/agendas/zoetermeer-2022-2030');
  await userEvent.fill(page.getByRole('searchbox', { name: 'Zoeken' }), 'erfgoed');
  await userEvent.keyboard('{Enter}');
  await verwachtAdres(/\/zoeken\?q=erfgoed&agenda=zoetermeer-2022-2030/);
  await expect.element(page.getByText(/^\d+ resultaten$/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^Filter Agenda: .* verwijderen$/ }));
  await verwachtAdres(/\/zoeken\?q=erfgoed$/);
  await expect.element(page.getByText('24 resultaten')).toBeVisible();
  await verwachtTitel(/^Zoeken naar “erfgoed”/);
  await bekijk('zoeken');
});

test('een gevonden resultaat brengt naar zijn plek op de kaart', async () => {
  await toon('/zoeken?q=erfgoed&soort=resultaat');
  const eerste = page.getByRole('heading', { level: 2 }).getByRole('link').first();
  await userEvent.click(eerste);
  await verwachtAdres(/programmalijnen\/goud-maken#resultaat-/);
  await expect.poll(() => document.activeElement?.id).toMatch(/^resultaat-/);
  await expect.element(document.activeElement as HTMLElement).toBeInViewport();
});

test('niets gevonden zegt wat er nog kan', async () => {
  await toon('/zoeken?q=xyzzyx');
  await expect.element(page.getByText('Niets gevonden voor “xyzzyx”')).toBeVisible();
  await bekijk('zoeken-niets-gevonden');
});
