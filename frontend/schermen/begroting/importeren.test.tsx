import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { druk, focusOp } from '../handelingen';
import { toon } from '../toon';
import { kiesBestand } from './bestand';
import {
  blazers,
  GELIJK,
  importvoorbeeld,
  koren,
  metFouten,
  metVraag,
  uitkomst,
} from './importvoorbeeld';
import { BEGROTING, cel, gevuldConcept } from './proefrooster';

const VOORBEELDEN = 'POST /agendas/{agenda}/concept/begrotingen/{id}/importvoorbeelden';
const IMPORTEN = 'POST /agendas/{agenda}/concept/begrotingen/{id}/importen';

/** What the server says of each file, by its tag. */
const gezien = (voorbeeld: unknown, etag = '"een"') => antwoord(200, voorbeeld, { ETag: etag });

const toonImport = (zeg?: (server: Proefserver) => void) =>
  toon(`${BEGROTING}/importeren`, {
    als: 'beleid',
    server: (server) => {
      server.zetConcept(gevuldConcept());
      zeg?.(server);
    },
  });

const OPNIEUW = { opTelefoonAnders: true };
const wijziging = importvoorbeeld([koren('75000.00', '80000.50'), blazers(), GELIJK], '155000.50');
const voorbeeld = () => page.getByRole('heading', { name: 'Wat er verandert' });
const overnemen = () => page.getByRole('button', { name: 'Overnemen' });

test('vanuit het menu van de begroting, met wat er nu is om op te halen', async () => {
  const { verlaten, server } = await toon(BEGROTING, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(gevuldConcept()),
  });
  await focusOp(
    page
      .getByRole('navigation', { name: 'Begroting van het concept' })
      .getByRole('link', { name: 'Importeren' }),
  );
  await druk('Enter');
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Begroting importeren');
  await expect.element(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
  await bekijk('importeren-begin', OPNIEUW);
  await userEvent.click(page.getByRole('link', { name: 'Excel (XLSX)' }));
  await expect.poll(() => verlaten).toHaveLength(1);
  expect(server.aantal('POST')).toBe(0);
});

test('aan een bestand dat gelijk is aan de begroting valt niets over te nemen', async () => {
  await toonImport((server) =>
    server.antwoordt(VOORBEELDEN, () => gezien(importvoorbeeld([GELIJK]))),
  );
  await kiesBestand('begroting.xlsx', 'gelijk');
  await expect.element(page.getByText('Dit bestand is gelijk aan de begroting.')).toBeVisible();
  await expect.element(overnemen()).not.toBeInTheDocument();
  await bekijk('importeren-gelijk', OPNIEUW);
});

test('het voorbeeld laat oud en nieuw zien, en pas overnemen slaat op', async () => {
  const { server } = await toonImport((proef) => {
    proef.antwoordt(VOORBEELDEN, () => gezien(wijziging, '"gezien"'));
    proef.antwoordt(IMPORTEN, ({ koppen }) =>
      koppen.get('If-Match') === '"gezien"' ? antwoord(200, uitkomst(wijziging)) : probleem(412),
    );
  });
  await kiesBestand('begroting.csv', 'anders');
  await expect.element(voorbeeld()).toHaveFocus();
  const rij = page.getByRole('row', { name: /Koren/ });
  await expect.element(rij).toHaveTextContent('Gewijzigd');
  await expect.element(rij.getByRole('deletion')).toHaveTextContent(/75\.000/);
  await expect.element(rij.getByRole('insertion')).toHaveTextContent(/80\.000,50/);
  await expect.element(page.getByRole('row', { name: /Blazers/ })).toHaveTextContent('Nieuw');
  await expect
    .element(page.getByRole('row', { name: /^Na overnemen/ }))
    .toHaveTextContent('155.000,50');
  await userEvent.click(page.getByRole('button', { name: 'Ook 1 regel tonen' }));
  await expect
    .element(page.getByRole('row', { name: /=Orkest "Zuid"/ }))
    .toHaveTextContent('Gelijk');
  await bekijk('importeren-voorbeeld', OPNIEUW);
  expect(server.aantal('POST')).toBe(1);
  await focusOp(overnemen());
  await druk('Enter');
  await expect
    .element(page.getByRole('heading', { name: 'Het bestand is overgenomen' }))
    .toHaveFocus();
  await bekijk('importeren-overgenomen', OPNIEUW);
  await userEvent.click(page.getByRole('link', { name: 'Naar de tabel' }));
  await expect.element(cel(/Koren, 2026/)).toBeVisible();
});

test('wie al verder is als het voorbeeld komt, houdt de eigen plek', async () => {
  const { server } = await toonImport((proef) =>
    proef.antwoordt(VOORBEELDEN, () => gezien(wijziging)),
  );
  const laatLos = server.houdVast(VOORBEELDEN);
  await kiesBestand('begroting.csv', 'anders');
  await expect.element(page.getByText('Het bestand wordt gelezen')).toBeVisible();
  await druk('Tab');
  const plek = document.activeElement;
  expect(plek).not.toBe(document.body);
  laatLos();
  await expect.element(voorbeeld()).toBeVisible();
  await expect.element(page.getByText('Het bestand wordt gelezen')).not.toBeInTheDocument();
  expect(document.activeElement).toBe(plek);
});

test('fouten staan bij hun cel, en dan is er niets over te nemen', async () => {
  await toonImport((server) => server.antwoordt(VOORBEELDEN, () => gezien(metFouten())));
  await kiesBestand('fouten.csv', 'twaalf');
  await expect.element(page.getByText('Er kloppen 2 dingen niet')).toBeVisible();
  await expect.element(page.getByText('rij 2, kolom 2027 (D2)')).toBeVisible();
  await expect.element(page.getByText('Er staat: “twaalf”.')).toBeVisible();
  await expect.element(page.getByText("Het meest lijkt 'Eigen middelen' erop.")).toBeVisible();
  await bekijk('importeren-fouten', OPNIEUW);
  await expect.element(overnemen()).not.toBeInTheDocument();
});

test('een bestand dat geen tabel is wordt niet gelezen, en de begroting blijft zoals ze is', async () => {
  await toonImport((server) =>
    server.antwoordt(VOORBEELDEN, () =>
      probleem(415, 'Dit is geen Excel-werkmap (.xlsx) en geen CSV.'),
    ),
  );
  await kiesBestand('plaatje.xlsx', '%PDF');
  await expect.element(page.getByText('Dit bestand is niet gelezen')).toBeVisible();
  await expect.element(page.getByText('Er is niets veranderd.')).toBeVisible();
  await bekijk('importeren-geen-bestand', OPNIEUW);
});

test('wat het bestand zelf niet zegt wordt gevraagd, en een antwoord is te wijzigen', async () => {
  await toonImport((server) =>
    server.antwoordt(VOORBEELDEN, ({ query }) =>
      gezien(metVraag(query.get('antwoord')?.replace('notatie=', '') ?? null)),
    ),
  );
  await kiesBestand('vraag.csv', '1.500');
  await expect
    .element(page.getByRole('heading', { name: 'Eerst een vraag over dit bestand' }))
    .toBeVisible();
  const vraag = page.getByRole('group', { name: /kan op twee manieren worden gelezen/ });
  const engels = vraag.getByRole('radio', { name: /^1\.500 is €\s1,50$/ });
  await expect.element(engels).not.toBeChecked();
  await expect.element(overnemen()).not.toBeInTheDocument();
  await bekijk('importeren-vraag', OPNIEUW);
  await focusOp(vraag.getByRole('radio', { name: /^1\.500 is €\s1\.500$/ }));
  await druk('Space');
  await expect
    .element(page.getByRole('row', { name: /Koren/ }).getByRole('insertion'))
    .toHaveTextContent(/1\.500/);
  await expect.element(overnemen()).toBeVisible();
  await userEvent.click(engels);
  await expect.element(engels).toBeChecked();
});

test('wat niet wordt overgenomen staat er met waarom, en de kop is te kiezen', async () => {
  const { server } = await toonImport((proef) =>
    proef.antwoordt(VOORBEELDEN, ({ query }) =>
      gezien(query.get('koprij') === '3' ? wijziging : importvoorbeeld([GELIJK])),
    ),
  );
  await kiesBestand('begroting.csv', 'anders');
  await userEvent.click(page.getByText('Niet overgenomen: 1 rij, kolom of blad'));
  await expect.element(page.getByText(/Staat boven de tabel\./)).toBeVisible();
  await userEvent.click(page.getByText('Niet de goede rij of kolommen?'));
  await userEvent.fill(page.getByLabelText('Rij met de namen van de kolommen'), '3');
  await bekijk('importeren-anders', OPNIEUW);
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw lezen' }));
  await expect.element(page.getByRole('row', { name: /Blazers/ })).toBeVisible();
  expect(server.aantal('POST')).toBe(2);
});

test('wie iets anders zag dan er nu is, ziet het opnieuw en neemt dan pas over', async () => {
  const { server } = await toonImport((proef) => {
    proef.antwoordtEens(VOORBEELDEN, () => gezien(wijziging, '"eerst"'));
    proef.antwoordt(VOORBEELDEN, () => gezien(wijziging, '"nu"'));
    proef.antwoordt(IMPORTEN, ({ koppen }) =>
      koppen.get('If-Match') === '"nu"'
        ? antwoord(200, uitkomst(wijziging))
        : probleem(412, 'De begroting is intussen gewijzigd.'),
    );
  });
  await kiesBestand('begroting.csv', 'anders');
  await userEvent.click(overnemen());
  await expect.element(voorbeeld()).toBeVisible();
  const intussen = page.getByText('Iemand heeft intussen iets gewijzigd');
  await expect.element(intussen).toBeVisible();
  await expect
    .poll(() => document.activeElement?.textContent)
    .toMatch(/^Iemand heeft intussen iets gewijzigd/);
  await bekijk('importeren-intussen-gewijzigd', OPNIEUW);
  await userEvent.click(overnemen());
  await expect
    .element(page.getByRole('heading', { name: 'Het bestand is overgenomen' }))
    .toHaveFocus();
  expect(server.aantal('POST')).toBe(4);
});

test('een bestand dat te groot is wordt niet verstuurd', async () => {
  const { server } = await toonImport((proef) =>
    proef.antwoordt(VOORBEELDEN, () => gezien(importvoorbeeld([GELIJK]))),
  );
  const teGroot = page.getByRole('alert').filter({ hasText: 'groter dan 5 MB' });
  await kiesBestand('groot.xlsx', new Uint8Array(5 * 1024 * 1024 + 1));
  await expect.element(teGroot).toBeVisible();
  expect(server.aantal('POST')).toBe(0);
  await kiesBestand('kleiner.xlsx', 'gelijk');
  await expect.element(page.getByText('Dit bestand is gelijk aan de begroting.')).toBeVisible();
  await expect.element(teGroot).not.toBeInTheDocument();
});
