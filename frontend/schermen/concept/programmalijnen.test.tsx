import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import { opgeslagen } from '../handelingen';
import { toon } from '../toon';

test('programmalijnen: toevoegen, verplaatsen, archiveren en terughalen', async () => {
  const { server } = await toon(`/agendas/${KLEIN}/concept`, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(kleinConcept()),
  });
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
    .toHaveAttribute('href', `/agendas/${KLEIN}/concept/programmalijnen/muziek-in-de-wijk`);
  await opgeslagen();
});
