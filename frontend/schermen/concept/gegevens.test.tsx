import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import { opgeslagen } from '../handelingen';
import { toon } from '../toon';

test('een tweede collega: de keuze tussen twee waarden', async () => {
  const { server, klok } = await toon(`/agendas/${KLEIN}/concept/gegevens`, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(leegConcept()),
  });
  const { agenda } = await server.concept(KLEIN);
  const samenvatting = async () => (await server.concept(KLEIN)).agenda.inhoud.samenvatting;
  server.zetVerbinding(false);
  await userEvent.fill(page.getByLabelText('Samenvatting'), 'Zo zie ik het.');
  klok.vooruit(1500);
  await expect.element(page.getByText('1 wijziging wacht op verbinding')).toBeVisible();
  await server.doetAnder(KLEIN, agenda.id, { samenvatting: 'Maar zo zie ik het.' });
  server.zetVerbinding(true);
  await expect.element(page.getByText('Er is een keuze nodig').first()).toBeVisible();
  expect(await samenvatting()).toBe('Maar zo zie ik het.');
  await userEvent.click(page.getByRole('button', { name: 'Houd eigen invoer' }));
  await expect.poll(samenvatting).toBe('Zo zie ik het.');
  await opgeslagen();
});
