import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen, typ } from '../handelingen';
import { BUURTKOOR, toonKaart, vak } from './bewerkkaart';

const regel = async (tekst: string) => {
  await typ(tekst);
  await druk('Enter');
};

test('met het toetsenbord alleen ontstaat een hele kaart', async () => {
  const { server, herlaad } = await toonKaart();
  // A new line: title, ambition, Enter.
  await focusOp(page.getByRole('button', { name: 'Programmalijn toevoegen' }));
  await druk('Enter');
  await expect.element(page.getByLabelText('Titel', { exact: true })).toHaveFocus();
  await typ('Dans op het plein');
  await druk('Tab');
  await typ('Iedereen kan meedoen aan cultuur.');
  await druk('Tab', 'Enter');
  await expect
    .element(page.getByRole('textbox', { name: 'Titel van de programmalijn' }))
    .toHaveValue('Dans op het plein');
  await expect.element(page.getByText('Deze kaart is nog leeg.')).toBeVisible();
  await bekijk('bewerken-leeg', { opTelefoonAnders: true });

  // Each Enter goes on to what comes next: resultaat, strategie, actie, wie, wanneer, hoe.
  await focusOp(page.getByLabelText('Resultaat toevoegen aan Kort'));
  await regel('In 2027 kent elke inwoner het aanbod.');
  await expect.element(page.getByLabelText('Strategie toevoegen bij resultaat 1')).toHaveFocus();
  await regel('Samen laten zien wat er is');
  await expect
    .element(page.getByLabelText('Actie toevoegen bij Samen laten zien wat er is'))
    .toHaveFocus();
  await regel('De podia maken één agenda.');
  await expect.element(page.getByLabelText(/^Organisatie toevoegen bij De podia/)).toHaveFocus();
  await typ('buurt');
  await expect.element(page.getByRole('option', { name: /^Buurtkoor Noord/ })).toBeVisible();
  await druk('ArrowDown', 'Enter');
  await expect
    .element(vak().getByRole('button', { name: 'Buurtkoor Noord trekker' }))
    .toBeVisible();
  await druk('Tab');
  await regel('tweede helft 2027');
  await expect.element(vak().getByText('Gelezen als: juli 2027 t/m december 2027')).toBeVisible();
  await druk('Tab');
  await regel('De podia kiezen een trekker.');
  await regel('Zij bouwen de agenda.');
  await expect
    .element(vak().getByRole('textbox', { name: 'Stap 2', exact: true }))
    .toHaveValue('Zij bouwen de agenda.');
  await opgeslagen();

  const { delen } = await server.concept(KLEIN);
  expect(delen.alle('actie').map(({ inhoud }) => inhoud)).toContainEqual(
    expect.objectContaining({
      wat: 'De podia maken één agenda.',
      wanneer: 'tweede helft 2027',
      wie: [expect.objectContaining({ organisatie: BUURTKOOR.id, rol: 'trekker' })],
      hoe: [
        expect.objectContaining({ tekst: 'De podia kiezen een trekker.' }),
        expect.objectContaining({ tekst: 'Zij bouwen de agenda.' }),
      ],
    }),
  );
  await herlaad();
  await expect.element(vak()).toHaveAccessibleName('De podia maken één agenda.');
});

test('twee resultaten delen een strategie, en een actie gaat met een knop omhoog', async () => {
  await toonKaart();
  await focusOp(page.getByLabelText('Resultaat toevoegen aan Kort'));
  await regel('In 2027 voelt iedereen zich welkom.');
  await expect.element(page.getByLabelText('Strategie toevoegen bij resultaat 2')).toHaveFocus();
  await focusOp(page.getByRole('button', { name: 'Voor resultaat 1' }));
  await druk('Enter');
  await focusOp(page.getByRole('checkbox', { name: /^2\. In 2027 voelt/ }));
  await druk('Space', 'Escape');
  await expect.element(page.getByRole('button', { name: 'Voor resultaten 1, 2' })).toBeVisible();
  await expect.element(page.getByText('Deze 2 resultaten delen strategieën')).toBeVisible();

  await focusOp(page.getByRole('button', { name: /^Omhoog: De muziekbus/ }));
  await druk('Enter');
  await expect.element(vak()).toHaveAccessibleName('De muziekbus rijdt langs de scholen.');
  // It cannot go further up: what moved has the focus.
  await expect.element(vak()).toHaveFocus();
  await expect.element(page.getByText('Staat nu op plek 1 van 2')).toBeVisible();
  await opgeslagen();
});

test('de controle telt wat er mist, en brengt naar de plek', async () => {
  await toonKaart({ vol: true });
  await expect.element(page.getByText('Deze 2 resultaten delen strategieën')).toBeVisible();
  await focusOp(page.getByRole('button', { name: /^Controle/ }));
  await druk('Enter');
  const controle = page.getByRole('region', { name: 'Controle', exact: true });
  const koor = controle.getByRole('button', { name: /Een koor/ });
  await expect.element(page.getByRole('button', { name: 'Controle 2' })).toBeVisible();
  await expect.element(koor).toBeVisible();
  await bekijk('bewerken-gebouwd');
  // The same button closes it.
  await druk('Enter');
  await expect.element(controle).not.toBeInTheDocument();
  await druk('Enter');
  await focusOp(koor);
  await druk('Enter');
  await expect.element(page.getByLabelText(/^Organisatie toevoegen bij Een koor/)).toHaveFocus();
});
