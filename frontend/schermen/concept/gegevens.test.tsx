import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, opgeslagen } from '../handelingen';
import { toon } from '../toon';

test('een tweede collega: de keuze tussen twee waarden', async () => {
  const { server, klok } = await toon(`/agendas/${KLEIN}/concept/gegevens`, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(kleinConcept()),
  });
  const { agenda } = await server.concept(KLEIN);
  const samenvatting = async () => (await server.concept(KLEIN)).agenda.inhoud.samenvatting;
  await expect
    .element(page.getByLabelText('Samenvatting'))
    .toHaveValue('Een klein plan over muziek in de wijken.');
  await bekijk('concept-gegevens', { opTelefoonAnders: true });
  server.zetVerbinding(false);
  await userEvent.fill(page.getByLabelText('Samenvatting'), 'Zo zie ik het.');
  klok.vooruit(1500);
  await expect.element(page.getByText('1 wijziging wacht op verbinding')).toBeVisible();
  await bekijk('concept-geen-verbinding');
  await server.doetAnder(KLEIN, agenda.id, { samenvatting: 'Maar zo zie ik het.' });
  server.zetVerbinding(true);
  await expect.element(page.getByText('Er is een keuze nodig').first()).toBeVisible();
  expect(await samenvatting()).toBe('Maar zo zie ik het.');
  await bekijk('concept-botsing');
  await userEvent.click(page.getByRole('button', { name: 'Houd eigen invoer' }));
  await expect.poll(samenvatting).toBe('Zo zie ik het.');
  await expect.element(page.getByText('Er is een keuze nodig')).not.toBeInTheDocument();
  await opgeslagen();
});

test('een half getypte datum wordt niet opgeslagen, en wie weggaat ziet de vorige weer', async () => {
  const { server } = await toon(`/agendas/${KLEIN}/concept/gegevens`, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(kleinConcept()),
  });
  const van = page.getByLabelText('Eerste dag', { exact: true });
  await expect.element(van).toHaveValue('2027-01-01');
  await userEvent.click(van);
  await druk('Backspace');
  await expect
    .element(page.getByText('Deze datum is nog niet af.', { exact: false }))
    .toBeVisible();
  await druk('Tab', 'Tab', 'Tab', 'Tab');
  await expect.element(van).toHaveValue('2027-01-01');
  await expect
    .element(page.getByText('Deze datum is nog niet af.', { exact: false }))
    .not.toBeInTheDocument();
  expect(server.aantal('PATCH')).toBe(0);
  await userEvent.fill(van, '2027-02-01');
  await druk('Tab', 'Tab', 'Tab', 'Tab');
  await expect.poll(async () => (await server.concept(KLEIN)).agenda.inhoud.van).toBe('2027-02-01');
  await opgeslagen();
});
