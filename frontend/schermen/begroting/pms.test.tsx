import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord } from '../../proefserver/antwoorden';
import { kleinConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import type { IngevuldePm } from '../../src/lib/api';
import { bekijk } from '../bekijk';
import { druk, focusOp, kies, zoekEnKies, opgeslagen, verwachtAdres } from '../handelingen';
import { toon } from '../toon';
import { bedrag, begroot, BEGROTING, PM, themaVan } from './proefrooster';

const OPNIEUW = { opTelefoonAnders: true };

const KOORBOND = {
  id: 'b0a7c1de-3333-4a4a-8b8b-000000000003',
  code: 'koorbond',
  naam: 'Koorbond',
  soort: 'vereniging',
  afkorting: null,
  heeftLeden: false,
} as const;

/** A PM of Koren, and one of Krant that is late. */
function gevuld() {
  const concept = kleinConcept();
  concept.organisaties.push(KOORBOND);
  const { id: begroting } = concept.zet('begroting', { vanJaar: 2027, totJaar: 2028 });
  const regel = (onderdeel: string, thema: string, cellen: object) =>
    concept.zet('begrotingsregel', {
      begroting,
      thema: themaVan(concept, thema),
      onderdeel,
      begroot: cellen,
    }).id;
  const koren = regel('Koren', 'Muziek in de wijk', { 2027: bedrag('75000.00'), 2028: PM });
  regel('Krant', 'Promotie', { 2027: { ...PM, beslistVoor: '2026-01-15' } });
  return { concept, koren };
}

const toonPms = (
  { concept }: ReturnType<typeof gevuld>,
  ingevuld: () => IngevuldePm[] = () => [],
): Promise<{ server: Proefserver }> =>
  toon(`${BEGROTING}/pms`, {
    als: 'beleid',
    server: (server) => {
      server.zetConcept(concept);
      server.antwoordt('GET /agendas/{agenda}/concept/begrotingen/{id}/pms', () =>
        antwoord(200, { open: [], ingevuld: ingevuld() }),
      );
    },
  });

const koren = () => page.getByRole('listitem').filter({ hasText: 'Koren, 2028' });

test('de lijst zegt wat te laat is, en is te filteren', async () => {
  await toonPms(gevuld());
  await expect.element(page.getByText('Te laat: beslissen voor 15 januari 2026')).toBeVisible();
  await expect.element(page.getByText('2 van 2 PM’s')).toBeVisible();
  await kies('Thema', 'Promotie');
  await expect.element(page.getByText('1 van 2 PM’s')).toBeVisible();
  await expect.element(koren()).not.toBeInTheDocument();
  await verwachtAdres(/thema=/);
  await userEvent.click(page.getByRole('button', { name: 'Filter Thema: Promotie verwijderen' }));
  await expect.element(koren()).toBeVisible();
});

test('wie beslist en wanneer: daarna staat de PM bij die organisatie', async () => {
  const gegevens = gevuld();
  await toonPms(gegevens);
  await userEvent.click(koren().getByRole('button', { name: /Wie beslist en wanneer/ }));
  const venster = page.getByRole('dialog');
  await zoekEnKies(venster.getByRole('combobox', { name: 'Wie beslist' }), 'koor', /Koorbond/);
  await userEvent.fill(venster.getByLabelText('Beslist uiterlijk op'), '2027-06-30');
  await expect.element(venster.getByText('Koorbond')).toBeVisible();
  await bekijk('pm-beslissing');
  await druk('Escape');
  await expect.element(page.getByText('Beslissen voor 30 juni 2027')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Koorbond' })).toBeVisible();
  await expect
    .poll(() => gegevens.concept.delen.vind(gegevens.koren)?.inhoud.begroot)
    .toMatchObject({ 2028: { beslistDoor: KOORBOND.id, beslistVoor: '2027-06-30' } });
  await opgeslagen();
  // Of one it is known who decides, the other is late.
  await bekijk('pms', OPNIEUW);
});

test('van PM een bedrag maken: wat geen bedrag is wordt gezegd, wat er twee kan zijn gevraagd', async () => {
  const { server } = await toonPms(gevuld());
  const invoer = koren().getByLabelText(/Bedrag voor Koren, 2028/);
  await userEvent.fill(invoer, 'veel');
  await druk('Enter');
  await expect.element(page.getByText('“veel” is geen bedrag.')).toBeVisible();
  await expect.element(invoer).toHaveFocus();
  await userEvent.fill(invoer, '1.500');
  await druk('Enter');
  await expect
    .element(koren().getByRole('group', { name: 'Welk bedrag is bedoeld' }))
    .toBeVisible();
  expect(server.aantal('PATCH')).toBe(0);
  await bekijk('pm-vraag');
  await focusOp(koren().getByRole('button', { name: /€\s1\.500$/ }));
  await druk('Enter');
  await expect.element(page.getByText(/Koren, 2028: PM is nu €\s1\.500\./)).toBeVisible();
  await expect.element(koren()).not.toBeInTheDocument();
  await expect.poll(() => begroot(server, 'Koren')).toEqual({ 2027: '75000.00', 2028: '1500.00' });
  await opgeslagen();
});

test('wat is ingevuld blijft te zien, met wie zou beslissen', async () => {
  const gegevens = gevuld();
  const euros = { soort: 'bedrag', bedrag: '1500.00', valuta: 'EUR' } as const;
  await toonPms(gegevens, () => [
    {
      wijziging: 7,
      tijdstip: '2026-11-26T10:30:00Z',
      door: 'Bea Beleid',
      regel: { id: gegevens.koren, revisie: 2, code: 'b-koren', onderdeel: 'Koren' },
      thema: { code: 'muziek-in-de-wijk', naam: 'Muziek in de wijk' },
      jaar: 2028,
      maat: 'begroot',
      beslistDoor: { id: KOORBOND.id, naam: KOORBOND.naam },
      werd: euros,
      nu: euros,
    },
  ]);
  await userEvent.click(page.getByRole('link', { name: /^Ingevuld/ }));
  await verwachtAdres(/toon=ingevuld/);
  await expect.element(page.getByText(/PM werd €\s1\.500/)).toBeVisible();
  await expect.element(page.getByText('Beslisser: Koorbond')).toBeVisible();
  await bekijk('pms-ingevuld', OPNIEUW);
});
