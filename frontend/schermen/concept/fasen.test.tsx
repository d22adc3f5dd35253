import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen, typ } from '../handelingen';
import { toon } from '../toon';

/** With fasen of a year, the first of which is 2027. */
const toonFasen = (...namen: string[]) =>
  toon(`/agendas/${KLEIN}/concept/fasen`, {
    als: 'beleid',
    server: (server) => {
      const concept = server.zetConcept(leegConcept());
      for (const [i, naam] of namen.entries()) {
        const jaar = 2027 + i;
        concept.zet('fase', { naam, van: `${jaar}-01`, tot: `${jaar}-12` });
      }
    },
  });

const fasen = async (server: Proefserver) =>
  (await server.concept(KLEIN)).delen.alle('fase').map(({ inhoud }) => inhoud.naam);

const jaren = (plek: Pick<typeof page, 'getByLabelText'>) =>
  plek.getByLabelText('jaar', { exact: true });

test('drie termijnen staan met één knop klaar', async () => {
  const { server } = await toonFasen();
  await expect.element(page.getByText(/^Deze agenda heeft nog geen/)).toBeVisible();
  await bekijk('concept-fasen-leeg');
  await userEvent.click(page.getByRole('button', { name: 'Drie termijnen klaarzetten' }));
  await expect
    .element(page.getByRole('heading', { name: 'Lange termijn', exact: true }))
    .toBeVisible();
  await expect.poll(() => fasen(server)).toHaveLength(3);
  await opgeslagen();
  await bekijk('concept-fasen');
});

test('een einde voor het begin wordt in het formulier geweigerd, en niets gaat verloren', async () => {
  const { server } = await toonFasen('Kort', 'Lang');
  await userEvent.click(page.getByRole('button', { name: 'Fase toevoegen' }));
  await expect.element(page.getByLabelText('Naam')).toHaveFocus();
  await typ('Uitloop');
  await userEvent.fill(jaren(page).first(), '2028');
  await userEvent.fill(jaren(page).last(), '2026');
  await druk('Enter');
  await expect
    .element(page.getByText('De laatste maand ligt voor de eerste maand.').last())
    .toBeVisible();
  await expect.element(page.getByLabelText('Naam')).toHaveValue('Uitloop');
  expect(server.aantal('POST')).toBe(0);
  await bekijk('concept-fasen-omgekeerd');
});

test('wat de server weigert blijft staan met de uitleg, tot het klopt', async () => {
  const { server, herlaad } = await toonFasen('Kort', 'Lang');
  const maak = 'POST /agendas/{agenda}/concept/fasen';
  server.antwoordt(maak, () =>
    probleem(400, 'De invoer klopt niet.', { van: 'Deze fase overlapt met een andere fase.' }),
  );
  await userEvent.click(page.getByRole('button', { name: 'Fase toevoegen' }));
  await expect.element(page.getByLabelText('Naam')).toHaveFocus();
  await typ('Uitloop');
  await userEvent.fill(jaren(page).first(), '2028');
  await userEvent.fill(jaren(page).last(), '2029');
  await userEvent.click(page.getByRole('button', { name: 'Toevoegen', exact: true }));
  const uitleg = page.getByText('Deze fase overlapt met een andere fase.').last();
  await expect.element(uitleg).toBeVisible();
  await expect.element(page.getByText('Nog niet alles is opgeslagen')).toBeVisible();
  await bekijk('concept-fasen-overlap', { opTelefoonAnders: true });
  await herlaad();
  await expect.element(uitleg).toBeVisible();
  server.antwoordtWeer(maak);
  const uitloop = page.getByRole('listitem').filter({ hasText: 'Uitloop' }).last();
  await userEvent.fill(jaren(uitloop).first(), '2029');
  await focusOp(uitloop.getByLabelText('Naam'));
  await expect.poll(() => fasen(server)).toEqual(['Kort', 'Lang', 'Uitloop']);
  await expect.element(page.getByText('Deze fase overlapt')).not.toBeInTheDocument();
  await expect.element(page.getByText('Uitloop valt deels buiten de looptijd')).toBeVisible();
  await opgeslagen();
});

test('archiveren is terug te nemen, en de focus gaat mee', async () => {
  const { server } = await toonFasen('Kort', 'Lang');
  await userEvent.click(page.getByRole('button', { name: 'Kort archiveren' }));
  await expect.element(page.getByText('‘Kort’ is gearchiveerd.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Ongedaan maken', exact: true }))
    .toHaveFocus();
  await expect.poll(() => fasen(server)).toEqual(['Lang']);
  await bekijk('concept-fasen-gearchiveerd');
  await druk('Enter');
  await expect.element(page.getByRole('heading', { name: 'Kort' })).toHaveFocus();
  await expect.poll(() => fasen(server)).toEqual(['Kort', 'Lang']);
  await opgeslagen();
});
