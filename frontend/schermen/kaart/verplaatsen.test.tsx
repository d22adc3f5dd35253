import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { opgeslagen } from '../handelingen';
import { toonKaart } from './bewerkkaart';

const verplaats = async (wat: string, naar: string) => {
  await userEvent.click(page.getByRole('button', { name: `Verplaats naar…: ${wat}` }));
  await userEvent.click(page.getByRole('menuitem', { name: naar }));
};

const EERSTE = 'In elke wijk wordt wekelijks muziek gemaakt.';
const TWEEDE = 'Elke wijk heeft een oefenplek.';

test('een resultaat dat een strategie deelt vraagt of het andere meegaat', async () => {
  const { server } = await toonKaart({ vol: true });
  const vraag = page.getByRole('alertdialog', { name: 'Dit resultaat deelt een strategie' });
  await verplaats(TWEEDE, 'Lang');
  await expect.element(vraag).toHaveTextContent(`samen met ‘${EERSTE}’`);
  await bekijk('bewerken-samen-verplaatsen');
  await userEvent.click(vraag.getByRole('button', { name: 'Alleen dit resultaat' }));
  await expect
    .element(page.getByText(/^Hoort nu bij Lang, en staat op de kaart nog/))
    .toBeVisible();
  // It says so where it stands.
  await expect.element(page.getByText('Valt in: Lang')).toBeVisible();
  await bekijk('bewerken-eigen-fase');
  await opgeslagen();

  await verplaats(EERSTE, 'Lang');
  await expect.element(page.getByText(/^Staat nu bij Lang/)).toBeVisible();
  await expect.element(page.getByText('Valt in: Lang')).not.toBeInTheDocument();
  await opgeslagen();

  await verplaats(TWEEDE, 'Kort');
  await userEvent.click(vraag.getByRole('button', { name: 'Verplaats ze samen naar Kort' }));
  await expect.element(page.getByText(/^Staan nu samen bij Kort/)).toBeVisible();
  await opgeslagen();
  const fasen = async () => {
    const concept = await server.concept(KLEIN);
    return new Set(concept.delen.alle('resultaat').map(({ inhoud }) => inhoud.fase));
  };
  await expect.poll(async () => (await fasen()).size).toBe(1);
  // One deed, taken back at once.
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last());
  await expect.element(page.getByText('Valt in: Lang')).not.toBeInTheDocument();
  await opgeslagen();
  await expect.poll(async () => (await fasen()).size).toBe(1);
});

test('Ctrl+Z werkt meteen na archiveren, en in een veld waarin is getypt neemt het veld het terug', async () => {
  await toonKaart({ vol: true });
  const bus = page.getByRole('article', { name: /^De muziekbus/ });
  await userEvent.click(page.getByRole('button', { name: /^Archiveer: De muziekbus/ }));
  await expect.element(bus).not.toBeInTheDocument();
  const nieuw = page.getByLabelText('Actie toevoegen bij Oefenplekken openen');
  await expect.element(nieuw).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(bus).toBeVisible();
  await opgeslagen();

  await userEvent.click(page.getByRole('button', { name: /^Archiveer: De muziekbus/ }));
  await expect.element(nieuw).toHaveFocus();
  await userEvent.keyboard('Zing');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(bus).not.toBeInTheDocument();
});

test('de controle opent onder de balk, ook voor wie halverwege de kaart is', async () => {
  await toonKaart({ vol: true });
  const knop = page.getByRole('button', { name: /^Controle/ });
  await expect.element(knop).toBeVisible();
  window.scrollTo(0, document.body.scrollHeight);
  await userEvent.click(knop);
  const controle = page.getByRole('region', { name: 'Controle', exact: true });
  await expect.element(controle).toBeInViewport();
});
