import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord } from '../proefserver/antwoorden';
import type { InhoudVan } from '../proefserver/operaties';
import { KLEIN, kleinConcept } from '../proefserver/concept/kleinConcept';
import { bekijk } from './bekijk';
import { toon } from './toon';

const PUBLICEREN = '/agendas/zoetermeer-2022-2030/concept/publiceren';
const GEPLAND = 'GET /agendas/{agenda}/concept/geplande-publicaties';
const PLAN = 'POST /agendas/{agenda}/concept/geplande-publicaties';
const TREK_IN = 'DELETE /agendas/{agenda}/concept/geplande-publicaties/{geplandePublicatie}';

type Gepland = InhoudVan<typeof GEPLAND>['resultaten'][number];

const toelichting = () => page.getByRole('textbox', { name: /Wat is er veranderd/ });
const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });

test('een publicatie is te plannen en weer in te trekken, de toelichting blijft', async () => {
  const { server } = await toon(PUBLICEREN, { als: 'beleid' });
  const gepland: Gepland[] = [];
  server.antwoordt(GEPLAND, () => antwoord(200, { resultaten: gepland, totaal: gepland.length }));
  server.antwoordt(PLAN, ({ body }) => {
    const { stand, ...invoer } = body as { stand: number | null };
    const rest = { status: 'gepland', reden: null, versie: null, gemaaktDoor: 'Bea Beleid' };
    const toen = { gemaaktOp: '2026-11-26T11:00:00Z', stand: stand ?? 7, bevroren: stand !== null };
    gepland.push({ id: crypto.randomUUID(), ...invoer, ...rest, ...toen } as Gepland);
    return antwoord(201, gepland[0]);
  });
  server.antwoordt(TREK_IN, ({ pad }) => {
    const [eerste] = gepland;
    expect(pad.geplandePublicatie).toBe(eerste?.id);
    if (eerste) eerste.status = 'ingetrokken';
    return antwoord(204);
  });

  const later = page.getByRole('radio', { name: 'Op een later moment' });
  await userEvent.fill(toelichting(), 'De bus komt vaker.');
  await userEvent.click(later);
  await userEvent.click(knop('Publicatie plannen'));
  await expect.element(page.getByText('Kies een datum en een tijd.').last()).toBeVisible();
  await userEvent.fill(page.getByLabelText('Datum'), '2026-01-05');
  await userEvent.click(knop('Publicatie plannen'));
  await expect.element(page.getByText(/^Dit moment is al voorbij/)).toBeVisible();
  await userEvent.fill(page.getByLabelText('Datum'), '2026-12-24');
  await expect.element(page.getByText(/^Dat is .*24 december 2026 om 09:00\.$/)).toBeVisible();
  await expect.element(page.getByText(/^Dit moment is al voorbij/)).not.toBeInTheDocument();
  await bekijk('publiceren-later');
  expect(server.aantal('POST')).toBe(0);
  await userEvent.click(knop('Publicatie plannen'));
  await expect
    .element(
      page.getByText(
        /^Het concept wordt gepubliceerd op .*24 december 2026 om 09:00 \(Nederlandse tijd\)/,
      ),
    )
    .toBeVisible();
  expect(gepland).toMatchObject([
    { toelichting: 'De bus komt vaker.', besluit: null, tijdstip: '2026-12-24T08:00:00.000Z' },
  ]);
  await expect.element(page.getByText(/^Het wordt precies wat er stond op/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Geplande publicatie' })).toHaveFocus();
  await expect.element(later).toBeDisabled();
  await expect.element(toelichting()).toHaveValue('');
  await bekijk('publiceren-gepland');
  await userEvent.click(knop('Planning intrekken'));
  await expect.element(page.getByText(/^De planning is ingetrokken\./)).toBeVisible();
  await expect.element(toelichting()).toHaveValue('De bus komt vaker.');
  await expect.element(later).toBeEnabled();
});

test('een geplande publicatie die niet lukte zegt waarom', async () => {
  await toon(PUBLICEREN, {
    als: 'beleid',
    server: (server) => {
      server.antwoordt(GEPLAND, {
        resultaten: [
          {
            id: crypto.randomUUID(),
            tijdstip: '2026-11-25T08:00:00Z',
            toelichting: 'De bus komt vaker.',
            besluit: null,
            status: 'mislukt',
            reden: 'Er was niets veranderd sinds de laatste versie.',
            versie: null,
            gemaaktOp: '2026-11-24T08:00:00Z',
            stand: 7,
            bevroren: true,
            gemaaktDoor: 'Bea Beleid',
          },
        ],
        totaal: 1,
      });
    },
  });
  await expect
    .element(
      page.getByText(/^De geplande publicatie van .*25 november 2026 om 09:00 is niet gelukt/),
    )
    .toBeVisible();
  await expect
    .element(page.getByText('Er was niets veranderd sinds de laatste versie.'))
    .toBeVisible();
});

const staatGepland = (bevroren: boolean): Gepland => ({
  id: crypto.randomUUID(),
  tijdstip: '2026-12-24T08:00:00Z',
  toelichting: 'De bus komt vaker.',
  besluit: null,
  status: 'gepland',
  reden: null,
  versie: null,
  gemaaktDoor: 'Bea Beleid',
  gemaaktOp: '2026-11-26T11:00:00Z',
  stand: 1,
  bevroren,
});

test.each([
  [true, /wat er bij het plannen stond\. Wat u nu wijzigt, gaat niet mee\./],
  [false, /wordt dit concept gepubliceerd\. Wat u tot dan wijzigt, gaat mee\./],
])(
  'wie verder werkt ziet op elke pagina dat er een publicatie gepland is (%s)',
  async (vast, zin) => {
    const concept = kleinConcept();
    const [lijn] = concept.delen.alle('programmalijn');
    await toon(`/agendas/${KLEIN}/concept/programmalijnen/${lijn?.code ?? ''}`, {
      als: 'beleid',
      server: (server) => {
        server.zetConcept(concept);
        server.antwoordt(GEPLAND, { resultaten: [staatGepland(vast)], totaal: 1 });
      },
    });
    const balk = page.getByRole('complementary', { name: 'Geplande publicatie' });
    await expect.element(balk).toHaveTextContent(zin);
    await bekijk(`publicatie-gepland-${vast ? 'nu' : 'dan'}`);
  },
);

test('wat na het plannen is gewijzigd is na te lezen', async () => {
  const concept = kleinConcept();
  const [lijn] = concept.delen.alle('programmalijn');
  concept.delen.wijzig(lijn?.id ?? '', { titel: 'Eerst' }, 'Piet');
  const { stand } = concept.delen;
  concept.delen.wijzig(lijn?.id ?? '', { titel: 'Daarna' }, 'Piet');
  await toon(`/agendas/${KLEIN}/concept/publiceren`, {
    als: 'beleid',
    server: (server) => {
      server.zetConcept(concept);
      server.antwoordt(GEPLAND, { resultaten: [{ ...staatGepland(true), stand }], totaal: 1 });
      server.antwoordt('GET /agendas/{agenda}/concept/verschillen', {
        agenda: { code: KLEIN, titel: 'Muziek in de wijk', url: `https://x.example/v1/${KLEIN}` },
        oud: { nummer: 1, gepubliceerdOp: '2026-11-20T09:00:00Z', toelichting: 'Eerste.' },
        nieuw: { nummer: null, gepubliceerdOp: null, toelichting: null },
        aantal: 0,
        groepen: [],
        begroting: null,
        stand: concept.delen.stand,
      });
    },
  });
  await expect
    .element(page.getByText(/Sindsdien is er 1 keer iets gewijzigd\. Dat gaat niet mee\./))
    .toBeVisible();
  await userEvent.click(page.getByRole('link', { name: 'Bekijk die wijzigingen' }));
  await expect.element(page.getByText('1 wijziging', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('article').first()).toHaveTextContent('Daarna');
});
