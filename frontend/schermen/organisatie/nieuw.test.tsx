import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lijktOp, probleem } from '../../proefserver/antwoorden';
import { bekijk } from '../bekijk';
import { verwachtAdres, zoekEnKies } from '../handelingen';
import { toon } from '../toon';

const NIEUW = '/mijn-organisaties/nieuw';
const MAAK = 'POST /organisaties';

const naam = () => page.getByRole('textbox', { name: 'Naam' });
const soort = () => page.getByRole('combobox', { name: 'Soort' });
const voegToe = () => page.getByRole('button', { name: 'Organisatie toevoegen' });

test('een gemeente komt met naam en kenmerk uit het register', async () => {
  const { server } = await toon(NIEUW, { als: 'beheer' });
  await userEvent.selectOptions(soort(), 'gemeente');
  await zoekEnKies(
    page.getByRole('combobox', { name: 'Zoek de gemeente' }),
    'zoeterw',
    'Zoeterwoude',
  );
  await expect.element(naam()).toHaveValue('Gemeente Zoeterwoude');
  await expect
    .element(page.getByRole('textbox', { name: /^TOOI-kenmerk/ }))
    .toHaveValue('https://identifier.overheid.nl/tooi/id/gemeente/gm0638');
  await bekijk('organisatie-nieuw-gemeente');
  await userEvent.click(voegToe());
  await verwachtAdres(/^\/organisaties\/gemeente-zoeterwoude\/profiel$/);
  const gemaakt = await server.organisaties.vind('gemeente-zoeterwoude');
  expect(gemaakt?.inhoud).toMatchObject({
    soort: 'gemeente',
    tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0638',
  });
});

test('zonder naam, of een afdeling zonder waar zij bij hoort, wordt niets verstuurd', async () => {
  const { server } = await toon(NIEUW, { als: 'beheer' });
  await userEvent.selectOptions(soort(), 'afdeling');
  await userEvent.click(voegToe());
  await expect
    .element(page.getByRole('heading', { name: '2 velden kloppen nog niet' }))
    .toBeVisible();
  await expect
    .element(page.getByRole('combobox', { name: 'Waar zij bij hoort' }))
    .toHaveAccessibleDescription(/Maak een keuze\.$/);
  await bekijk('organisatie-nieuw-fouten');
  await userEvent.fill(naam(), 'Vrije Tijd');
  await zoekEnKies(
    page.getByRole('combobox', { name: 'Waar zij bij hoort' }),
    'gemeente zoet',
    /^Gemeente Zoetermeer/,
  );
  expect(server.aantal(MAAK)).toBe(0);
  await userEvent.click(voegToe());
  await verwachtAdres(/^\/organisaties\/vrije-tijd\/profiel$/);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Vrije Tijd' })).toBeVisible();
});

test('lijkt zij op een andere, dan is het een vraag, en kan zij toch', async () => {
  const { server } = await toon(NIEUW, { als: 'beheer' });
  server.antwoordt(MAAK, ({ query, anders }) =>
    query.get('toch') === 'true' ? anders() : lijktOp('CKC & partners'),
  );
  await userEvent.fill(naam(), 'CKC en partner');
  await userEvent.click(voegToe());
  await expect
    .element(page.getByText('Er is al een organisatie die hierop lijkt', { exact: true }))
    .toBeVisible();
  await expect.element(page.getByRole('listitem').getByText('CKC & partners')).toBeVisible();
  await expect.element(naam()).toHaveValue('CKC en partner');
  await bekijk('organisatie-nieuw-lijkt-op');
  await userEvent.click(page.getByRole('button', { name: 'Toch toevoegen' }));
  await verwachtAdres(/^\/organisaties\/ckc-en-partner\/profiel$/);
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'CKC en partner' }))
    .toBeVisible();
});

test('bestaat zij al, dan staat dat er, en blijft wat is ingevuld', async () => {
  const { server, herlaad } = await toon(NIEUW, { als: 'beheer' });
  server.antwoordt(MAAK, () => probleem(409, "'Wijck' is er al. Kies haar uit de lijst."));
  await userEvent.fill(naam(), 'Wijck');
  await userEvent.click(voegToe());
  await expect.element(page.getByRole('alert')).toHaveTextContent("'Wijck' is er al");
  await herlaad();
  await expect.element(naam()).toHaveValue('Wijck');
});

test('wie niet de beheerder is, leest waar een organisatie dan wel wordt toegevoegd', async () => {
  await toon(NIEUW, { als: 'beleid' });
  await expect.element(page.getByText('Dit account mag geen organisaties toevoegen')).toBeVisible();
  await bekijk('organisatie-nieuw-mag-niet');
});
