import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { druk, focusOp, opgeslagen, typ } from '../handelingen';
import { toon } from '../toon';

const toonFasen = () =>
  toon(`/agendas/${KLEIN}/concept/fasen`, {
    als: 'beleid',
    server: (server) => server.zetConcept(leegConcept()),
  });

const fasen = async (server: Proefserver) =>
  (await server.concept(KLEIN)).delen.alle('fase').map(({ inhoud }) => inhoud.naam);

const jaren = (plek: Pick<typeof page, 'getByLabelText'>) =>
  plek.getByLabelText('jaar', { exact: true });

test('drie termijnen staan met één knop klaar', async () => {
  const { server } = await toonFasen();
  await userEvent.click(page.getByRole('button', { name: 'Drie termijnen klaarzetten' }));
  await expect
    .element(page.getByRole('heading', { name: 'Lange termijn', exact: true }))
    .toBeVisible();
  await expect.poll(() => fasen(server)).toHaveLength(3);
  await opgeslagen();
});

test('een einde voor het begin wordt in het formulier geweigerd, en niets gaat verloren', async () => {
  const { server } = await toonFasen();
  await focusOp(page.getByLabelText('Naam'));
  await typ('Uitloop');
  await userEvent.fill(jaren(page).first(), '2028');
  await userEvent.fill(jaren(page).last(), '2026');
  await druk('Enter');
  await expect.element(page.getByText('De laatste maand ligt voor de eerste maand.')).toBeVisible();
  await expect.element(page.getByLabelText('Naam')).toHaveValue('Uitloop');
  expect(server.aantal('POST')).toBe(0);
});

test('wat de server weigert blijft staan met de uitleg, tot het klopt', async () => {
  const { server, herlaad } = await toonFasen();
  const maak = 'POST /agendas/{agenda}/concept/fasen';
  server.antwoordt(maak, () =>
    probleem(400, 'De invoer klopt niet.', { van: 'Deze fase overlapt met een andere fase.' }),
  );
  await focusOp(page.getByLabelText('Naam'));
  await typ('Uitloop');
  await userEvent.fill(jaren(page).first(), '2028');
  await userEvent.fill(jaren(page).last(), '2029');
  await userEvent.click(page.getByRole('button', { name: 'Toevoegen', exact: true }));
  const uitleg = page.getByText('Deze fase overlapt met een andere fase.').last();
  await expect.element(uitleg).toBeVisible();
  await expect.element(page.getByText('Nog niet alles is opgeslagen')).toBeVisible();
  await herlaad();
  await expect.element(uitleg).toBeVisible();
  server.antwoordtWeer(maak);
  const uitloop = page.getByRole('listitem').filter({ hasText: 'Uitloop' }).last();
  await userEvent.fill(jaren(uitloop).first(), '2029');
  await focusOp(uitloop.getByLabelText('Naam'));
  await expect.poll(() => fasen(server)).toEqual(['Uitloop']);
  await expect.element(page.getByText('Deze fase overlapt')).not.toBeInTheDocument();
  await opgeslagen();
});

test('archiveren is terug te nemen, en de focus gaat mee', async () => {
  const { server } = await toon(`/agendas/${KLEIN}/concept/fasen`, {
    als: 'beleid',
    server: (proef) => {
      const concept = proef.zetConcept(leegConcept());
      concept.zet('fase', { naam: 'Kort', van: '2027-01', tot: '2027-12' });
    },
  });
  await userEvent.click(page.getByRole('button', { name: 'Kort archiveren' }));
  await expect.element(page.getByText('‘Kort’ is gearchiveerd.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Ongedaan maken', exact: true }))
    .toHaveFocus();
  await expect.poll(() => fasen(server)).toEqual([]);
  await druk('Enter');
  await expect.element(page.getByRole('heading', { name: 'Kort' })).toHaveFocus();
  await expect.poll(() => fasen(server)).toEqual(['Kort']);
  await opgeslagen();
});
