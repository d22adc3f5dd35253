import { expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { verwachtInloggen, zoekEnKies } from '../handelingen';
import { toon } from '../toon';

const LEDEN = '/organisaties/wijck/groepsleden';

const wie = () => page.getByRole('combobox', { name: /^Wie wordt lid/ });
const knop = (naam: string | RegExp) => page.getByRole('button', { name: naam, exact: true });
const voegToe = () => knop('Lid toevoegen');
const eersteDag = (in_: { getByLabelText: typeof page.getByLabelText } = page) =>
  in_.getByLabelText(/^Eerste dag/);
const laatsteDag = (in_: { getByLabelText: typeof page.getByLabelText } = page) =>
  in_.getByLabelText(/^Laatste dag/);
const vouw = (zin: string | RegExp, in_: Locator | typeof page = page) => in_.getByText(zin);

async function zetLeden(
  server: Proefserver,
  ...leden: { code: string; rol?: string; van?: string; tot?: string }[]
) {
  const metId = await Promise.all(
    leden.map(async ({ code, ...rest }) => ({
      ...rest,
      lid: (await server.organisaties.vind(code))?.id ?? '',
    })),
  );
  server.organisaties.groepen.zet('wijck', ...metId);
}

test('de leden staan er met hun rol en hun tijd: nu, later en van eerder', async () => {
  const { server, herlaad } = await toon(LEDEN, { als: 'beheer' });
  await zetLeden(
    server,
    { code: 'ckc-en-partners', rol: 'regierol', van: '2022-01-01' },
    { code: 'zimihc', van: '2027-01-01', tot: '2028-12-31' },
    { code: 'stadstheater-zoetermeer', tot: '2025-12-31' },
  );
  await herlaad();
  await expect.element(page.getByRole('heading', { name: '1 organisatie is lid' })).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: '1 organisatie wordt later lid' }))
    .toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: '1 organisatie was eerder lid' }))
    .toBeVisible();
  await expect.element(page.getByText('vanaf 1 januari 2027 t/m 31 december 2028')).toBeVisible();
  await expect.element(knop('Stadstheater laten ophouden als lid')).not.toBeInTheDocument();
  await bekijk('groepsleden');
});

test('voor iemand lid wordt, staat er welke acties dan ook van haar worden gevraagd', async () => {
  const { server } = await toon(LEDEN, { als: 'beheer' });
  await userEvent.click(voegToe());
  await expect.element(page.getByText('Maak een keuze.', { exact: true })).toBeVisible();
  await zoekEnKies(wie(), 'stadsarchief', /^Stadsarchief/);
  const alle = vouw('13 acties van deze groep worden ook van Stadsarchief gevraagd');
  await expect.element(alle).toBeVisible();
  await userEvent.fill(laatsteDag(), '2023-12-31');
  await expect
    .element(vouw('12 acties van deze groep werden in die tijd ook van Stadsarchief gevraagd'))
    .toBeVisible();
  await userEvent.fill(laatsteDag(), '');
  await userEvent.fill(eersteDag(), '2027-01-01');
  await userEvent.click(
    vouw('Vanaf 1 januari 2027 worden 13 acties van deze groep ook van Stadsarchief gevraagd'),
  );
  await expect
    .element(page.getByRole('link', { name: /^CToS helpt bij een vast aanbod/ }))
    .toHaveAttribute(
      'href',
      '/agendas/zoetermeer-2022-2030/acties/512f4d03-4b62-315a-98b4-faf88dde43a1',
    );
  await bekijk('groepsleden-nieuw');
  await userEvent.fill(page.getByRole('textbox', { name: /^Rol/ }), 'adviseur');
  await userEvent.click(voegToe());
  await expect
    .element(page.getByText('Stadsarchief is toegevoegd. Bezoekers zien het meteen.'))
    .toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: '1 organisatie wordt later lid' }))
    .toBeVisible();
  expect(server.organisaties.groepen.nu('wijck').at(-1)).toMatchObject({
    rol: 'adviseur',
    van: '2027-01-01',
    tot: null,
  });
});

test('wie in die tijd al lid is, wordt het niet nog eens; dat staat bij de eerste dag', async () => {
  const { herlaad } = await toon(LEDEN, { als: 'beheer' });
  await zoekEnKies(wie(), 'ckc', /^CKC/);
  await userEvent.fill(eersteDag(), '2025-01-01');
  await userEvent.fill(laatsteDag(), '2024-01-01');
  await userEvent.click(voegToe());
  await expect.element(laatsteDag()).toHaveAccessibleDescription(/moet na de eerste dag komen/);
  await userEvent.fill(laatsteDag(), '');
  await userEvent.click(voegToe());
  await expect.element(eersteDag()).toHaveAccessibleDescription(/is in die tijd al lid/);
  await bekijk('groepsleden-al-lid');
  await herlaad();
  await expect.element(eersteDag()).toHaveValue('2025-01-01');
  await expect.element(knop('CKC & partners weghalen')).toBeVisible();
});

test('ophouden is een laatste dag, en zegt wat daarna niet meer wordt gevraagd', async () => {
  const { server } = await toon(LEDEN, { als: 'beheer' });
  await userEvent.click(knop('CKC & partners laten ophouden als lid'));
  const formulier = page.getByRole('form', { name: 'CKC & partners laten ophouden als lid' });
  await expect.element(laatsteDag(formulier)).toHaveValue('2026-11-26');
  await userEvent.click(
    vouw(/^Na 26 november 2026 staan \d+ acties niet meer bij CKC & partners$/, formulier),
  );
  // This one is asked of it through the Culturele veld as well.
  await expect
    .element(formulier.getByRole('link', { name: /^Het culturele veld zoekt ook partners/ }))
    .not.toBeInTheDocument();
  await bekijk('groepsleden-ophouden');
  await userEvent.click(formulier.getByRole('button', { name: 'Laten ophouden' }));
  await expect
    .element(page.getByText(/^Het lidmaatschap van CKC & partners is gewijzigd/))
    .toBeVisible();
  await expect.element(page.getByText('vanaf 1 januari 2022 t/m 26 november 2026')).toBeVisible();
  await expect.element(knop('Lidmaatschap van CKC & partners wijzigen')).toHaveFocus();
  expect(server.organisaties.groepen.nu('wijck')).toMatchObject([{ tot: '2026-11-26' }]);
});

test('wijzigt een ander intussen hetzelfde lid, dan staat dat er en is niets getypt weg', async () => {
  const { server } = await toon(LEDEN, { als: 'beheer' });
  await userEvent.click(knop('Lidmaatschap van CKC & partners wijzigen'));
  const formulier = page.getByRole('form', { name: 'Lidmaatschap van CKC & partners wijzigen' });
  const rol = formulier.getByRole('textbox', { name: /^Rol/ });
  await expect.element(rol).toHaveValue('regierol');
  await userEvent.fill(rol, 'voorzitter');
  server.organisaties.groepen.doetAnder('wijck', { van: '2023-01-01' });
  await userEvent.click(formulier.getByRole('button', { name: 'Opslaan' }));
  await expect
    .element(page.getByText('Iemand anders heeft dit lidmaatschap intussen gewijzigd'))
    .toBeVisible();
  await expect.element(rol).toHaveValue('voorzitter');
  await expect.element(eersteDag(formulier)).toHaveValue('2023-01-01');
  await bekijk('groepsleden-ingehaald');
  await userEvent.click(formulier.getByRole('button', { name: 'Opslaan' }));
  await expect
    .element(page.getByText(/^Het lidmaatschap van CKC & partners is gewijzigd/))
    .toBeVisible();
  expect(server.organisaties.groepen.nu('wijck')).toMatchObject([
    { rol: 'voorzitter', van: '2023-01-01' },
  ]);
});

test('een vergissing gaat weg nadat is gezegd wat dat betekent; de lege lijst zegt wat zij is', async () => {
  const { server } = await toon(LEDEN, { als: 'beheer' });
  await userEvent.click(knop('CKC & partners weghalen uit de lijst'));
  const vraag = page.getByRole('alertdialog', { name: 'CKC & partners weghalen uit de lijst?' });
  await expect.element(vraag.getByText(/alsof zij nooit lid was/)).toBeVisible();
  await expect
    .element(vraag.getByText(/^Daarna staan \d+ acties niet meer bij CKC & partners$/))
    .toBeVisible();
  await bekijk('groepsleden-weghalen');
  server.organisaties.groepen.doetAnder('wijck', { rol: 'lid' });
  await userEvent.click(vraag.getByRole('button', { name: 'Weghalen' }));
  await expect.element(vraag.getByRole('alert')).toHaveTextContent(/Iemand anders heeft dit/);
  await userEvent.click(vraag.getByRole('button', { name: 'Weghalen' }));
  await expect.element(page.getByText(/is uit de lijst gehaald/)).toBeVisible();
  await expect.element(page.getByText('Er zijn nog geen leden')).toBeVisible();
  await bekijk('groepsleden-leeg');
});

test('van de openbare pagina is het één stap, en alleen een groep heeft dit blad', async () => {
  await toon('/organisaties/wijck', { als: 'beheer' });
  await userEvent.click(page.getByRole('link', { name: 'Leden bijhouden' }));
  const bladen = page.getByRole('navigation', { name: 'Over deze organisatie' });
  await expect
    .element(bladen.getByRole('link', { name: 'Leden' }))
    .toHaveAttribute('aria-current', 'page');
});

test('wie geen leden heeft, hoort dat', async () => {
  await toon('/organisaties/ckc-en-partners/groepsleden', { als: 'podium' });
  await expect.element(page.getByText('Deze organisatie heeft geen leden')).toBeVisible();
  const bladen = page.getByRole('navigation', { name: 'Over deze organisatie' });
  await expect.element(bladen.getByRole('link', { name: 'Leden' })).not.toBeInTheDocument();
  await bekijk('groepsleden-geen-groep');
});

test('een medewerker kiest ook wie door anderen wordt bijgehouden', async () => {
  await toon(LEDEN, { als: 'beleid' });
  await zoekEnKies(wie(), 'ckc', /^CKC & partners/);
  await expect.element(page.getByText('CKC & partners').first()).toBeVisible();
  await bekijk('groepsleden-gekozen');
});

test('wie van een andere organisatie is, mag dit niet', async () => {
  await toon(LEDEN, { als: 'podium' });
  await expect
    .element(page.getByText('Dit account mag deze organisatie niet bijhouden'))
    .toBeVisible();
});

test('een bezoeker leest waar in te loggen', async () => {
  await toon(LEDEN);
  await verwachtInloggen(LEDEN);
});

test('de geschiedenis van een groep zegt van wie het lidmaatschap wijzigde', async () => {
  const { server } = await toon(LEDEN, { als: 'beheer' });
  const lid = (await server.organisaties.vind('ckc-en-partners'))?.id ?? '';
  server.antwoordt('GET /organisaties/{organisatie}/wijzigingen', {
    resultaten: [
      {
        nummer: 1,
        tijdstip: '2026-11-26T09:00:00Z',
        door: 'Piet',
        wat: 'gearchiveerd',
        soort: 'groepslidmaatschap',
        onderdeel: '00000000-0000-4000-8000-00000000000a',
        titel: 'CKC & partners',
        programmalijn: null,
        voor: { lid, rol: 'regierol', van: null, tot: null },
        na: null,
        handeling: '00000000-0000-4000-8000-00000000000b',
        aantal: 1,
        herstelbaar: true,
      },
    ],
    totaal: 1,
  });
  await userEvent.click(page.getByRole('link', { name: 'Geschiedenis', exact: true }));
  await expect.element(page.getByText(/^Het lidmaatschap van ‘CKC & partners’/)).toBeVisible();
  await expect.element(page.getByText('Laden…')).not.toBeInTheDocument();
  await bekijk('groepsleden-geschiedenis');
});
