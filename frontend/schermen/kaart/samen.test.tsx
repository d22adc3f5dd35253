import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import { druk, opgeslagen } from '../handelingen';
import { toon } from '../toon';
import { actie, KAART, toonKaart, vak, wat } from './bewerkkaart';

const keuze = page.getByRole('group', { name: 'Kies een van de twee' });

test('wat een collega net opsloeg komt erbij, en er staat wie dat deed', async () => {
  const { server } = await toonKaart();
  const { id } = await actie(server);
  await server.doetAnder(KLEIN, id, { wat: 'Een koor voor alles.' });
  await expect.element(wat()).toHaveValue('Een koor voor alles.');
  await expect.element(page.getByText('Piet wijzigde een actie')).toBeVisible();
  await expect.element(vak().getByText('Net gewijzigd door')).toBeVisible();
});

test('zonder verbinding gaat bewerken door, en daarna wordt alles opgeslagen', async () => {
  const { server, herlaad } = await toonKaart();
  server.zetVerbinding(false);
  await userEvent.fill(wat(), 'De koren zingen samen.');
  await druk('Control+Enter');
  await expect.element(vak().getByLabelText(/^Organisatie toevoegen bij/)).toHaveFocus();
  await userEvent.fill(
    page.getByLabelText('Actie toevoegen bij Oefenplekken openen'),
    'Ook zonder internet.',
  );
  await druk('Enter');
  await expect.element(page.getByText('2 wijzigingen wachten op verbinding')).toBeVisible();
  server.zetVerbinding(true);
  await opgeslagen();
  expect((await actie(server, 'De koren')).inhoud.wat).toBe('De koren zingen samen.');
  await herlaad();
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(3);
});

for (const [knop, blijft] of [
  ['Houd eigen invoer', 'De koren zingen samen.'],
  ['Neem die van Piet', 'Elke wijk een eigen lied.'],
] as const) {
  test(`twee mensen in één veld: de tweede ziet beide teksten en kiest “${knop}”`, async () => {
    const { server } = await toonKaart();
    const { id } = await actie(server);
    const opServer = async () => (await server.concept(KLEIN)).delen.vind(id)?.inhoud.wat;
    server.zetVerbinding(false);
    await userEvent.fill(wat(), 'De koren zingen samen.');
    await druk('Enter');
    await expect.element(page.getByText('1 wijziging wacht op verbinding')).toBeVisible();
    await server.doetAnder(KLEIN, id, { wat: 'Elke wijk een eigen lied.' });
    server.zetVerbinding(true);
    await expect.element(keuze).toHaveTextContent('De koren zingen samen.');
    await expect.element(keuze).toHaveTextContent('Elke wijk een eigen lied.');
    expect(await opServer()).toBe('Elke wijk een eigen lied.');
    await userEvent.click(keuze.getByRole('button', { name: knop }));
    await expect.element(wat()).toHaveValue(blijft);
    await expect.poll(opServer).toBe(blijft);
    await expect.element(keuze).not.toBeInTheDocument();
    await opgeslagen();
  });
}

test('een bezoeker krijgt de weg naar inloggen', async () => {
  await toon(KAART);
  await expect.element(page.getByText('Log in om te bewerken')).toBeVisible();
});
