import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, opgeslagen, typ } from '../handelingen';
import { toon } from '../toon';

const BEGRIPPEN = `/agendas/${KLEIN}/concept/begrippen`;

test('een begrip met schrijfwijzen', async () => {
  const { server, herlaad } = await toon(BEGRIPPEN, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(leegConcept()),
  });
  await expect.element(page.getByText(/^Deze agenda heeft nog geen/)).toBeVisible();
  await bekijk('concept-begrippen-leeg');
  const voegToe = page.getByRole('button', { name: 'Toevoegen', exact: true });
  await userEvent.fill(page.getByLabelText('Begrip', { exact: true }), 'makersplaats');
  await userEvent.click(voegToe);
  await expect.element(page.getByText('Vul dit veld in.').last()).toBeVisible();
  await userEvent.click(page.getByRole('link', { name: 'Uitleg: Vul dit veld in.' }));
  await expect.element(page.getByLabelText('Uitleg')).toHaveFocus();
  await typ('Een plek waar makers samen werken.');
  await userEvent.click(voegToe);
  await userEvent.click(page.getByRole('button', { name: 'makersplaats wijzigen' }));
  await expect
    .element(page.getByLabelText('Andere schrijfwijzen'))
    .toHaveAccessibleDescription(/^Elk op een eigen regel/);
  await userEvent.click(page.getByLabelText('Andere schrijfwijzen'));
  await typ('makersplaatsen');
  await druk('Enter', 'Enter');
  await typ('makersplek ');
  await bekijk('concept-begrippen-schrijfwijzen');
  await druk('Tab');
  await expect
    .poll(async () => (await server.concept(KLEIN)).delen.alle('begrip'))
    .toMatchObject([
      { inhoud: { term: 'makersplaats', varianten: ['makersplaatsen', 'makersplek'] } },
    ]);
  await opgeslagen();
  await herlaad();
  await expect.element(page.getByText('ook: makersplaatsen, makersplek')).toBeVisible();
});

test('een link die geen adres is wordt uitgelegd, en blijft staan tot zij klopt', async () => {
  const { server } = await toon(BEGRIPPEN, {
    als: 'beleid',
    server: (proef) => {
      proef.zetConcept(leegConcept()).zet('begrip', {
        term: 'makersplaats',
        varianten: ['makersplaatsen'],
        uitleg: 'Een plek waar makers samen werken.',
      });
    },
  });
  const zin = 'moet een adres zijn dat begint met http:// of https://';
  const wijzig = 'PATCH /agendas/{agenda}/concept/begrippen/{id}';
  server.antwoordt(wijzig, () => probleem(400, 'De invoer klopt niet.', { link: zin }));
  await userEvent.click(page.getByRole('button', { name: 'makersplaats wijzigen' }));
  const link = page.getByLabelText('Link naar meer informatie');
  await userEvent.fill(link, 'zie https://makers.example');
  await druk('Tab');
  await expect.element(page.getByText(zin).last()).toBeVisible();
  await expect.element(link).toHaveValue('zie https://makers.example');
  await bekijk('concept-begrippen-fout', { opTelefoonAnders: true });
  server.antwoordtWeer(wijzig);
  await userEvent.fill(link, 'https://makers.example');
  await druk('Tab');
  await expect
    .poll(async () => (await server.concept(KLEIN)).delen.alle('begrip'))
    .toMatchObject([{ inhoud: { link: 'https://makers.example' } }]);
  await expect.element(page.getByText(zin)).not.toBeInTheDocument();
  await opgeslagen();
});
