import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, opgeslagen } from '../handelingen';
import { toon } from '../toon';

const BESLUITEN = `/agendas/${KLEIN}/concept/besluiten`;

test('een besluit met een tijd die wordt geweigerd blijft staan, tot zij klopt', async () => {
  const { server } = await toon(BESLUITEN, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(leegConcept()),
  });
  await expect.element(page.getByText(/^Deze agenda heeft nog geen/)).toBeVisible();
  await bekijk('concept-besluiten-leeg');
  const zin = 'Een tijd heeft hoogstens 200 tekens.';
  const maak = 'POST /agendas/{agenda}/concept/besluiten';
  server.antwoordt(maak, () => probleem(400, 'De invoer klopt niet.', { genomen: zin }));
  await userEvent.fill(page.getByLabelText('Titel'), 'Cultuurvisie 2027');
  await userEvent.fill(page.getByLabelText('Datum van het besluit'), 'ooit eens');
  await userEvent.click(page.getByRole('button', { name: 'Toevoegen', exact: true }));
  const besluit = page.getByRole('listitem').filter({ hasText: 'Cultuurvisie 2027' }).first();
  await expect.element(besluit.getByText(zin).last()).toBeVisible();
  const genomen = besluit.getByLabelText('Datum van het besluit');
  await expect.element(genomen).toHaveValue('ooit eens');
  await bekijk('concept-besluiten-fout', { opTelefoonAnders: true });
  server.antwoordtWeer(maak);
  await userEvent.fill(genomen, '2026');
  await druk('Tab');
  await expect.element(page.getByText('Raadsbesluit · 2026')).toBeVisible();
  await opgeslagen();
});

test('een besluit dat nog wordt genoemd blijft, en de weigering zegt waarom', async () => {
  const { server } = await toon(BESLUITEN, {
    als: 'beleid',
    server: (proef) => {
      const concept = proef.zetConcept(leegConcept());
      const { id } = concept.zet('besluit', {
        soort: 'raadsbesluit',
        nummer: '2027-01',
        titel: 'Cultuurvisie 2027',
        genomen: 'eerste helft 2027',
      });
      concept.delen.wijzig(concept.agenda.id, { visieBesluit: id }, null);
    },
  });
  await expect.element(page.getByText(/^Raadsbesluit · 2027-01 · /)).toBeVisible();
  await bekijk('concept-besluiten');
  await userEvent.click(page.getByRole('button', { name: 'Cultuurvisie 2027 archiveren' }));
  await expect
    .element(page.getByText(/^Dit besluit wordt nog 1 keer genoemd/).last())
    .toBeVisible();
  await bekijk('concept-besluiten-in-gebruik');
  await userEvent.click(page.getByRole('button', { name: 'Laat staan' }));
  await expect.element(page.getByText(/^Dit besluit wordt nog/)).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: /Cultuurvisie 2027/ })).toBeVisible();
  expect((await server.concept(KLEIN)).delen.alle('besluit')).toHaveLength(1);
  await opgeslagen();
});
