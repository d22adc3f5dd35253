import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, opgeslagen, verwachtInloggen } from '../handelingen';
import { toon } from '../toon';
import { actie, KAART, toonKaart, vak, wat } from './bewerkkaart';

const keuze = page.getByRole('group', { name: 'Kies een van de twee' });

test('ook van wie geen naam heeft staat er dat iemand het net opsloeg', async () => {
  const { server } = await toonKaart();
  const { id } = await actie(server);
  await server.doetAnder(KLEIN, id, { wat: 'Een koor voor alles.' }, null);
  await expect.element(vak().getByText('Net gewijzigd door iemand anders')).toBeVisible();
});

test('wat een collega net opsloeg komt erbij, en er staat wie dat deed', async () => {
  const { server } = await toonKaart();
  const { id } = await actie(server);
  await server.doetAnder(KLEIN, id, { wat: 'Een koor voor alles.' });
  await expect.element(wat()).toHaveValue('Een koor voor alles.');
  await expect.element(page.getByText('Piet wijzigde een actie')).toBeVisible();
  await expect.element(vak().getByText('Net gewijzigd door')).toBeVisible();
  await bekijk('bewerken-samen');
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
  await bekijk('bewerken-zonder-verbinding');
  server.zetVerbinding(true);
  await opgeslagen();
  expect((await actie(server, 'De koren')).inhoud.wat).toBe('De koren zingen samen.');
  await herlaad();
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(3);
});

/** Somebody else saved the same field while the line was down; gives what the server has of it. */
async function botsing(): Promise<() => Promise<unknown>> {
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
  return opServer;
}

test('twee mensen in één veld: de tweede ziet beide teksten en houdt de eigen', async () => {
  const opServer = await botsing();
  await bekijk('bewerken-botsing', { opTelefoonAnders: true });
  await userEvent.click(keuze.getByRole('button', { name: 'Houd eigen invoer' }));
  await expect.element(wat()).toHaveValue('De koren zingen samen.');
  await expect.poll(opServer).toBe('De koren zingen samen.');
  await expect.element(keuze).not.toBeInTheDocument();
  await opgeslagen();
});

test('twee mensen in één veld: de tweede neemt die van de ander', async () => {
  const opServer = await botsing();
  await userEvent.click(keuze.getByRole('button', { name: 'Neem die van Piet' }));
  await expect.element(wat()).toHaveValue('Elke wijk een eigen lied.');
  await expect.element(keuze).not.toBeInTheDocument();
  await opgeslagen();
  expect(await opServer()).toBe('Elke wijk een eigen lied.');
});

test('een bezoeker krijgt de weg naar inloggen', async () => {
  await toon(KAART);
  await expect.element(page.getByText('Log in om te bewerken')).toBeVisible();
  await verwachtInloggen(KAART);
  await bekijk('bewerken-uitgelogd');
});
