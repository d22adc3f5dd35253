import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, GEEN_VERBINDING, probleem } from '../proefserver/antwoorden';
import type { InhoudVan } from '../proefserver/operaties';
import { opname } from '../proefserver/opnames';
import type { Proefserver, Regel } from '../proefserver/Proefserver';
import { bekijk } from './bekijk';
import { toon } from './toon';

const CONCEPT = '/agendas/zoetermeer-2022-2030/concept';
const PUBLICEREN = `${CONCEPT}/publiceren`;
const VERSCHILLEN = 'GET /agendas/{agenda}/concept/verschillen';
const CONTROLE = 'GET /agendas/{agenda}/concept/programmalijnen/{id}/controle';
const PUBLICEER = 'POST /agendas/{agenda}/versies';
const NOOT = 'Het koor begint een jaar later, omdat er nog geen zaal is.';
/** The stand of the recorded concept. */
const GEZIEN = 8;
const MOTIE = 'Motie 2111-05: Meer plekken voor Zoetermeerse kunst in de openbare ruimte';

type Conceptverschillen = InhoudVan<typeof VERSCHILLEN>;

const toelichting = () => page.getByRole('textbox', { name: /Wat is er veranderd/ });
const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
const dialoog = () => page.getByRole('alertdialog', { name: 'Versie 2 publiceren?' });

/** The recorded differences, changed a little. */
const anders =
  (verander: (verschillen: Conceptverschillen) => Partial<Conceptverschillen>): Regel =>
  async (verzoek) => {
    const { body } = await verzoek.anders();
    const verschillen = body as Conceptverschillen;
    return antwoord(200, { ...verschillen, ...verander(verschillen) });
  };

/** What the API found on the maps when it was recorded; the concept in memory finds less. */
function metBevindingen(server: Proefserver): void {
  server.antwoordt(CONTROLE, async ({ adres, query }) => {
    const opgenomen = await opname(['beleid'], adres, query);
    return antwoord(200, opgenomen?.inhoud);
  });
}

async function bevestig(): Promise<void> {
  await userEvent.click(knop('Publiceren…'));
  await userEvent.click(dialoog().getByRole('button', { name: 'Publiceren', exact: true }));
}

/** Answers as the API does, and writes down what it was asked. */
function publiceert(server: Proefserver): unknown[] {
  const gevraagd: unknown[] = [];
  server.antwoordt(PUBLICEER, ({ body }) => {
    gevraagd.push(body);
    return antwoord(201, {
      nummer: 2,
      url: 'https://strategiekaart.example/v1/agendas/zoetermeer-2022-2030/versies/2',
      gepubliceerdOp: '2026-11-26T11:00:00Z',
      toelichting: NOOT,
      besluit: null,
    });
  });
  return gevraagd;
}

test('zonder wijziging is er niets te publiceren', async () => {
  await toon(CONCEPT, {
    als: 'beleid',
    server: (server) => {
      server.antwoordt(
        VERSCHILLEN,
        anders(() => ({ aantal: 0, groepen: [] })),
      );
    },
  });
  await expect.element(page.getByRole('link', { name: 'Stabiele basis' })).toBeVisible();
  await bekijk('concept', { opTelefoonAnders: true });
  await userEvent.click(
    page
      .getByRole('navigation', { name: 'Concept van de agenda' })
      .getByRole('link', { name: 'Publiceren' }),
  );
  await expect.element(page.getByText('Er is niets te publiceren')).toBeVisible();
  await expect.element(knop('Publiceren…')).not.toBeInTheDocument();
  await bekijk('publiceren-niets');
});

test('wie publiceert ziet wat er verandert, zegt waarom en bevestigt', async () => {
  const { server, adres } = await toon(PUBLICEREN, { als: 'beleid', server: metBevindingen });
  await expect
    .element(page.getByText('Wanneer was ‘2022 t/m 2024’ en is nu ‘2022 t/m 2026’.'))
    .toBeVisible();
  await expect.element(page.getByText('4 waarschuwingen, 2 tips')).toBeVisible();
  await userEvent.click(knop('Publiceren…'));
  await userEvent.click(page.getByRole('link', { name: /Vul in wat er is veranderd\./ }));
  await expect.element(toelichting()).toHaveFocus();
  await expect.element(page.getByText(/^Vul in wat er is veranderd\./)).toBeVisible();
  await expect.element(dialoog()).not.toBeInTheDocument();
  await bekijk('publiceren-leeg');
  await userEvent.fill(toelichting(), NOOT);
  await expect.element(page.getByText(/^Vul in wat er is veranderd\./)).not.toBeInTheDocument();
  const besluit = page.getByRole('combobox', { name: /Besluit/ });
  await userEvent.selectOptions(besluit, MOTIE);
  await expect.element(besluit).toHaveDisplayValue(MOTIE);
  await bekijk('publiceren');
  const gevraagd = publiceert(server);
  await userEvent.click(knop('Publiceren…'));
  await expect.element(dialoog()).toHaveTextContent('7 wijzigingen zijn daarna meteen');
  await bekijk('publiceren-bevestigen');
  expect(gevraagd).toEqual([]);
  await userEvent.click(dialoog().getByRole('button', { name: 'Publiceren', exact: true }));
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Versie 2 is gepubliceerd' }))
    .toBeVisible();
  expect(gevraagd).toEqual([
    { toelichting: NOOT, besluit: '57819d54-cf66-3326-93e2-d39315b70504', stand: GEZIEN },
  ]);
  expect(adres()).toBe(`${PUBLICEREN}?versie=2`);
  await bekijk('publiceren-klaar');
});

test('wie zich bedenkt publiceert niets', async () => {
  const { server } = await toon(PUBLICEREN, { als: 'beleid' });
  await userEvent.fill(toelichting(), NOOT);
  await userEvent.click(knop('Publiceren…'));
  await userEvent.click(dialoog().getByRole('button', { name: 'Annuleren' }));
  await expect.element(dialoog()).not.toBeInTheDocument();
  await expect.element(toelichting()).toHaveValue(NOOT);
  expect(server.aantal('POST')).toBe(0);
});

test('is het concept intussen veranderd, dan staat er wat er nu verandert', async () => {
  const { server } = await toon(PUBLICEREN, { als: 'beleid' });
  await userEvent.fill(toelichting(), NOOT);
  server.antwoordt(PUBLICEER, () => probleem(409, 'Het concept is intussen gewijzigd.'));
  server.antwoordt(
    VERSCHILLEN,
    anders(({ groepen }) => ({
      aantal: 8,
      stand: GEZIEN + 1,
      groepen: [
        {
          programmalijn: { code: 'stabiele-basis', nummer: 1, titel: 'Vaste basis' },
          onderdelen: [
            {
              soort: 'programmalijn',
              id: 'f23818f7-b9d7-3b1c-a1ca-d1e4cfd66ce7',
              titel: 'Vaste basis',
              wat: 'gewijzigd',
              velden: [{ veld: 'titel', oud: 'Stabiele basis', nieuw: 'Vaste basis' }],
            },
          ],
        },
        ...groepen.filter(({ programmalijn }) => programmalijn?.code !== 'stabiele-basis'),
      ],
    })),
  );
  await bevestig();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Het concept is intussen veranderd');
  await expect.element(toelichting()).toHaveValue(NOOT);
  await expect
    .element(page.getByText('de titel was ‘Stabiele basis’ en is nu ‘Vaste basis’.'))
    .toBeVisible();
  await bekijk('publiceren-veranderd');
  const gevraagd = publiceert(server);
  await bevestig();
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Versie 2 is gepubliceerd' }))
    .toBeVisible();
  expect(gevraagd).toEqual([{ toelichting: NOOT, besluit: null, stand: GEZIEN + 1 }]);
});

test('komt er geen antwoord, dan staat er hoe na te gaan of het is gelukt', async () => {
  const { server, herlaad } = await toon(PUBLICEREN, { als: 'beleid' });
  await userEvent.fill(toelichting(), NOOT);
  server.antwoordt(PUBLICEER, () => GEEN_VERBINDING);
  await bevestig();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Er kwam geen antwoord');
  await expect.element(toelichting()).toHaveValue(NOOT);
  // The browser keeps what was typed, also through a reload.
  await herlaad();
  await expect.element(toelichting()).toHaveValue(NOOT);
});

test('bij de eerste versie is er geen vorige die te lezen blijft', async () => {
  await toon(PUBLICEREN, {
    als: 'beleid',
    server: (server) => {
      server.antwoordt(
        VERSCHILLEN,
        anders(({ oud }) => ({ oud: { ...oud, nummer: null } })),
      );
    },
  });
  await userEvent.fill(toelichting(), NOOT);
  await userEvent.click(knop('Publiceren…'));
  const eerste = page.getByRole('alertdialog', { name: 'Versie 1 publiceren?' });
  await expect.element(eerste.getByText(/Daarna is de agenda meteen/)).toBeVisible();
  await expect.element(eerste).not.toHaveTextContent('De vorige versie');
});
