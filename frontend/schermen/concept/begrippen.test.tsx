import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import { druk, opgeslagen, typ } from '../handelingen';
import { toon } from '../toon';

test('een begrip met schrijfwijzen en een link', async () => {
  const { server, herlaad } = await toon(`/agendas/${KLEIN}/concept/begrippen`, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(leegConcept()),
  });
  const begrippen = async () =>
    (await server.concept(KLEIN)).delen.alle('begrip').map(({ inhoud }) => inhoud);
  const voegToe = page.getByRole('button', { name: 'Toevoegen', exact: true });
  await userEvent.fill(page.getByLabelText('Begrip', { exact: true }), 'makersplaats');
  await userEvent.click(voegToe);
  await expect.element(page.getByText('Vul dit veld in.')).toBeVisible();
  await expect.element(page.getByLabelText('Uitleg')).toHaveFocus();
  await typ('Een plek waar makers samen werken.');
  await userEvent.click(voegToe);
  await userEvent.click(page.getByRole('button', { name: 'makersplaats wijzigen' }));
  await userEvent.click(page.getByRole('button', { name: 'Schrijfwijze toevoegen' }));
  await expect.element(page.getByLabelText('Schrijfwijze 1')).toHaveFocus();
  await typ('makersplaatsen');

  const link = page.getByLabelText('Link naar meer informatie');
  await userEvent.fill(link, 'https://makers.example');
  await druk('Tab');
  await expect
    .poll(begrippen)
    .toMatchObject([{ link: 'https://makers.example', varianten: ['makersplaatsen'] }]);
  await opgeslagen();
  await herlaad();
  await expect.element(page.getByText('ook: makersplaatsen')).toBeVisible();
});
