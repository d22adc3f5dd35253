import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { kiesBestand } from '../begroting/bestand';
import { bekijk } from '../bekijk';
import { verwachtInloggen, zoekEnKies } from '../handelingen';
import { toon } from '../toon';

const PROFIEL = '/organisaties/ckc-en-partners/profiel';
const WIJZIG = 'PATCH /organisaties/{organisatie}/profiel';

const tekst = (naam: string | RegExp) => page.getByRole('textbox', { name: naam, exact: true });
const opslaan = () => page.getByRole('button', { name: 'Opslaan' });
const meenemen = () => page.getByRole('link', { name: 'Alles meenemen (zip)' });
const bewaard = () => page.getByText('Het profiel is opgeslagen. Bezoekers lezen het meteen.');

test('wie namens een organisatie spreekt, wijzigt haar profiel, en niet wat zij onder andere is', async () => {
  const { server } = await toon(PROFIEL, { als: 'podium' });
  await expect.element(opslaan()).toBeDisabled();
  await expect.element(page.getByRole('link', { name: 'Bekijken als bezoeker' })).toBeVisible();
  await userEvent.fill(tekst(/^Korte code/), 'CKC');
  await userEvent.fill(tekst(/^Disciplines/), 'muziek\n\n theater ');
  await userEvent.fill(tekst(/^E-mailadres/), 'balie@ckc.example');
  await userEvent.click(page.getByRole('checkbox', { name: 'Zichtbaar voor bezoekers' }));
  await bekijk('profiel');
  await userEvent.click(opslaan());
  await expect.element(bewaard()).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud).toMatchObject({
    naam: 'CKC & partners',
    afkorting: 'CKC',
    disciplines: ['muziek', 'theater'],
    contact: { naam: null, email: 'balie@ckc.example', telefoon: null, openbaar: true },
  });
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'CKC & partners' }))
    .toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Soort' })).not.toBeInTheDocument();
  await expect.element(tekst(/^TOOI/)).not.toBeInTheDocument();
  await expect.element(page.getByText('Houdt deze organisatie op?')).not.toBeInTheDocument();
  await expect.element(meenemen()).not.toBeInTheDocument();
});

test('wie voor een organisatie werkt, neemt alles van haar mee in één bestand', async () => {
  await toon('/organisaties/gemeente-zoetermeer/profiel', { als: 'beleid' });
  await expect
    .element(meenemen())
    .toHaveAttribute('href', '/v1/organisaties/gemeente-zoetermeer/uitvoer');
  await bekijk('profiel-meenemen');
});

test('bij een andere naam blijft de oude als eerdere naam, tenzij zij een tikfout was', async () => {
  const { server } = await toon(PROFIEL, { als: 'podium' });
  const oudeNaam = page.getByRole('checkbox', { name: /bewaren als eerdere naam$/ });
  await expect.element(oudeNaam).not.toBeInTheDocument();
  await userEvent.fill(tekst('Naam'), 'CKC');
  await expect.element(oudeNaam).toBeChecked();
  await bekijk('profiel-andere-naam');
  await userEvent.click(opslaan());
  await expect.element(bewaard()).toBeVisible();
  await userEvent.fill(tekst('Naam'), 'CKC Zoetermeer');
  await userEvent.click(oudeNaam);
  await userEvent.click(opslaan());
  await expect.element(bewaard()).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud).toMatchObject({
    naam: 'CKC Zoetermeer',
    eerdereNamen: ['CKC & partners'],
  });
});

test('wat niet klopt staat bij het veld, ook in een rij of bij het contact, en blijft staan', async () => {
  const { server, herlaad } = await toon(PROFIEL, { als: 'podium' });
  server.antwoordtEens(WIJZIG, () =>
    probleem(400, 'Klopt niet.', {
      kvk: 'hoort bij een andere organisatie',
      'contact/email': 'moet een e-mailadres zijn',
      'wijken/0': 'is te lang',
    }),
  );
  await userEvent.fill(tekst(/^KvK-nummer/), '12345678');
  await userEvent.click(opslaan());
  await expect
    .element(page.getByRole('heading', { name: '3 velden kloppen nog niet' }))
    .toBeVisible();
  await expect.element(tekst(/^KvK-nummer/)).toHaveAccessibleDescription(/hoort bij een andere/);
  await expect.element(tekst(/^E-mailadres/)).toHaveAccessibleDescription(/e-mailadres zijn/);
  await expect.element(tekst(/^Wijken/)).toHaveAccessibleDescription(/te lang/);
  await bekijk('profiel-fouten');
  await herlaad();
  await expect.element(tekst(/^KvK-nummer/)).toHaveValue('12345678');
});

test('wijzigt een ander intussen hetzelfde veld, dan staan beide er en is het een keuze', async () => {
  const { server } = await toon(PROFIEL, { als: 'podium' });
  await userEvent.fill(tekst(/^Website/), 'https://mijn.example');
  await server.organisaties.doetAnder('ckc-en-partners', {
    website: 'https://ander.example',
    toelichting: 'Muziek en theater.',
  });
  await userEvent.click(opslaan());
  await expect
    .element(page.getByText('Iemand anders heeft dit profiel intussen gewijzigd'))
    .toBeVisible();
  await expect.element(tekst(/^Toelichting/)).toHaveValue('Muziek en theater.');
  await expect.element(tekst(/^Website/)).toHaveValue('https://mijn.example');
  await expect.element(page.getByText('https://ander.example')).toBeVisible();
  await bekijk('profiel-ingehaald');
  await userEvent.click(page.getByRole('button', { name: 'Houd eigen invoer' }));
  await userEvent.click(opslaan());
  await expect.element(bewaard()).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud).toMatchObject({
    website: 'https://mijn.example',
    toelichting: 'Muziek en theater.',
  });
});

test('de beheerder zegt ook wat voor organisatie het is en waar zij bij hoort', async () => {
  const { server } = await toon('/organisaties/gemeente-zoetermeer/profiel', { als: 'beheer' });
  await zoekEnKies(page.getByRole('combobox', { name: 'Zoek de gemeente' }), 'zoet', 'Zoetermeer');
  await expect
    .element(tekst(/^TOOI/))
    .toHaveValue('https://identifier.overheid.nl/tooi/id/gemeente/gm0637');
  await userEvent.click(opslaan());
  await expect.element(bewaard()).toBeVisible();
  await bekijk('profiel-beheerder');
  expect((await server.organisaties.vind('gemeente-zoetermeer'))?.inhoud.tooi).toMatch(/gm0637$/);
});

test('waar een organisatie bij hoort, is te kiezen en te wissen', async () => {
  const { server } = await toon(PROFIEL, { als: 'beheer' });
  await zoekEnKies(page.getByRole('combobox', { name: /^Waar zij bij hoort/ }), 'wijck', /^Wijck/);
  await expect.element(page.getByRole('button', { name: 'Wijck weghalen' })).toBeVisible();
  await userEvent.click(opslaan());
  await expect.element(bewaard()).toBeVisible();
  const wijck = await server.organisaties.vind('wijck');
  const ckc = await server.organisaties.vind('ckc-en-partners');
  expect(ckc?.inhoud.onderdeelVan).toBe(wijck?.id);
});

test('een bezoeker leest waar in te loggen', async () => {
  await toon(PROFIEL);
  await expect.element(page.getByText('Log in om deze organisatie bij te houden')).toBeVisible();
  await verwachtInloggen(PROFIEL);
  await bekijk('profiel-uitgelogd');
});

test('wie van een andere organisatie is, hoort dat en kan verder', async () => {
  await toon('/organisaties/wijck/profiel', { als: 'podium' });
  await expect
    .element(page.getByText('Dit account mag deze organisatie niet bijhouden'))
    .toBeVisible();
  await bekijk('profiel-mag-niet');
  await userEvent.click(page.getByRole('link', { name: 'Naar de openbare pagina' }));
  await expect.element(page.getByRole('heading', { level: 1, name: 'Wijck' })).toBeVisible();
});

test('een beeld is meteen te zien, en wordt het logo bij het opslaan', async () => {
  const { server } = await toon(PROFIEL, { als: 'podium' });
  const id = '0b5c0d6e-4f7c-3c9e-9d57-7e5d1b2f3a4c';
  server.antwoordtEens('POST /organisaties/{organisatie}/logos', () =>
    probleem(415, 'Dit is geen beeld dat hier gelezen wordt.'),
  );
  await kiesBestand('logo.png', 'beeld');
  await expect.element(page.getByText('Dit is geen beeld dat hier gelezen wordt.')).toBeVisible();
  server.antwoordt('POST /organisaties/{organisatie}/logos', { id, breedte: 600, hoogte: 240 });
  await kiesBestand('logo.png', 'beeld');
  await expect.element(page.getByRole('img', { name: 'Het logo' })).toBeInTheDocument();
  await bekijk('profiel-logo');
  await userEvent.click(opslaan());
  await expect.element(bewaard()).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud.logo).toBe(id);
  await userEvent.click(page.getByRole('button', { name: 'Logo weghalen' }));
  await userEvent.click(opslaan());
  await expect.element(page.getByRole('button', { name: 'Beeld kiezen' })).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud.logo).toBeNull();
});
