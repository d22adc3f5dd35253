import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord } from '../../proefserver/antwoorden';
import type { InhoudVan } from '../../proefserver/operaties';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { verwachtAdres } from '../handelingen';
import { toon } from '../toon';

const LEES = 'GET /organisaties/{organisatie}';
const CKC = '/organisaties/ckc-en-partners';

type Organisatie = InhoudVan<typeof LEES>;

const WIJCK = {
  code: 'wijck',
  naam: 'Wijck',
  afkorting: null,
  soort: 'platform',
  heeftLeden: true,
  url: 'https://strategiekaart.example/v1/organisaties/wijck',
} as const;

/** What CKC & partners says of itself. */
const zegt = (over: Partial<Organisatie>) => (server: Proefserver) =>
  server.antwoordt(LEES, async ({ anders, pad }) => {
    const { body } = await anders();
    return antwoord(200, {
      ...(body as Organisatie),
      ...(pad.organisatie === 'ckc-en-partners' && over),
    });
  });

const link = (naam: string | RegExp) => page.getByRole('main').getByRole('link', { name: naam });

test('een organisatie zegt hoe zij ook heet, wat zij doet en hoe zij te bereiken is', async () => {
  await toon(CKC, {
    server: zegt({
      naam: 'Centrum voor Kunst en Cultuur',
      afkorting: 'CKC',
      eerdereNamen: ['Kunstcentrum'],
      disciplines: ['muziek', 'theater'],
      wijken: ['Meerzicht', 'Seghwaert'],
      contact: { naam: 'Balie', email: 'info@ckc.example', telefoon: '079 123 45 67' },
      kvk: '12345678',
    }),
  });
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Centrum voor Kunst en Cultuur (CKC)' }))
    .toBeVisible();
  await expect.element(page.getByText('Kunstcentrum')).toBeVisible();
  await expect.element(link('info@ckc.example')).toHaveAttribute('href', 'mailto:info@ckc.example');
  await expect.element(link('079 123 45 67')).toHaveAttribute('href', 'tel:0791234567');
  await expect.element(link('Profiel bewerken')).not.toBeInTheDocument();
  await bekijk('organisatie-openbaar');
});

test('wie namens haar spreekt, komt van haar pagina bij het profiel', async () => {
  await toon(CKC, { als: 'podium' });
  await expect.element(link(/^Mensen$/)).not.toBeInTheDocument();
  await userEvent.click(link('Profiel bewerken'));
  await verwachtAdres(/^\/organisaties\/ckc-en-partners\/profiel$/);
  await expect.element(page.getByRole('textbox', { name: 'Naam', exact: true })).toBeVisible();
});

test('een beleidsmedewerker komt van de gemeente bij het profiel en de mensen', async () => {
  await toon('/organisaties/gemeente-zoetermeer', { als: 'beleid' });
  await expect.element(link('Profiel bewerken')).toBeVisible();
  await expect
    .element(link(/^Mensen$/))
    .toHaveAttribute('href', '/organisaties/gemeente-zoetermeer/leden');
});

test('een organisatie die ophoudt zegt wanneer, en wie verdergaat', async () => {
  await toon(CKC, { server: zegt({ opgehevenPer: '2027-01-01', opvolger: WIJCK }) });
  await expect
    .element(page.getByText('Deze organisatie houdt op per 1 januari 2027'))
    .toBeVisible();
  await bekijk('organisatie-houdt-op');
  await expect.element(page.getByText('Dan gaat verder:')).toBeVisible();
});

/** It ended; the address says who goes on. */
const opgeheven = (koppen: Record<string, string>) => (server: Proefserver) =>
  server.antwoordt(LEES, ({ pad, anders }) =>
    pad.organisatie !== 'ckc-en-partners'
      ? anders()
      : antwoord(
          410,
          {
            title: 'Niet meer hier',
            status: 410,
            detail: "'CKC & partners' is opgeheven per 1 november 2026.",
          },
          { 'Content-Type': 'application/problem+json', ...koppen },
        ),
  );

test('wat is opgeheven zegt wat het was, en leidt naar wie verdergaat', async () => {
  await toon(CKC, { server: opgeheven({ Link: `<${WIJCK.url}>; rel="successor-version"` }) });
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Deze organisatie is er niet meer' }))
    .toBeVisible();
  await expect.element(page.getByText(/is opgeheven per 1 november 2026/)).toBeVisible();
  await bekijk('organisatie-opgeheven');
  await userEvent.click(link('Ga naar Wijck'));
  await verwachtAdres(/^\/organisaties\/wijck$/);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Wijck' })).toBeVisible();
});

test('zonder opvolger is er zoeken', async () => {
  await toon(CKC, { server: opgeheven({}) });
  await expect.element(page.getByText(/is opgeheven per 1 november 2026/)).toBeVisible();
  await expect.element(link(/^Ga naar/)).not.toBeInTheDocument();
  await expect.element(link('zoek wat er gezocht wordt')).toBeVisible();
});
