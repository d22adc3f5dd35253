import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen } from '../handelingen';
import { actie, toonKaart, vak } from './bewerkkaart';

const RAAD = 'na vaststelling door de raad';

const wanneer = () => vak().getByRole('textbox', { name: 'Wanneer' });

test('eigen woorden blijven staan, met wat eruit wordt gelezen, ook voor zij zijn opgeslagen', async () => {
  const { server, herlaad } = await toonKaart();
  const laatGaan = server.houdVast('PATCH /agendas/{agenda}/concept/acties/{id}');
  await userEvent.fill(wanneer(), 'eind 2027');
  await expect
    .element(vak().getByText('Gelezen als: oktober 2027 t/m december 2027'))
    .toBeVisible();
  laatGaan();
  await druk('Enter');
  await expect.poll(async () => (await actie(server)).inhoud.wanneer).toBe('eind 2027');
  await opgeslagen();
  await herlaad();
  await expect.element(wanneer()).toHaveValue('eind 2027');
  await expect
    .element(vak().getByText('Gelezen als: oktober 2027 t/m december 2027'))
    .toBeVisible();
});

test('bij woorden zonder tijd kiest iemand een periode, met het toetsenbord en op een telefoon', async () => {
  const { server, herlaad } = await toonKaart({ breedte: 390 });
  const tijd = async () => (await actie(server)).inhoud.wanneer;
  await userEvent.fill(wanneer(), RAAD);
  await druk('Enter');
  await expect.poll(tijd).toBe(RAAD);
  await expect
    .element(vak().getByText(/^Hier staat geen tijd in die wij herkennen\./))
    .toBeVisible();
  const kies = vak().getByRole('button', { name: `Kies een periode bij ‘${RAAD}’` });
  await focusOp(kies);
  await druk('Enter');
  const van = vak().getByLabelText('Eerste dag');
  await expect.element(van).toHaveFocus();
  await druk('Escape');
  await expect.element(kies).toHaveFocus();
  await druk('Enter');
  await userEvent.fill(van, '2027-09-15');
  await userEvent.fill(vak().getByLabelText('Laatste dag'), '2027-03-01');
  await druk('Enter');
  await expect.element(vak().getByRole('alert')).toHaveTextContent('ligt voor de eerste dag');
  await bekijk('bewerken-wanneer-periode', { opTelefoonAnders: true });
  await userEvent.fill(van, '2027-02-01');
  await druk('Enter');
  await expect.poll(tijd).toBe(`${RAAD} [2027-02-01 t/m 2027-03-01]`);
  await expect.element(vak().getByText('Gekozen: 1 februari 2027 t/m 1 maart 2027')).toBeVisible();
  await expect.element(wanneer()).toHaveValue(RAAD);
  await opgeslagen();
  await herlaad();
  await expect.element(wanneer()).toHaveValue(RAAD);
  await bekijk('bewerken-wanneer-gekozen', { opTelefoonAnders: true });

  // Other words keep the period, until somebody takes it away.
  await userEvent.fill(wanneer(), 'zodra het kan');
  await druk('Enter');
  await expect.poll(tijd).toBe('zodra het kan [2027-02-01 t/m 2027-03-01]');
  await userEvent.click(vak().getByRole('button', { name: /^Wijzig de periode/ }));
  await expect.element(van).toHaveValue('2027-02-01');
  await userEvent.click(vak().getByRole('button', { name: 'Zonder periode' }));
  await expect.poll(tijd).toBe('zodra het kan');
  expect(document.documentElement.scrollWidth).toBe(390);
  await opgeslagen();
});

test('een stap heeft zijn eigen woorden voor de tijd, en een periode erbij', async () => {
  const { server } = await toonKaart({ vol: true });
  const hoe = async () => (await actie(server)).inhoud.hoe;
  await userEvent.click(vak().getByRole('button', { name: 'Details van stap 1' }));
  const tijd = page.getByRole('textbox', { name: 'Wanneer' }).nth(1);
  await userEvent.fill(tijd, 'zodra er geld is');
  await druk('Enter');
  await userEvent.click(vak().getByRole('button', { name: /^Kies een periode bij ‘zodra/ }));
  await userEvent.fill(vak().getByLabelText('Laatste dag'), '2027-12-31');
  await userEvent.click(vak().getByRole('button', { name: 'Neem over' }));
  await expect
    .poll(hoe)
    .toMatchObject([{ wanneer: 'zodra er geld is [uiterlijk 2027-12-31]' }, {}]);
  await userEvent.click(vak().getByRole('button', { name: 'Details van stap 1' }));
  await expect
    .element(vak().getByText('zodra er geld is (uiterlijk 31 december 2027)'))
    .toBeVisible();
  await opgeslagen();
});
