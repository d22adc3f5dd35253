import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord } from '../../proefserver/antwoorden';
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
  await expect.element(page.getByText('31 resultaten')).toBeVisible();
  await expect.element(page.getByRole('mark').first()).toHaveTextContent(/erfgoed/i);
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

test('een tikfout zegt wat er is gezocht, en de vraag blijft staan', async () => {
  await toon('/zoeken?q=broedplaast');
  await expect.element(page.getByText(/“broedplaast” staat nergens/)).toBeVisible();
  await expect.element(page.getByRole('searchbox', { name: 'Zoeken' })).toHaveValue('broedplaast');
  await bekijk('zoeken-bedoelde-u');
  await userEvent.click(page.getByRole('link', { name: 'broedplaats', exact: true }));
  await verwachtAdres(/\/zoeken\?q=broedplaats$/);
  await expect.element(page.getByRole('searchbox', { name: 'Zoeken' })).toHaveValue('broedplaats');
});

test('als niets alle woorden heeft, staat dat erbij, met welk woord nergens staat', async () => {
  await toon('/zoeken?q=muziek+erfgoed+bibliotheek');
  await expect.element(page.getByText('“bibliotheek” staat nergens.')).toBeVisible();
  await expect.element(page.getByText(/^Niets heeft al deze woorden/)).toBeVisible();
});

test('van meer dan duizend staat er dat het de beste duizend zijn, en hoe de rest te vinden is', async () => {
  await toon('/zoeken?q=erfgoed', {
    server: (server) =>
      server.antwoordt('GET /zoekresultaten', async ({ anders }) => {
        const { body } = await anders();
        return antwoord(200, { ...(body as object), totaal: 1000, totaalVolledig: false });
      }),
  });
  await expect.element(page.getByText('Meer dan 1.000 resultaten')).toBeVisible();
  await expect.element(page.getByText(/^Dit zijn de beste 1\.000\./)).toBeVisible();
  await bekijk('zoeken-meer-dan-duizend');
});

test('een gevonden begrotingsregel brengt naar de rij, die open staat', async () => {
  await toon('/zoeken?q=wijkbudget');
  await userEvent.click(page.getByRole('link', { name: 'Cultureel wijkbudget' }));
  await verwachtAdres(/begroting\?open=.*#regel-/);
  await expect.element(page.getByRole('row', { name: /^Cultureel wijkbudget/ })).toBeInViewport();
  await expect.element(page.getByRole('row', { name: /^Cultureel wijkbudget/ })).toHaveFocus();
});

test('een gevonden motie brengt naar haar plek bij de agenda', async () => {
  await toon('/zoeken?q=2111-05');
  await userEvent.click(page.getByRole('link', { name: /^Meer plekken voor Zoetermeerse kunst/ }));
  await verwachtAdres(/#besluit-motie-2111-05$/);
  await expect.poll(() => document.activeElement?.id).toBe('besluit-motie-2111-05');
});

test('op een telefoon staat het zoekveld in beeld zonder het menu', async () => {
  await toon('/zoeken?q=erfgoed', { breedte: 390 });
  await expect.element(page.getByRole('searchbox', { name: 'Zoeken' })).toBeVisible();
  await expect.element(page.getByRole('searchbox', { name: 'Zoeken' })).toHaveValue('erfgoed');
  await bekijk('zoeken-telefoon');
});

test('in een concept wordt in het concept gezocht, en het gevondene is er te bewerken', async () => {
  await toon('/agendas/zoetermeer-2022-2030/concept', { als: 'beleid' });
  await userEvent.fill(
    page.getByRole('searchbox', { name: 'Zoeken in het concept' }),
    'wijkbudget',
  );
  await userEvent.keyboard('{Enter}');
  await verwachtAdres(/\/concept\/zoeken\?q=wijkbudget$/);
  await bekijk('zoeken-in-concept');
  await userEvent.click(page.getByRole('link', { name: 'Cultureel wijkbudget' }));
  await verwachtAdres(/\/concept\/begroting#deel-/);
  await expect
    .poll(() => document.activeElement?.closest('tr')?.textContent)
    .toMatch(/^Cultureel wijkbudget/);
});
