import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../proefserver/antwoorden';
import type { InhoudVan } from '../proefserver/operaties';
import type { Proefserver } from '../proefserver/Proefserver';
import { bekijk } from './bekijk';
import { verwachtAdres, verwachtInloggen } from './handelingen';
import { toon } from './toon';

const LEDEN = '/organisaties/gemeente-zoetermeer/leden';
const UITNODIGINGEN = 'GET /organisaties/{organisatie}/uitnodigingen';
const NODIG_UIT = 'POST /organisaties/{organisatie}/uitnodigingen';
const OPNIEUW = 'POST /organisaties/{organisatie}/uitnodigingen/{uitnodiging}/verzendingen';
const TREK_IN = 'DELETE /organisaties/{organisatie}/uitnodigingen/{uitnodiging}';
const LIDMAATSCHAPPEN = 'GET /organisaties/{organisatie}/lidmaatschappen';
const VERWIJDER = 'DELETE /organisaties/{organisatie}/lidmaatschappen/{lidmaatschap}';
const ADRES = 'nieuw@demo.example';

type Uitnodiging = InhoudVan<typeof UITNODIGINGEN>['resultaten'][number];
type Leden = InhoudVan<typeof LIDMAATSCHAPPEN>;

const email = () => page.getByRole('textbox', { name: 'E-mailadres' });
const verstuur = () => page.getByRole('button', { name: 'Uitnodiging versturen' });

/** What was sent in the test that runs. */
const alle: Uitnodiging[] = [];

/** The mail of the last one is this far. */
function isNu(bezorging: Uitnodiging['bezorging']): Uitnodiging {
  const [laatste] = alle;
  if (!laatste) throw new Error('nobody was invited');
  laatste.bezorging = bezorging;
  return laatste;
}

/** Keeps what was sent, as the API does; an address without an at sign is none. */
function houdtUitnodigingenBij(server: Proefserver): void {
  alle.length = 0;
  server.antwoordt(UITNODIGINGEN, () => antwoord(200, { resultaten: alle, totaal: alle.length }));
  server.antwoordt(NODIG_UIT, ({ body }) => {
    const gevraagd = body as Pick<Uitnodiging, 'email' | 'rol'>;
    if (!gevraagd.email.includes('@')) {
      return probleem(400, 'Klopt niet.', { email: 'moet een e-mailadres zijn' });
    }
    const nieuw: Uitnodiging = {
      ...gevraagd,
      id: crypto.randomUUID(),
      status: 'open',
      gemaaktOp: '2026-11-26T11:00:00Z',
      verlooptOp: '2026-12-10T11:00:00Z',
      bezorging: 'wacht',
    };
    alle.unshift(nieuw);
    return antwoord(201, nieuw);
  });
  server.antwoordt(TREK_IN, ({ pad }) => {
    const gevonden = alle.find(({ id }) => id === pad.uitnodiging);
    if (!gevonden) return probleem(404);
    gevonden.status = 'ingetrokken';
    return antwoord(204);
  });
}

test('een beleidsmedewerker komt bij de leden langs het menu van het account', async () => {
  await toon('/', { als: 'beleid' });
  await userEvent.click(page.getByRole('button', { name: /^Account van/ }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Leden van Gemeente Zoetermeer' }));
  await verwachtAdres(/^\/organisaties\/gemeente-zoetermeer\/leden$/);
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Gemeente Zoetermeer' }))
    .toBeVisible();
  await expect.element(page.getByText('Bram Beleid')).toBeVisible();
});

test('een beleidsmedewerker nodigt iemand uit en trekt dat weer in', async () => {
  await toon(LEDEN, { als: 'beleid', server: houdtUitnodigingenBij });
  await userEvent.fill(email(), ADRES);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Rol' }), 'beleidsmedewerker');
  await userEvent.click(verstuur());
  await expect
    .element(page.getByText(`De uitnodiging aan ${ADRES} is gemaakt. De mail gaat zo weg.`))
    .toBeVisible();
  await expect.element(email()).toHaveValue('');
  await expect.element(page.getByText('Geldig tot 10 december 2026')).toBeVisible();
  await bekijk('leden');
  await userEvent.click(page.getByRole('button', { name: `Uitnodiging aan ${ADRES} intrekken` }));
  await expect.element(page.getByText('ingetrokken', { exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: `Uitnodiging aan ${ADRES} intrekken` }))
    .not.toBeInTheDocument();
});

test('een verkeerd adres wordt uitgelegd bij het veld, en blijft staan', async () => {
  await toon(LEDEN, { als: 'beleid', server: houdtUitnodigingenBij });
  await userEvent.fill(email(), 'geen adres');
  await userEvent.click(verstuur());
  await expect.element(page.getByText(/moet een e-mailadres zijn/).last()).toBeVisible();
  await expect.element(email()).toHaveValue('geen adres');
  await expect.element(email()).toHaveAccessibleDescription(/moet een e-mailadres zijn/);
  await bekijk('leden-verkeerd-adres');
  await userEvent.fill(email(), ADRES);
  await userEvent.click(verstuur());
  await expect
    .element(page.getByText(`De uitnodiging aan ${ADRES} is gemaakt. De mail gaat zo weg.`))
    .toBeVisible();
  await expect.element(page.getByText(/moet een e-mailadres zijn/)).not.toBeInTheDocument();
});

test('mag er niet meer worden uitgenodigd, dan blijft staan wat is ingevuld', async () => {
  const { server } = await toon(LEDEN, { als: 'beleid', server: houdtUitnodigingenBij });
  server.antwoordtEens(NODIG_UIT, () => probleem(429, 'Er zijn vandaag al veel uitnodigingen.'));
  await userEvent.fill(email(), ADRES);
  await userEvent.click(verstuur());
  await expect.element(page.getByRole('alert')).toHaveTextContent('Er zijn vandaag al veel');
  await expect.element(email()).toHaveValue(ADRES);
});

test('of de mail weg is wordt vanzelf bijgewerkt, en een mislukte gaat opnieuw', async () => {
  const { server } = await toon(LEDEN, { als: 'beleid', server: houdtUitnodigingenBij });
  await userEvent.fill(email(), ADRES);
  await userEvent.click(verstuur());
  await expect.element(page.getByText('De mail wacht op verzending.')).toBeVisible();
  isNu('mislukt');
  await expect.element(page.getByText('De mail kon niet worden verstuurd.')).toBeVisible();
  await bekijk('leden-mail-mislukt');
  server.antwoordt(OPNIEUW, () => {
    return antwoord(200, isNu('wacht'));
  });
  await userEvent.click(
    page.getByRole('button', { name: `Uitnodiging aan ${ADRES} opnieuw versturen` }),
  );
  await expect.element(page.getByText('De mail wacht op verzending.')).toBeVisible();
  isNu('verstuurd');
  await expect.element(page.getByText('De mail is verstuurd.')).toBeVisible();
});

/** One that no agenda has published, for which nobody may do anything. */
async function metNieuwe(server: Proefserver): Promise<void> {
  server.antwoordt(UITNODIGINGEN, { resultaten: [], totaal: 0 });
  server.antwoordt(LIDMAATSCHAPPEN, { resultaten: [], totaal: 0 });
  const ckc = await server.organisaties.vind('ckc-en-partners');
  if (!ckc) throw new Error('ckc-en-partners was not recorded');
  const inhoud = { ...ckc.inhoud, naam: 'Atelier de Kade' };
  const nieuw = { id: crypto.randomUUID(), code: 'atelier', gepubliceerd: false, aantalLeden: 0 };
  await server.organisaties.voegToe({ ...ckc, ...nieuw, inhoud });
}

test('ook van een organisatie die nog niet openbaar is, met uitleg van wat wie mag', async () => {
  const { adres } = await toon('/organisaties/atelier/leden', {
    als: 'beheer',
    server: (server) => void metNieuwe(server),
  });
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Atelier de Kade' }))
    .toBeVisible();
  await expect
    .element(page.getByText('Nog niemand heeft een rol bij deze organisatie'))
    .toBeVisible();
  await expect
    .element(page.getByRole('combobox', { name: 'Rol' }))
    .toHaveValue('vertegenwoordiger');
  await userEvent.click(page.getByText('Wat mag wie?'));
  await expect.element(page.getByText(/^Zorgt voor de hele omgeving/)).toBeVisible();
  await bekijk('leden-nog-niemand');
  expect(adres()).toBe('/organisaties/atelier/leden');
});

test('de beheerder neemt zelf een rol, en daarna staat de knop er niet meer', async () => {
  const { server } = await toon(LEDEN, { als: 'beheer' });
  const knop = page.getByRole('button', { name: 'Zelf meedoen als beleidsmedewerker' });
  server.antwoordtEens('POST /organisaties/{organisatie}/lidmaatschappen', () =>
    probleem(409, 'U hebt deze rol al.'),
  );
  await userEvent.click(knop);
  await expect.element(page.getByRole('alert')).toHaveTextContent('U hebt deze rol al.');
  server.antwoordt('POST /organisaties/{organisatie}/lidmaatschappen', ({ body }) =>
    antwoord(201, {
      id: crypto.randomUUID(),
      naam: 'Henk Beheer',
      email: 'beheer@demo.example',
      sindsTijdstip: '2026-11-26T11:00:00Z',
      ikzelf: true,
      ...(body as Pick<Leden['resultaten'][number], 'rol'>),
    }),
  );
  server.antwoordt('GET /ik', async ({ anders }) => {
    const { body } = await anders();
    const ik = body as InhoudVan<'GET /ik'>;
    const [een] = ik.lidmaatschappen;
    return antwoord(200, {
      ...ik,
      lidmaatschappen: een ? [een, { ...een, rol: 'beleidsmedewerker' }] : [],
    });
  });
  await userEvent.click(knop);
  await expect.element(knop).not.toBeInTheDocument();
});

test('wie niet over de mensen beslist, leest dat en kan verder', async () => {
  await toon('/organisaties/ckc-en-partners/leden', { als: 'podium' });
  await expect
    .element(page.getByText('Dit account mag deze organisatie niet bijhouden'))
    .toBeVisible();
  await bekijk('leden-mag-niet');
});

test('een bezoeker leest waar in te loggen om over de mensen te beslissen', async () => {
  await toon(LEDEN);
  await verwachtInloggen(LEDEN);
});

test('een lid gaat weg nadat het is gevraagd', async () => {
  const { server } = await toon(LEDEN, { als: 'beleid' });
  const verwijderd: unknown[] = [];
  server.antwoordt(VERWIJDER, ({ pad }) => {
    verwijderd.push(pad.lidmaatschap);
    return antwoord(204);
  });
  server.antwoordt(LIDMAATSCHAPPEN, async ({ anders }) => {
    const { body } = await anders();
    const { resultaten } = body as Leden;
    const over = resultaten.filter(({ id }) => !verwijderd.includes(id));
    return antwoord(200, { resultaten: over, totaal: over.length });
  });
  const knop = page.getByRole('button', { name: 'Bram Beleid verwijderen als beleidsmedewerker' });
  const vraag = page.getByRole('alertdialog', { name: 'Bram Beleid verwijderen?' });
  await userEvent.click(knop);
  await userEvent.click(vraag.getByRole('button', { name: 'Annuleren' }));
  await expect.element(vraag).not.toBeInTheDocument();
  expect(verwijderd).toEqual([]);
  await userEvent.click(knop);
  await userEvent.click(vraag.getByRole('button', { name: 'Verwijderen' }));
  await expect.element(page.getByText('Bram Beleid')).not.toBeInTheDocument();
  expect(verwijderd).toHaveLength(1);
  await expect.element(page.getByText('Henk Beheer')).toBeVisible();
});
