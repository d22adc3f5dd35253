import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import type { AgendakopieNieuw } from '../../src/lib/api';
import { bekijk } from '../bekijk';
import { druk, focusOp, verwachtAdres } from '../handelingen';
import { toon } from '../toon';

const KOPIEEN = 'POST /agendas/{agenda}/concept/kopieen';
const KOPIE = '/concepten/nieuw/kopie';
const OPNIEUW = { opTelefoonAnders: true };

/** The year after this one, in which the plan of the test always runs. */
const JAAR = new Date().getFullYear() + 1;

/** Every copy that is asked for is made; what was asked comes in the list. */
function maaktKopieen(server: Proefserver): AgendakopieNieuw[] {
  const gevraagd: AgendakopieNieuw[] = [];
  server.antwoordt(KOPIEEN, ({ body }) => {
    gevraagd.push(body as AgendakopieNieuw);
    const concept = server.zetConcept(leegConcept('de-kopie'));
    return antwoord(201, concept.agenda, { ETag: '"0"' });
  });
  return gevraagd;
}

/** A plan of four years, to make a jaarplan of. */
function metMeerjarenplan(server: Proefserver): void {
  const plan = leegConcept();
  Object.assign(plan.agenda.inhoud, {
    titel: 'Meerjarenplan',
    soort: 'meerjarenplan',
    van: `${JAAR - 2}-01-01`,
    tot: `${JAAR + 1}-12-31`,
  });
  server.zetConcept(plan);
}

test('een kopie voor de volgende periode, vanuit mijn agenda’s', async () => {
  let gevraagd: AgendakopieNieuw[] = [];
  await toon('/concepten', {
    als: 'beleid',
    server: (server) => {
      gevraagd = maaktKopieen(server);
    },
  });
  await userEvent.click(
    page.getByRole('link', { name: /^Kopiëren: Uitvoeringsagenda Cultuurvisie 2022-2030/ }),
  );
  await verwachtAdres(/^\/concepten\/nieuw\/kopie\?agenda=zoetermeer-2022-2030$/);
  await expect
    .element(page.getByLabelText('Titel'))
    .toHaveValue('Uitvoeringsagenda Cultuurvisie 2031-2039');
  await expect.element(page.getByLabelText('Eerste dag')).toHaveValue('2031-01-01');
  await expect.element(page.getByLabelText('Laatste dag')).toHaveValue('2039-12-31');
  await expect.element(page.getByText('Alle tijden gaan 9 jaar vooruit.')).toBeVisible();
  await bekijk('kopie-begin', OPNIEUW);
  await userEvent.click(page.getByLabelText('Besluiten'));
  await userEvent.click(page.getByLabelText('Wie de acties doen'));
  await userEvent.click(page.getByLabelText('De regels met PM'));
  await focusOp(page.getByRole('button', { name: 'Kopie maken' }));
  await druk('Enter');
  await verwachtAdres(/^\/agendas\/de-kopie\/concept$/);
  await expect.element(page.getByText('De kopie is gemaakt')).toBeVisible();
  await bekijk('kopie-gemaakt', OPNIEUW);
  expect(gevraagd).toEqual([
    {
      titel: 'Uitvoeringsagenda Cultuurvisie 2031-2039',
      soort: 'uitvoeringsagenda',
      van: '2031-01-01',
      tot: '2039-12-31',
      tijden: 'schuif',
      begroting: 'pm',
      metAfgeronde: false,
      alleenInPeriode: false,
      zonderWie: true,
      zonderStappen: false,
      zonder: ['besluit'],
      stoppen: [],
    },
  ]);
});

test('wat niet klopt staat bij het veld, en wat is ingevuld blijft ook na herladen staan', async () => {
  const { server, herlaad } = await toon(KOPIE, { als: 'beleid' });
  await userEvent.fill(page.getByLabelText('Titel'), '');
  await userEvent.fill(page.getByLabelText('Laatste dag'), '2030-12-31');
  await userEvent.click(page.getByLabelText('Thema’s'));
  await userEvent.click(page.getByLabelText('De regels met hun bedragen'));
  const maak = page.getByRole('button', { name: 'Kopie maken' });
  await userEvent.click(maak);
  await expect.element(page.getByText('3 velden kloppen nog niet')).toBeVisible();
  await expect
    .element(page.getByLabelText('Laatste dag'))
    .toHaveAccessibleDescription('De laatste dag moet na de eerste dag komen.');
  await expect
    .element(page.getByLabelText('Thema’s'))
    .toHaveAccessibleDescription(/^De begroting is per thema\./);
  await bekijk('kopie-fout', OPNIEUW);
  await userEvent.click(page.getByRole('link', { name: /^Thema’s: De begroting is per thema/ }));
  await expect.element(page.getByLabelText('Thema’s')).toHaveFocus();
  expect(server.aantal('POST')).toBe(0);

  await herlaad();
  await expect.element(page.getByLabelText('Laatste dag')).toHaveValue('2030-12-31');
  await expect.element(page.getByLabelText('Thema’s')).not.toBeChecked();
  await userEvent.click(page.getByLabelText('Thema’s'));
  await userEvent.fill(page.getByLabelText('Titel'), 'Cultuurplan');
  await userEvent.fill(page.getByLabelText('Laatste dag'), '2040-12-31');
  server.antwoordtEens(KOPIEEN, () =>
    probleem(400, 'De invoer klopt niet.', { titel: 'Deze titel is te lang.' }),
  );
  await userEvent.click(maak);
  await expect
    .element(page.getByLabelText('Titel'))
    .toHaveAccessibleDescription(/Deze titel is te lang\./);
});

test('wat de server van de hele kopie zegt, staat er in zinnen', async () => {
  const { server } = await toon(KOPIE, { als: 'beleid' });
  server.antwoordtEens(KOPIEEN, () =>
    antwoord(
      400,
      {
        title: 'Onjuiste invoer',
        status: 400,
        detail: 'Er kloppen 2 dingen niet.',
        errors: [
          { pointer: '', code: 'te-lang', detail: 'Hooguit 100 wijken in een actie.' },
          { pointer: '', code: 'nodig', detail: 'Een resultaat heeft een fase nodig.' },
        ],
      },
      { 'Content-Type': 'application/problem+json' },
    ),
  );
  await userEvent.click(page.getByRole('button', { name: 'Kopie maken' }));
  await expect.element(page.getByText('De kopie is nog niet gemaakt.')).toBeVisible();
  await expect.element(page.getByText('Hooguit 100 wijken in een actie.')).toBeVisible();
  await expect.element(page.getByText('Een resultaat heeft een fase nodig.')).toBeVisible();
  await bekijk('kopie-geweigerd');
});

test('een jaarplan uit een meerjarenplan staat klaar met het komende jaar', async () => {
  let gevraagd: AgendakopieNieuw[] = [];
  await toon(`/agendas/${KLEIN}/concept`, {
    als: 'beleid',
    server: (server) => {
      metMeerjarenplan(server);
      gevraagd = maaktKopieen(server);
    },
  });
  await expect
    .element(page.getByRole('link', { name: 'Als bestand downloaden (YAML)' }))
    .toHaveAttribute('href', `/v1/agendas/${KLEIN}/concept/agendabestand`);
  await bekijk('concept-verder', OPNIEUW);
  await userEvent.click(page.getByRole('link', { name: 'Jaarplan maken' }));
  await expect.element(page.getByLabelText('Titel')).toHaveValue(`Jaarplan ${JAAR}`);
  await expect.element(page.getByLabelText('Soort')).toHaveValue('jaarplan');
  await expect.element(page.getByLabelText('Laten staan')).toBeChecked();
  await expect
    .element(page.getByLabelText('Alleen acties die in de nieuwe periode lopen'))
    .toBeChecked();
  await bekijk('kopie-jaarplan', OPNIEUW);
  await userEvent.click(page.getByRole('button', { name: 'Jaarplan maken' }));
  await verwachtAdres(/^\/agendas\/de-kopie\/concept$/);
  expect(gevraagd).toMatchObject([
    { soort: 'jaarplan', tijden: 'blijf', alleenInPeriode: true, begroting: 'bedragen' },
  ]);
});

test('een agenda die er niet is: er valt een andere te kiezen', async () => {
  await toon(`${KOPIE}?agenda=bestaat-niet`, { als: 'beleid' });
  const keuze = page.getByLabelText('Welke agenda?');
  await expect.element(keuze).toHaveAccessibleDescription(/Deze agenda is er niet/);
  await expect.element(page.getByLabelText('Titel')).not.toBeInTheDocument();
  await bekijk('kopie-onbekend');
  await userEvent.selectOptions(keuze, 'zoetermeer-2022-2030');
  await expect.element(page.getByLabelText('Titel')).toBeVisible();
});

test('zonder agenda’s valt er niets te kopiëren, en staat dat begin er niet bij', async () => {
  const { server } = await toon('/concepten/nieuw', {
    als: 'beleid',
    server: (proef) => proef.antwoordt('GET /ik/agendas', { resultaten: [], totaal: 0 }),
  });
  const wegen = page.getByRole('navigation', { name: 'Waarmee begint de agenda?' });
  await expect.element(wegen.getByRole('link', { name: /^Leeg/ })).toBeVisible();
  await expect.element(wegen.getByRole('link', { name: /eerdere agenda/ })).not.toBeInTheDocument();
  expect(server.aantal('GET /ik/agendas')).toBe(1);
});

test('wie de kopie opent zonder agenda’s, leest waarmee dan te beginnen', async () => {
  await toon(KOPIE, {
    als: 'beleid',
    server: (proef) => proef.antwoordt('GET /ik/agendas', { resultaten: [], totaal: 0 }),
  });
  await expect.element(page.getByText('Er is nog geen agenda om te kopiëren')).toBeVisible();
  await bekijk('kopie-geen');
});

test('wie een meerjarenplan als jaarplan kopieert wordt naar het jaarplan gewezen', async () => {
  await toon(`${KOPIE}?agenda=${KLEIN}`, { als: 'beleid', server: metMeerjarenplan });
  const link = page.getByRole('link', { name: 'Begin met alleen wat in dat jaar loopt' });
  await expect.element(page.getByLabelText('Soort')).toHaveValue('meerjarenplan');
  expect(link.query()).toBeNull();
  await userEvent.selectOptions(page.getByLabelText('Soort'), 'jaarplan');
  await userEvent.click(link);
  await verwachtAdres(/soort=jaarplan/);
  await expect.element(page.getByLabelText('Eerste dag')).toHaveValue(`${JAAR}-01-01`);
});
