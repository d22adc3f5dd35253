import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { bekijk } from '../bekijk';
import { verwachtTitel } from '../handelingen';
import { toon } from '../toon';

const AGENDA = '/agendas/zoetermeer-2022-2030';
const KAART = `${AGENDA}/programmalijnen/goud-maken`;
const STUK = probleem(500, 'De kaart is er even niet.');
test('een fout van de server is te lezen en opnieuw te proberen', async () => {
  const { server } = await toon(KAART, {
    laadt: true,
    server: (s) => {
      // Once by itself, and once more.
      s.antwoordtEens(
        'GET /agendas/{agenda}/programmalijnen/{programmalijn}/strategiekaart',
        () => STUK,
      );
      s.antwoordtEens(
        'GET /agendas/{agenda}/programmalijnen/{programmalijn}/strategiekaart',
        () => STUK,
      );
    },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('De kaart is er even niet.');
  await bekijk('fout');
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.element(page.getByRole('heading', { level: 1, name: 'Goud maken' })).toBeVisible();
  expect(server.aantal(`GET ${KAART}/strategiekaart`)).toBe(3);
});

test('zonder verbinding staat dat er, en er draait niets eindeloos', async () => {
  const { server } = await toon(`${AGENDA}/themas`);
  await expect.element(page.getByRole('link', { name: 'Netwerkvorming' })).toBeVisible();
  await verwachtTitel(/^Thema’s/);
  await bekijk('themas');
  server.zetVerbinding(false);
  await userEvent.click(page.getByRole('link', { name: 'Netwerkvorming' }));
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(page.getByText('Laden…')).not.toBeInTheDocument();
});

test('de kaart blijft leesbaar als de voortgang niet komt', async () => {
  await toon(KAART, {
    server: (s) => s.antwoordt('GET /agendas/{agenda}/voortgang', () => STUK),
  });
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(15);
});

test('een onbekende agenda krijgt een vriendelijke pagina', async () => {
  await toon('/agendas/bestaat-niet', {
    server: (s) =>
      s.antwoordt('GET /agendas/{agenda}', () => probleem(404, 'Deze agenda is er niet.')),
  });
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }))
    .toBeVisible();
  await userEvent.click(page.getByRole('link', { name: 'Bekijk alle agenda’s' }));
  await expect.element(page.getByRole('link', { name: /Uitvoeringsagenda/ })).toBeVisible();
  await verwachtTitel(/^Strategiekaart$/);
  await bekijk('agendas');
});
