import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../proefserver/antwoorden';
import type { InhoudVan } from '../proefserver/operaties';
import { opname } from '../proefserver/opnames';
import { bekijk } from './bekijk';
import { verwachtAdres } from './handelingen';
import { toon } from './toon';

const VOORBEELD = '/agendas/zoetermeer-2022-2030/concept/voorbeeld';
const LINKS = 'GET /agendas/{agenda}/concept/voorbeeldlinks';
const MAAK = 'POST /agendas/{agenda}/concept/voorbeeldlinks';
const TREK_IN = 'DELETE /agendas/{agenda}/concept/voorbeeldlinks/{voorbeeldlink}';
const GEDEELD = 'GET /voorbeelden/{sleutel}';
const ADRES = 'https://strategiekaart.example/voorbeeld/3q2-7w';

type Link = InhoudVan<typeof LINKS>['resultaten'][number];

test('een link om mee te lezen: maken, kopiëren en intrekken', async () => {
  const { server } = await toon(VOORBEELD, { als: 'beleid' });
  const links: Link[] = [];
  server.antwoordt(LINKS, () =>
    antwoord(200, {
      // The address is given once.
      resultaten: links.map((link) => ({ ...link, adres: null })),
      totaal: links.length,
    }),
  );
  server.antwoordt(MAAK, ({ body }) => {
    expect(body).toEqual({ dagen: 14 });
    links.push({
      id: crypto.randomUUID(),
      status: 'open',
      gemaaktOp: '2026-11-26T11:00:00Z',
      gemaaktDoor: 'Bea Beleid',
      verlooptOp: '2026-12-10T11:00:00Z',
      ingetrokkenOp: null,
      adres: ADRES,
    });
    return antwoord(201, links[0]);
  });
  server.antwoordt(TREK_IN, ({ pad }) => {
    const [link] = links;
    expect(pad.voorbeeldlink).toBe(link?.id);
    Object.assign(links[0] ?? {}, { status: 'ingetrokken', ingetrokkenOp: '2026-11-26T11:05:00Z' });
    return antwoord(204);
  });

  await expect.element(page.getByText('Voorbeeld: nog niet gepubliceerd.')).toBeVisible();
  await userEvent.click(page.getByText('Laten meelezen met een link'));
  await expect.element(page.getByText('Er zijn nog geen links gemaakt.')).toBeVisible();
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Hoe lang werkt de link?' }),
    '14 dagen',
  );
  await userEvent.click(page.getByRole('button', { name: 'Link maken' }));
  await expect
    .element(page.getByRole('textbox', { name: 'Adres van de nieuwe link' }))
    .toHaveValue(ADRES);
  await bekijk('voorbeeld-delen');
  await userEvent.click(page.getByRole('button', { name: 'Kopiëren' }));
  await expect.element(page.getByText('Gekopieerd')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(ADRES);
  await userEvent.click(page.getByRole('button', { name: /^Link intrekken .*10 december 2026/ }));
  await expect.element(page.getByText('ingetrokken', { exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /^Link intrekken/ }))
    .not.toBeInTheDocument();
});

test('wie de link heeft leest in de strategiekaart wat nog niet is gepubliceerd', async () => {
  await toon('/voorbeeld/3q2-7w', {
    server: (server) => {
      server.antwoordt(GEDEELD, async () => {
        const eigen = await opname(['beleid'], VOORBEELD, new URLSearchParams());
        return antwoord(200, { ...(eigen?.inhoud as object), verlooptOp: '2026-12-10T11:00:00Z' });
      });
    },
  });
  await expect.element(page.getByText(/^Deze link werkt tot .*10 december 2026/)).toBeVisible();
  await expect.element(page.getByText('Laten meelezen met een link')).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('link', { name: /Stabiele basis/ }));
  await verwachtAdres(/^\/voorbeeld\/3q2-7w\/programmalijnen\/stabiele-basis$/);
  await expect.element(page.getByText('Doorgaan met vaste financiering').last()).toBeVisible();
  await bekijk('voorbeeld-strategiekaart', { opTelefoonAnders: true });
});

test('het voorbeeld heeft een begroting van zichzelf', async () => {
  await toon(VOORBEELD, { als: 'beleid' });
  await userEvent.click(page.getByRole('link', { name: 'Begroting in dit voorbeeld' }));
  await verwachtAdres(/\/concept\/voorbeeld\/begroting$/);
  await expect.element(page.getByRole('figure', { name: /per jaar en thema$/ })).toBeVisible();
  await expect.element(page.getByText('Voorbeeld: nog niet gepubliceerd.')).toBeVisible();
  await bekijk('begroting-voorbeeld');
});

test.for([
  [410, 'Deze link werkt niet meer', 'voorbeeld-verlopen'],
  [404, 'Deze link is niet bekend', 'voorbeeld-onbekend'],
] as const)('een link die niet werkt zegt waarom: %i', async ([status, kop, naam]) => {
  await toon('/voorbeeld/3q2-7w', {
    server: (server) => {
      server.antwoordt(GEDEELD, () => probleem(status));
    },
  });
  await expect.element(page.getByRole('heading', { level: 1, name: kop })).toBeVisible();
  await bekijk(naam);
});
