import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { bekijk } from '../bekijk';
import { verwachtAdres } from '../handelingen';
import { toon } from '../toon';

test('een nieuwe agenda: wat niet klopt staat bij het veld, en niets gaat verloren', async () => {
  const { server, herlaad } = await toon('/concepten', { als: 'beleid' });
  await expect
    .element(page.getByRole('link', { name: 'Uitvoeringsagenda Cultuurvisie 2022-2030 bewerken' }))
    .toBeVisible();
  await bekijk('concept-mijn-agendas', { opTelefoonAnders: true });
  await userEvent.click(page.getByRole('link', { name: 'Nieuwe agenda' }));
  await expect.element(page.getByLabelText('Eerste dag')).toBeVisible();
  await bekijk('concept-nieuwe-agenda', { opTelefoonAnders: true });
  await userEvent.fill(page.getByLabelText('Titel'), 'Cultuurplan');
  await userEvent.fill(page.getByLabelText('Eerste dag'), '2030-12-31');
  await userEvent.fill(page.getByLabelText('Laatste dag'), '2027-01-01');
  const maak = page.getByRole('button', { name: 'Agenda maken' });
  await userEvent.click(maak);
  await expect.element(page.getByText('2 velden kloppen nog niet')).toBeVisible();
  await userEvent.click(
    page.getByRole('link', { name: 'Laatste dag: De laatste dag moet na de eerste dag komen.' }),
  );
  await expect.element(page.getByLabelText('Laatste dag')).toHaveFocus();
  await expect
    .element(page.getByLabelText('Laatste dag'))
    .toHaveAccessibleDescription('De laatste dag moet na de eerste dag komen.');
  await bekijk('concept-nieuwe-agenda-fout');
  expect(server.aantal('POST')).toBe(0);

  await herlaad();
  await expect.element(page.getByLabelText('Titel')).toHaveValue('Cultuurplan');
  await userEvent.fill(page.getByLabelText('Eerste dag'), '2027-01-01');
  await userEvent.fill(page.getByLabelText('Laatste dag'), '2030-12-31');
  await userEvent.fill(page.getByLabelText('Samenvatting'), 'Cultuur hoort bij iedereen.');
  server.antwoordtEens('POST /agendas', () => probleem(409, 'Deze code is al in gebruik.'));
  await userEvent.click(maak);
  await expect.element(page.getByText('De agenda is nog niet gemaakt.')).toBeVisible();
  await expect
    .element(page.getByLabelText('Samenvatting'))
    .toHaveValue('Cultuur hoort bij iedereen.');
  await userEvent.click(maak);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Cultuurplan' })).toBeVisible();
  await verwachtAdres(/\/agendas\/cultuurplan\/concept$/);
});
