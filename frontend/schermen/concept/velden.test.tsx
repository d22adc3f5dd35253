import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen } from '../handelingen';
import { toon } from '../toon';

const toonGegevens = () =>
  toon(`/agendas/${KLEIN}/concept/gegevens`, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(kleinConcept()),
    meldingen: /403/,
  });

test('Ctrl+Z en Ctrl+Y gelden op elke pagina van het concept, behalve in een veld', async () => {
  const { server } = await toonGegevens();
  const soort = page.getByLabelText('Soort');
  const opServer = async () => (await server.concept(KLEIN)).agenda.inhoud.soort;
  const eerst = await opServer();
  await userEvent.selectOptions(soort, 'Meerjarenplan');
  await expect.poll(opServer).not.toBe(eerst);
  await opgeslagen();
  // In the field the browser itself takes back.
  await focusOp(soort);
  await druk('Control+z');
  await expect.element(soort).toHaveDisplayValue('Meerjarenplan');
  await focusOp(page.getByRole('heading', { level: 1 }));
  await druk('Control+z');
  await expect.element(page.getByText(/^Ongedaan gemaakt: wijziging/)).toBeVisible();
  await expect.poll(opServer).toBe(eerst);
  await druk('Control+y');
  await expect.element(page.getByText(/^Opnieuw gedaan: wijziging/)).toBeVisible();
  await expect.element(soort).toHaveDisplayValue('Meerjarenplan');
  await opgeslagen();
});

test('wie een verplicht veld leeg achterlaat ziet weer wat er stond', async () => {
  const { server } = await toonGegevens();
  const titel = page.getByRole('textbox', { name: 'Titel' });
  await userEvent.click(titel);
  await druk('Control+a', 'Delete');
  await expect.element(page.getByText('Dit kan niet leeg zijn.')).toBeVisible();
  await expect.element(titel).toHaveAccessibleDescription(/^Dit kan niet leeg zijn/);
  await druk('Tab');
  await expect.element(titel).toHaveValue('Muziek in de wijk');
  await expect.element(page.getByText('Dit kan niet leeg zijn.')).not.toBeInTheDocument();
  await opgeslagen();
  expect((await server.concept(KLEIN)).agenda.inhoud.titel).toBe('Muziek in de wijk');
});

test('wat niet kon worden opgeslagen is over te nemen en weg te gooien', async () => {
  const { server } = await toonGegevens();
  server.antwoordt('PATCH /agendas/{agenda}/concept', () => probleem(403));
  await userEvent.fill(page.getByLabelText('Samenvatting'), 'Wat ik schreef.');
  await druk('Tab');
  const meer = page.getByText('Toon wat nog niet is opgeslagen');
  await userEvent.click(meer);
  await expect.element(page.getByRole('paragraph').filter({ hasText: 'Wat ik' })).toBeVisible();
  await bekijk('concept-vastgelopen');
  await userEvent.click(page.getByRole('button', { name: 'Kopieer de tekst' }));
  await expect.poll(() => navigator.clipboard.readText()).toBe('Wat ik schreef.');
  await userEvent.click(page.getByRole('button', { name: 'Gooi weg' }));
  await expect.element(meer).not.toBeInTheDocument();
  await opgeslagen();
});
