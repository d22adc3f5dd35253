import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { leegConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import type { Agendabestandvoorbeeld, Ik } from '../../src/lib/api';
import { kiesBestand } from '../begroting/bestand';
import { bekijk } from '../bekijk';
import { druk, focusOp, verwachtAdres, verwachtInloggen } from '../handelingen';
import { toon } from '../toon';

const VOORBEELDEN = 'POST /organisaties/{organisatie}/agendabestandvoorbeelden';
const BESTANDEN = 'POST /organisaties/{organisatie}/agendabestanden';
const ADRES = '/concepten/nieuw/bestand';
const OPNIEUW = { opTelefoonAnders: true };

const voorbeeld = (rest: Partial<Agendabestandvoorbeeld> = {}): Agendabestandvoorbeeld => ({
  code: 'cultuurplan-2027-2030-2',
  titel: 'Cultuurplan 2027-2030',
  andereEigenaar: 'gemeente-proefstad',
  aantallen: [
    { naam: 'acties', aantal: 73 },
    { naam: 'programmalijnen', aantal: 2 },
    { naam: 'kleuren', aantal: 1 },
  ],
  programmalijnen: ['Goud maken', 'Muziek in de wijk'],
  nieuweOrganisaties: [{ naam: 'Atelier de Kade', soort: 'maker' }],
  nietOvergenomen: [{ naam: 'voortgang', aantal: 12 }],
  aantalFouten: 0,
  fouten: [],
  ...rest,
});

const METFOUTEN = voorbeeld({
  aantalFouten: 502,
  fouten: [
    {
      regel: 118,
      code: 'bestaat-niet',
      uitleg: "actie l7-a1, hoe/0/geldbron 'npo': Dit is er niet (meer).",
    },
    { regel: 240, code: 'nodig', uitleg: 'resultaat l7-r2, tekst: Vul dit in.' },
    { regel: null, code: 'ontbreekt', uitleg: "'begroting' hoort een object te zijn." },
  ],
});

const toonBestand = (zeg?: (server: Proefserver) => void) =>
  toon(ADRES, { als: 'beleid', ...(zeg && { server: zeg }) });

const maak = () => page.getByRole('button', { name: 'Agenda maken' });

test('eerst is te zien wat er wordt gemaakt, en dan pas wordt het gemaakt', async () => {
  const sleutels = new Set<string | null>();
  const { server } = await toon('/concepten/nieuw', {
    als: 'beleid',
    server: (proef) => {
      proef.antwoordt(VOORBEELDEN, voorbeeld());
      proef.antwoordt(BESTANDEN, ({ koppen }) => {
        sleutels.add(koppen.get('Idempotency-Key'));
        const concept = proef.zetConcept(leegConcept('cultuurplan-2027-2030-2'));
        return antwoord(201, concept.agenda, { ETag: '"0"' });
      });
      proef.antwoordtEens(BESTANDEN, ({ koppen }) => {
        sleutels.add(koppen.get('Idempotency-Key'));
        return probleem(500, 'Er ging iets mis.');
      });
    },
  });
  await userEvent.click(page.getByRole('link', { name: /^Uit een bestand/ }));
  await expect.element(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
  await bekijk('uit-bestand-begin', OPNIEUW);
  const laatLos = server.houdVast(VOORBEELDEN);
  await kiesBestand('plan.yaml', 'agenda: {}');
  await expect.element(page.getByText('Het bestand wordt gelezen')).toBeVisible();
  laatLos();
  await expect.element(page.getByRole('heading', { name: 'Wat er wordt gemaakt' })).toHaveFocus();
  await expect.element(page.getByText('cultuurplan-2027-2030-2')).toBeVisible();
  await expect.element(page.getByText('Het bestand noemt gemeente-proefstad.')).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Acties 73/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^kleuren 1/ })).toBeVisible();
  await expect.element(page.getByText('Goud maken')).toBeVisible();
  await expect.element(page.getByText('Atelier de Kade')).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Voortgang van acties 12/ })).toBeVisible();
  await bekijk('uit-bestand-voorbeeld', OPNIEUW);
  expect(server.aantal('POST')).toBe(1);
  await focusOp(maak());
  await druk('Enter');
  await expect.element(page.getByText('De agenda is nog niet gemaakt')).toBeVisible();
  await userEvent.click(maak());
  await verwachtAdres(/^\/agendas\/cultuurplan-2027-2030-2\/concept$/);
  await expect.element(page.getByText('De agenda is gemaakt uit het bestand')).toBeVisible();
  // Sent twice with one key: it makes one agenda.
  expect(sleutels.size).toBe(1);
});

test('alle fouten staan er met hun regel, en zijn te kopiëren', async () => {
  await toonBestand((server) => server.antwoordt(VOORBEELDEN, METFOUTEN));
  await kiesBestand('fout.yaml', 'agenda: {}');
  await expect.element(page.getByText('Er kloppen 502 dingen niet').first()).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^118 actie l7-a1/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^hele bestand 'begroting'/ })).toBeVisible();
  await expect.element(page.getByText('Dit zijn de eerste 3.')).toBeVisible();
  await expect.element(maak()).not.toBeInTheDocument();
  await bekijk('uit-bestand-fouten', OPNIEUW);
  await focusOp(page.getByRole('button', { name: 'Lijst kopiëren' }));
  await druk('Enter');
  await expect.element(page.getByText('De lijst is gekopieerd.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(
    /^Regel\tWat er niet klopt\n118\tactie l7-a1.*\n240\t.*\n\t'begroting'/,
  );
});

test('een bestand dat niet te lezen is of te groot is, maakt niets', async () => {
  const { server } = await toonBestand((proef) =>
    proef.antwoordt(VOORBEELDEN, () => probleem(415, 'Dit is geen YAML in UTF-8.')),
  );
  await kiesBestand('groot.yaml', new Uint8Array(2 * 1024 * 1024 + 1));
  await expect.element(page.getByText('Het bestand is groter dan 2 MB.')).toBeVisible();
  expect(server.aantal('POST')).toBe(0);
  await kiesBestand('plaatje.yaml', '%PDF');
  await expect.element(page.getByText('Dit bestand is niet gelezen')).toBeVisible();
  await expect.element(page.getByText('Dit is geen YAML in UTF-8.')).toBeVisible();
  await bekijk('uit-bestand-niet-gelezen');
  server.antwoordt(VOORBEELDEN, voorbeeld());
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.element(maak()).toBeVisible();
});

test('wat intussen niet meer klopt, staat er met zijn regel', async () => {
  await toonBestand((server) => {
    server.antwoordtEens(VOORBEELDEN, voorbeeld());
    server.antwoordt(VOORBEELDEN, METFOUTEN);
    server.antwoordt(BESTANDEN, () => probleem(400, 'De invoer klopt niet.'));
  });
  await kiesBestand('plan.yaml', 'agenda: {}');
  await userEvent.click(maak());
  await expect.element(page.getByRole('row', { name: /^118 actie l7-a1/ })).toBeVisible();
  await expect.element(maak()).not.toBeInTheDocument();
});

test('met meer organisaties is eerst te kiezen van wie de agenda wordt', async () => {
  const gevraagd: string[] = [];
  await toonBestand((server) => {
    server.antwoordt('GET /ik', async ({ anders }) => {
      const { status, body } = await anders();
      const ik = body as Ik;
      const [eerste] = ik.lidmaatschappen;
      return antwoord(status, {
        ...ik,
        lidmaatschappen: [
          eerste,
          {
            organisatie: 'museum',
            naam: 'Het Museum',
            soort: 'culturele_instelling',
            rol: 'beleidsmedewerker',
          },
        ],
      });
    });
    server.antwoordt(VOORBEELDEN, ({ pad }) => {
      gevraagd.push(pad.organisatie ?? '');
      return antwoord(200, voorbeeld());
    });
  });
  await expect.element(page.getByText('Kies eerst van wie de agenda wordt.')).toBeVisible();
  await bekijk('uit-bestand-eigenaar');
  await userEvent.selectOptions(page.getByLabelText('Eigenaar'), 'Het Museum');
  await kiesBestand('plan.yaml', 'agenda: {}');
  await expect.element(maak()).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('Eigenaar'), 'Gemeente Zoetermeer');
  await expect.poll(() => gevraagd).toEqual(['museum', 'gemeente-zoetermeer']);
});

test('wie niet is ingelogd of geen agenda’s mag maken, leest waarom', async () => {
  await toon(ADRES);
  await expect.element(page.getByText('Log in om aan een agenda te werken')).toBeVisible();
  await verwachtInloggen(ADRES);
  await expect
    .element(page.getByRole('button', { name: 'Bestand kiezen' }))
    .not.toBeInTheDocument();
});
