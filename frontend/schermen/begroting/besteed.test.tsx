import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { kleinConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefconcept } from '../../proefserver/concept/Proefconcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { druk, focusOp, zoekEnKies } from '../handelingen';
import { toon } from '../toon';
import { ingedeeld, KOREN, leesBestedingen, LESSEN, voorbeeldMet, WEGEN } from './besteding';
import { kiesBestand } from './bestand';
import { bedrag, BEGROTING, PM, themaVan } from './proefrooster';

const BESTEED = `${BEGROTING}/besteed`;
const OPNIEUW = { opTelefoonAnders: true };
const IMPORTEN = 'POST /agendas/{agenda}/concept/begroting/bestedingsimporten';

/** Koren with an amount, of which 10 was spent; Muzieklessen is PM. */
function gevuld() {
  const concept = kleinConcept();
  const { id: begroting } = concept.zet('begroting', { vanJaar: 2026, totJaar: 2028 });
  const regel = (onderdeel: string, inhoud: object) =>
    concept.zet('begrotingsregel', {
      begroting,
      thema: themaVan(concept, 'Muziek in de wijk'),
      onderdeel,
      ...inhoud,
    }).id;
  const koren = regel('Koren in de wijk', {
    begroot: { 2026: bedrag('2000.00') },
    besteed: { '2026-H2': bedrag('10.00') },
  });
  const lessen = regel('Muzieklessen', { begroot: { 2026: PM } });
  return { concept, koren, lessen };
}

const toonBesteed = (concept: Proefconcept, zeg: (server: Proefserver) => void) =>
  toon(`${BESTEED}?jaar=2026`, {
    als: 'beleid',
    server: (server) => {
      server.zetConcept(concept);
      zeg(server);
    },
  });

const overnemen = () => page.getByRole('button', { name: 'Overnemen' });
const uitputting = () => page.getByRole('table', { name: 'Begroot en besteed in 2026' });

test('zonder begroting zegt de pagina wat er eerst moet', async () => {
  await toon(BESTEED, { als: 'beleid', server: (server) => server.zetConcept(kleinConcept()) });
  await expect.element(page.getByText('Er is nog geen begroting om op te boeken')).toBeVisible();
  await bekijk('besteed-leeg', OPNIEUW);
});

test('van een PM is niet te zeggen hoeveel er over is', async () => {
  const { concept, koren } = gevuld();
  await toonBesteed(concept, (server) => {
    leesBestedingen(server, (nu) => voorbeeldMet(nu, koren));
  });
  await expect.element(page.getByText('niet te zeggen: begroot is PM')).toBeVisible();
  await expect.element(uitputting().getByText(/1\.990 over/)).toBeVisible();
  await bekijk('besteed-begin', OPNIEUW);
});

test('van het eerste bestand worden kolommen en codes gevraagd, en daarna pas wordt geboekt', async () => {
  const { concept, koren, lessen } = gevuld();
  const onthouden: (() => unknown)[] = [];
  const { server } = await toonBesteed(concept, (proef) => {
    onthouden.push(leesBestedingen(proef, (nu) => voorbeeldMet(nu, koren)));
    proef.antwoordt(IMPORTEN, ({ koppen, query }) => {
      if (koppen.get('If-Match') !== '"gezien-2"' || query.get('halfjaar') !== '2026-H1') {
        return probleem(412);
      }
      const nieuw = (euros: string) => ({ besteed: { '2026-H1': bedrag(euros) } });
      concept.delen.wijzig(koren, nieuw('1200.00'), 'Bea Beleid');
      concept.delen.wijzig(lessen, nieuw('1000.00'), 'Bea Beleid');
      return antwoord(200, { regels: 2, cellen: 2, geboekt: '2200.00', overgeslagen: 0 });
    });
  });
  await kiesBestand('eerste-helft.csv', 'Kostenplaats;…');
  await expect.element(page.getByRole('heading', { name: 'Wat staat waar?' })).toBeVisible();
  await expect.element(page.getByText('Tekens: Windows-1252')).toBeVisible();
  await expect.element(page.getByRole('cell', { name: 'Café met koor' })).toBeVisible();
  await expect
    .element(page.getByLabelText('Kostenplaats of grootboeknummer'))
    .toHaveValue('Kostenplaats');
  await expect.element(page.getByLabelText('Zo staan de bedragen er')).toHaveValue('nederlands');
  await bekijk('besteed-kolommen', OPNIEUW);
  await userEvent.click(page.getByRole('button', { name: 'Kolommen bewaren' }));

  // The name of a cost centre that is the name of a regel is filled in already.
  await expect
    .element(page.getByLabelText(`Code ${KOREN} hoort bij`))
    .toHaveValue('Koren in de wijk');
  await expect.element(overnemen()).toBeDisabled();
  await bekijk('besteed-codes', OPNIEUW);
  const lessencode = page.getByLabelText(`Code ${LESSEN} hoort bij`);
  await zoekEnKies(lessencode, 'lessen', /Muzieklessen/);
  await userEvent.click(
    page.getByRole('button', { name: /zonder regel hoort niet bij deze agenda/ }),
  );
  await expect
    .element(page.getByLabelText(`Code ${WEGEN} hoort bij`))
    .toHaveValue('Hoort niet bij deze agenda');
  await userEvent.click(page.getByRole('button', { name: 'Codes bewaren' }));
  const tabel = page.getByRole('table', { name: 'Wat er verandert' });
  await expect
    .element(tabel.getByRole('row', { name: /Koren in de wijk/ }))
    .toHaveTextContent(/€\s1\.200/);
  await expect.element(page.getByRole('term').filter({ hasText: 'Hoort niet bij' })).toBeVisible();
  await bekijk('besteed-controleren', OPNIEUW);
  expect(onthouden[0]?.()).toMatchObject({
    codes: [
      { code: KOREN, regel: koren },
      { code: LESSEN, regel: lessen },
      { code: WEGEN, regel: null },
    ],
  });
  expect(server.aantal(`POST ${BESTEED.replace('besteed', 'bestedingsimporten')}`)).toBe(0);
  await userEvent.click(overnemen());
  await expect.element(page.getByText('2 regels zijn gewijzigd')).toBeVisible();
  await expect.element(uitputting().getByText(/790 over/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Naar de geschiedenis' })).toBeVisible();
  await bekijk('besteed-gedaan', OPNIEUW);
});

test('het volgende bestand vraagt niets meer; een verkeerde rij wordt pas na een vinkje overgeslagen', async () => {
  const { concept, koren } = gevuld();
  const indeling = ingedeeld(koren);
  await toonBesteed(concept, (server) => {
    const voorbeeld = {
      ...voorbeeldMet(indeling, koren),
      fouten: [{ rij: 3, detail: '31-09-2026 is geen datum.' }],
      aantalFouten: 1,
    };
    leesBestedingen(server, () => voorbeeld, indeling);
    server.antwoordt(IMPORTEN, ({ query }) => {
      if (query.get('foutenOverslaan') !== 'ja') return probleem(400);
      concept.delen.wijzig(koren, { besteed: { '2026-H2': bedrag('4200.00') } }, 'Bea Beleid');
      return antwoord(200, { regels: 1, cellen: 1, geboekt: '3000.00', overgeslagen: 1 });
    });
  });
  await kiesBestand('tweede-helft.csv', 'Kostenplaats;…');
  await expect
    .element(page.getByRole('heading', { name: 'Controleren en overnemen' }))
    .toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: 'Wat staat waar?' }))
    .not.toBeInTheDocument();
  const fouten = page.getByRole('alert');
  await expect.element(fouten).toHaveTextContent('Rij 3:');
  await expect.element(fouten).toHaveTextContent('31-09-2026');
  await expect.element(overnemen()).toBeDisabled();
  await bekijk('besteed-verkeerde-rij', OPNIEUW);
  await userEvent.click(page.getByLabelText('Deze rij overslaan'));
  await focusOp(overnemen());
  await druk('Enter');
  await expect.element(page.getByText('Eén regel is gewijzigd')).toBeVisible();
  await expect.element(page.getByText('Eén rij is overgeslagen.')).toBeVisible();
  await expect.element(page.getByText(/2\.200 te veel besteed/)).toBeVisible();
});

test('wie iets anders zag dan er nu is geboekt, ziet het opnieuw en neemt dan pas over', async () => {
  const { concept, koren } = gevuld();
  const indeling = ingedeeld(koren);
  const { server } = await toonBesteed(concept, (proef) => {
    leesBestedingen(proef, () => voorbeeldMet(indeling, koren), indeling);
    proef.antwoordtEens(IMPORTEN, () => probleem(412));
    proef.antwoordt(IMPORTEN, () =>
      antwoord(200, { regels: 1, cellen: 1, geboekt: '1200.00', overgeslagen: 0 }),
    );
  });
  await kiesBestand('eerste-helft.csv', 'Kostenplaats;…');
  await expect
    .element(page.getByRole('heading', { name: 'Controleren en overnemen' }))
    .toHaveFocus();
  await userEvent.click(overnemen());
  await expect.element(page.getByText('Iemand heeft intussen iets gewijzigd')).toBeVisible();
  await userEvent.click(overnemen());
  await expect
    .element(page.getByRole('heading', { name: 'Het bestand is overgenomen' }))
    .toHaveFocus();
  expect(server.aantal(`POST ${BESTEED.replace('besteed', 'bestedingsvoorbeelden')}`)).toBe(2);
});

test('van een kolom met tekens wordt gevraagd wat erbij en wat eraf gaat', async () => {
  const { concept, koren } = gevuld();
  const onthouden: (() => unknown)[] = [];
  await toonBesteed(concept, (server) => {
    onthouden.push(leesBestedingen(server, (nu) => voorbeeldMet(nu, koren)));
  });
  await kiesBestand('boekingen.csv', 'Kostenplaats;…');
  await userEvent.selectOptions(page.getByLabelText('Of het erbij of eraf gaat, staat in'), 'D/C');
  await expect.element(page.getByLabelText('C', { exact: true })).toHaveValue('true');
  await userEvent.click(page.getByRole('button', { name: 'Kolommen bewaren' }));
  await expect.element(page.getByLabelText('X', { exact: true })).toBeInvalid();
  await bekijk('besteed-tekens', OPNIEUW);
  await userEvent.selectOptions(page.getByLabelText('X', { exact: true }), 'eraf');
  await userEvent.click(page.getByRole('button', { name: 'Kolommen bewaren' }));
  await expect
    .element(page.getByRole('heading', { name: 'Codes en begrotingsregels' }))
    .toBeVisible();
  expect(onthouden[0]?.()).toMatchObject({
    kolommen: [
      { wat: 'code', kop: 'Kostenplaats' },
      { wat: 'naam', kop: 'Naam kostenplaats' },
      { wat: 'bedrag', kop: 'Bedrag' },
      { wat: 'teken', kop: 'D/C' },
      { wat: 'tijd', kop: 'Boekdatum' },
    ],
    tekens: [
      { teken: 'C', gaatAf: true },
      { teken: 'D', gaatAf: false },
      { teken: 'X', gaatAf: true },
    ],
  });
});

test('wie een code indeelt komt eerst bij een regel, en nooit per ongeluk bij geen', async () => {
  const { concept, koren } = gevuld();
  await toonBesteed(concept, (server) => {
    leesBestedingen(server, (nu) => voorbeeldMet(nu, koren), { ...ingedeeld(koren), codes: [] });
  });
  await kiesBestand('boekingen.csv', 'Kostenplaats;…');
  const code = page.getByLabelText(`Code ${LESSEN} hoort bij`);
  await userEvent.click(code);
  await expect
    .poll(() =>
      page
        .getByRole('option')
        .elements()
        .map((een) => een.textContent),
    )
    .toEqual([
      expect.stringContaining('Muzieklessen'),
      expect.stringContaining('Koren in de wijk'),
      'Hoort niet bij deze agenda',
    ]);
});
