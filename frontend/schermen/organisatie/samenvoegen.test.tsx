import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import { bekijk } from '../bekijk';
import { verwachtAdres, zoekEnKies } from '../handelingen';
import { toon } from '../toon';

const PROFIEL = '/organisaties/ckc-en-partners/profiel';
const BLIJFT = '/organisaties/zimihc/profiel';

const VERWIJZING = (code: string, naam: string) => ({
  code,
  naam,
  soort: 'culturele_instelling' as const,
  heeftLeden: false,
  url: `https://strategiekaart.example/v1/organisaties/${code}`,
});

const welke = () => page.getByRole('combobox', { name: 'Welke organisatie blijft?' });
const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
const voegSamen = () => knop('CKC & partners samenvoegen');
const vraag = () =>
  page.getByRole('alertdialog', { name: /^CKC & partners laten opgaan in ZIMIHC\?$/ });
const gedaan = () => page.getByText(/^CKC & partners is opgegaan in ZIMIHC\. Alles staat nu/);
const kiesZimihc = () => zoekEnKies(welke(), 'zimihc', /^ZIMIHC\s+culturele/i);

test('samenvoegen zegt wat meegaat en wat dat betekent, en vraagt het met beide namen', async () => {
  const { server } = await toon(PROFIEL, { als: 'beheer' });
  await expect.element(page.getByText('41 rollen in acties')).toBeVisible();
  await expect.element(page.getByText('1 rol van iemand met een account')).toBeVisible();
  await expect.element(page.getByText('2 overige verwijzingen')).toBeVisible();
  await expect.element(page.getByText(/^Haar oude adres leidt voortaan/)).toBeVisible();
  await userEvent.click(voegSamen());
  await expect.element(page.getByText('Maak een keuze.', { exact: true })).toBeVisible();
  await kiesZimihc();
  await bekijk('samenvoegen');
  await userEvent.click(voegSamen());
  await expect.element(vraag()).toHaveTextContent(/Dit is ongedaan te maken/);
  await bekijk('samenvoegen-vraag');
  await userEvent.click(vraag().getByRole('button', { name: 'Samenvoegen' }));
  await verwachtAdres(/^\/organisaties\/zimihc\/profiel$/);
  await expect.element(gedaan()).toBeVisible();
  await bekijk('samenvoegen-gedaan');
  const naar = await server.organisaties.vind('zimihc');
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud.opvolger).toBe(naar?.id);
});

test('wat niet kan, staat er in de woorden van de server, en de keuze blijft', async () => {
  const { server } = await toon(PROFIEL, { als: 'beheer' });
  await kiesZimihc();
  await server.organisaties.doetAnder('zimihc', { opgehevenPer: '2026-01-01' });
  await userEvent.click(voegSamen());
  await userEvent.click(vraag().getByRole('button', { name: 'Samenvoegen' }));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Een van de twee is al opgeheven of samengevoegd.');
  await expect.element(vraag()).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'ZIMIHC weghalen' })).toBeVisible();
  await bekijk('samenvoegen-geweigerd');
});

test('een samenvoeging staat bij allebei, en gaat bij allebei ongedaan', async () => {
  const { server } = await toon(PROFIEL, { als: 'beheer' });
  await kiesZimihc();
  await userEvent.click(voegSamen());
  await userEvent.click(vraag().getByRole('button', { name: 'Samenvoegen' }));
  await expect.element(gedaan()).toBeVisible();
  await userEvent.click(page.getByRole('link', { name: /^CKC & partners is opgegaan in/ }));
  await verwachtAdres(/^\/organisaties\/ckc-en-partners\/profiel$/);
  await expect.element(page.getByText(/^Deze organisatie is opgegaan in een andere/)).toBeVisible();
  await expect.element(knop('Toch niet opheffen')).not.toBeInTheDocument();
  await expect.element(voegSamen()).not.toBeInTheDocument();
  await bekijk('samenvoegen-opgegaan');
  await userEvent.click(page.getByRole('button', { name: /^Samenvoeging van CKC & partners en/ }));
  const terug = page.getByRole('alertdialog', { name: /weer uit elkaar halen\?$/ });
  server.antwoordtEens('DELETE /organisaties/{organisatie}/samenvoegingen/{samenvoeging}', () =>
    probleem(409, 'Deze samenvoeging is al ongedaan gemaakt.'),
  );
  await userEvent.click(terug.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.element(terug.getByRole('alert')).toHaveTextContent('is al ongedaan gemaakt');
  await bekijk('samenvoegen-ongedaan-vraag');
  await userEvent.click(terug.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.element(page.getByText(/ongedaan gemaakt op 26 november 2026/)).toBeVisible();
  await expect
    .element(page.getByRole('listitem').filter({ hasText: /ongedaan gemaakt op/ }))
    .toHaveFocus();
  await expect.element(voegSamen()).toBeVisible();
  await expect.element(page.getByLabelText('Eerste dag dat zij er niet meer is')).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud.opgehevenPer).toBeNull();
});

test('een organisatie die nergens wordt genoemd, neemt alleen haar naam mee', async () => {
  await toon(PROFIEL, {
    als: 'beheer',
    server: (server) =>
      server.antwoordt('GET /organisaties/{organisatie}/gebruik', { resultaten: [], totaal: 0 }),
  });
  await expect.element(page.getByText(/^Zij wordt nog nergens genoemd/)).toBeVisible();
});

test('een medewerker leest dat er is samengevoegd, en voegt zelf niets samen', async () => {
  await toon(BLIJFT, {
    als: 'beleid',
    server: (server) =>
      server.antwoordt('GET /organisaties/{organisatie}/samenvoegingen', {
        resultaten: [
          {
            id: '00000000-0000-4000-8000-00000000000a',
            van: VERWIJZING('ckc-en-partners', 'CKC & partners'),
            naar: VERWIJZING('zimihc', 'ZIMIHC'),
            tijdstip: '2026-11-22T09:00:00Z',
            ongedaanOp: null,
          },
        ],
        totaal: 1,
      }),
  });
  await expect
    .element(page.getByRole('link', { name: /^CKC & partners is opgegaan in/ }))
    .toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /^Samenvoeging van/ }))
    .not.toBeInTheDocument();
  await expect.element(welke()).not.toBeInTheDocument();
});
