import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord } from '../proefserver/antwoorden';
import type { InhoudVan } from '../proefserver/operaties';
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
    const rest = { status: 'gepland', reden: null, versie: null, gemaaktDoor: 'Bea Beleid' };
    gepland.push({ id: crypto.randomUUID(), ...(body as object), ...rest } as Gepland);
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
