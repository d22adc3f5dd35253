import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { leegConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { verwachtAdres } from '../handelingen';
import { toon } from '../toon';

const CONCEPT = '/agendas/cultuurplan-2027/concept';
const ARCHIVEER = 'DELETE /agendas/{agenda}/concept';
const WEG = 'GET /ik/gearchiveerde-agendas';
const TERUG = 'POST /ik/gearchiveerde-agendas/{agenda}/herstellingen';

const EIGENAAR = {
  code: 'gemeente-zoetermeer',
  naam: 'Gemeente Zoetermeer',
  soort: 'gemeente' as const,
  heeftLeden: false,
  url: 'https://strategiekaart.example/v1/organisaties/gemeente-zoetermeer',
};
const AGENDA = { code: 'cultuurplan-2027', titel: 'Muziek in de wijk', eigenaar: EIGENAAR };

const knop = (naam: string | RegExp) => page.getByRole('button', { name: naam, exact: true });
const dialoog = () => page.getByRole('alertdialog');

/** Taken away already, and until it is brought back. */
function ligtInHetArchief(server: Proefserver): void {
  let weg = true;
  server.antwoordt(WEG, () => {
    const resultaten = weg ? [{ ...AGENDA, gearchiveerdOp: '2026-11-26T11:00:00Z' }] : [];
    return antwoord(200, { resultaten, totaal: resultaten.length });
  });
  server.antwoordt(TERUG, () => {
    weg = false;
    const rest = { soort: 'jaarplan', van: '2027-01-01', tot: '2027-12-31', gepubliceerd: false };
    return antwoord(200, { ...AGENDA, ...rest });
  });
}

test('een agenda die nooit is gepubliceerd gaat weg na een bevestiging, en komt weer terug', async () => {
  const koppen: (string | null)[] = [];
  const { server } = await toon(CONCEPT, {
    als: 'beleid',
    server: (proef) => {
      proef.zetConcept(leegConcept('cultuurplan-2027'));
    },
  });
  server.antwoordt(ARCHIVEER, (verzoek) => {
    koppen.push(verzoek.koppen.get('If-Match'));
    ligtInHetArchief(server);
    return antwoord(204);
  });
  await userEvent.click(knop('Agenda archiveren…'));
  await expect.element(dialoog()).toHaveTextContent('is alles in één keer terug te halen');
  await bekijk('agenda-archiveren');
  await userEvent.click(dialoog().getByRole('button', { name: 'Annuleren' }));
  expect(koppen).toEqual([]);
  await userEvent.click(knop('Agenda archiveren…'));
  await userEvent.click(dialoog().getByRole('button', { name: 'Archiveren', exact: true }));
  await verwachtAdres(/\/concepten$/);
  expect(koppen).toHaveLength(1);
  await expect.element(page.getByText(/is gearchiveerd\.$/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Gearchiveerde agenda’s' })).toBeVisible();
  await bekijk('agendas-gearchiveerd');

  await userEvent.click(knop('Haal terug: Muziek in de wijk'));
  await expect
    .element(page.getByText('‘Muziek in de wijk’ is teruggehaald, met alles erin.'))
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Verder met deze agenda' }))
    .toHaveAttribute('href', CONCEPT);
  await expect
    .element(page.getByRole('heading', { name: 'Gearchiveerde agenda’s' }))
    .not.toBeInTheDocument();
});

test('wie net werd ingehaald archiveert niets, en leest waarom', async () => {
  const { server } = await toon(CONCEPT, {
    als: 'beleid',
    server: (proef) => {
      proef.zetConcept(leegConcept('cultuurplan-2027'));
    },
  });
  server.antwoordt(ARCHIVEER, () => probleem(412, 'Ingehaald.'));
  await userEvent.click(knop('Agenda archiveren…'));
  await userEvent.click(dialoog().getByRole('button', { name: 'Archiveren', exact: true }));
  await expect.element(dialoog()).toHaveTextContent('Er is niets gearchiveerd');
});

test('een gepubliceerde agenda blijft staan, en het scherm zegt wat er wel kan', async () => {
  await toon('/agendas/zoetermeer-2022-2030/concept', { als: 'beleid' });
  await expect.element(page.getByText(/blijft daarom staan/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Maak dan een kopie als nieuwe agenda' }))
    .toBeVisible();
  await expect.element(knop('Agenda archiveren…')).not.toBeInTheDocument();
});

test('een beheerder die haar niet bewerkt leest van wie zij is, en waar meedoen kan', async () => {
  await toon(CONCEPT, {
    als: 'beheer',
    server: (proef) => {
      proef.antwoordt('GET /agendas/{agenda}/concept', () =>
        antwoord(
          403,
          {
            type: 'about:blank',
            title: 'Geen toegang',
            status: 403,
            detail: "Deze agenda is van 'Gemeente Zoetermeer'.",
          },
          { Link: '</v1/organisaties/gemeente-zoetermeer>; rel="author"' },
        ),
      );
    },
  });
  await expect
    .element(page.getByRole('link', { name: 'Mensen van Gemeente Zoetermeer' }))
    .toHaveAttribute('href', '/organisaties/gemeente-zoetermeer/leden');
  await bekijk('agenda-van-een-ander');
});
