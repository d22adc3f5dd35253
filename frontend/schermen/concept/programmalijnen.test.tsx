import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, kleinConcept, leegConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { opgeslagen, verwachtAdres } from '../handelingen';
import { toon } from '../toon';

const CONCEPT = `/agendas/${KLEIN}/concept`;

test('programmalijnen: toevoegen, verplaatsen, archiveren en terughalen', async () => {
  const { server } = await toon(CONCEPT, {
    als: 'beleid',
    server: (proef) => {
      proef.zetConcept(kleinConcept()).gepubliceerd = true;
    },
  });
  await expect.element(page.getByText(/^1 resultaat · 1 strategie · 2 acties/)).toBeVisible();
  await bekijk('concept-overzicht', { opTelefoonAnders: true });
  const lijnen = async () =>
    (await server.concept(KLEIN)).delen.alle('programmalijn').map(({ inhoud }) => inhoud.titel);
  await userEvent.click(page.getByRole('button', { name: 'Programmalijn toevoegen' }));
  await userEvent.fill(page.getByLabelText('Titel'), 'Cultuur op school');
  await userEvent.fill(page.getByLabelText('Ambitie'), 'Wat wij willen met scholen.');
  await userEvent.click(page.getByRole('button', { name: 'Toevoegen', exact: true }));
  await expect.poll(lijnen).toEqual(['Muziek in de wijk', 'Cultuur op school']);
  await userEvent.click(page.getByRole('button', { name: 'Muziek in de wijk omlaag' }));
  await expect
    .element(page.getByRole('heading', { level: 2 }).filter({ hasText: '1. ' }))
    .toHaveTextContent('1. Cultuur op school');
  await expect.poll(lijnen).toEqual(['Cultuur op school', 'Muziek in de wijk']);
  await userEvent.click(page.getByRole('button', { name: 'Cultuur op school archiveren' }));
  await expect.poll(lijnen).toEqual(['Muziek in de wijk']);
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken', exact: true }));
  await expect.element(page.getByRole('heading', { name: 'Cultuur op school' })).toHaveFocus();
  await expect.poll(lijnen).toEqual(['Cultuur op school', 'Muziek in de wijk']);
  await expect
    .element(page.getByRole('link', { name: 'Strategiekaart van Muziek in de wijk bewerken' }))
    .toHaveAttribute('href', `${CONCEPT}/programmalijnen/muziek-in-de-wijk`);
  await opgeslagen();
});

test('een lege agenda begint met fasen, en vraagt daarna om een programmalijn', async () => {
  await toon(CONCEPT, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(leegConcept()),
  });
  await expect.element(page.getByText('Deze agenda is nog niet gepubliceerd.')).toBeVisible();
  await expect.element(page.getByLabelText('Ambitie')).not.toBeInTheDocument();
  await bekijk('concept-leeg');
  await userEvent.click(page.getByRole('link', { name: 'Fasen toevoegen' }));
  await userEvent.click(page.getByRole('button', { name: 'Drie termijnen klaarzetten' }));
  await opgeslagen();
  const menu = page.getByRole('navigation', { name: 'Concept van de agenda' });
  await userEvent.click(menu.getByRole('link', { name: 'Programmalijnen' }));
  await expect.element(page.getByLabelText('Ambitie')).toBeVisible();
  await bekijk('concept-eerste-lijn');
});

test('op een telefoon staan de pagina’s van het concept achter de knop Menu', async () => {
  await toon(CONCEPT, {
    als: 'beleid',
    breedte: 390,
    server: (proef) => proef.zetConcept(kleinConcept()),
  });
  const fasen = page.getByRole('link', { name: 'Fasen' });
  await expect.element(fasen).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Menu' }));
  await expect.element(fasen).toBeVisible();
  await bekijk('concept-menu', { opTelefoonAnders: true });
  await userEvent.click(fasen);
  await verwachtAdres(/\/concept\/fasen$/);
  await expect.element(fasen).not.toBeInTheDocument();
});
