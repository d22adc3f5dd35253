import type { APIRequestContext, Page } from '@playwright/test';
import {
  AGENDA,
  expect,
  geladen,
  LIJN,
  maakSchermafdruk,
  open,
  test,
  verwachtToegankelijk,
} from './test';

interface Lijst {
  resultaten: { id: string }[];
}

/** Pages whose address holds an id: the first of its list. */
async function eerste(request: APIRequestContext, lijst: string): Promise<string> {
  const antwoord = await request.get(`/v1${AGENDA}/${lijst}`);
  const { resultaten } = (await antwoord.json()) as Lijst;
  return `${AGENDA}/${lijst.replace(/\?.*/, '')}/${resultaten[0]?.id ?? ''}`;
}

interface Pagina {
  naam: string;
  titel: RegExp;
  adres?: string;
  lijst?: string;
}

const PAGINAS: Pagina[] = [
  { naam: 'agendas', adres: '/', titel: /^Strategiekaart$/ },
  { naam: 'agenda', adres: AGENDA, titel: /^Uitvoeringsagenda Cultuurvisie 2022-2030/ },
  { naam: 'strategiekaart-7', adres: LIJN('goud-maken'), titel: /^Programmalijn 7: Goud maken/ },
  { naam: 'strategiekaart-6', adres: LIJN('jong-geleerd-oud-gedaan'), titel: /^Programmalijn 6/ },
  { naam: 'acties', adres: `${AGENDA}/acties`, titel: /^Acties/ },
  { naam: 'actie', lijst: 'acties?programmalijn=ruimte-voor-groei', titel: /– Strategiekaart$/ },
  { naam: 'themas', adres: `${AGENDA}/themas`, titel: /^Thema’s/ },
  { naam: 'thema', adres: `${AGENDA}/themas/onderzoek`, titel: /^Onderzoek/ },
  { naam: 'begroting', adres: `${AGENDA}/begroting`, titel: /^Begroting/ },
  {
    naam: 'begroting-open',
    adres: `${AGENDA}/begroting?open=wijkgericht-werken`,
    titel: /^Begroting/,
  },
  { naam: 'activiteiten', adres: `${AGENDA}/activiteiten`, titel: /^Activiteiten/ },
  {
    naam: 'kalender',
    adres: `${AGENDA}/activiteiten?weergave=kalender&maand=2026-11`,
    titel: /^Activiteiten/,
  },
  { naam: 'activiteit', lijst: 'activiteiten', titel: /– Strategiekaart$/ },
  { naam: 'organisaties', adres: `${AGENDA}/organisaties`, titel: /^Organisaties/ },
  {
    naam: 'organisatie',
    adres: '/organisaties/ckc-en-partners?agenda=zoetermeer-2022-2030',
    titel: /^CKC & partners/,
  },
  { naam: 'groep', adres: '/organisaties/wijck', titel: /^Wijck/ },
  { naam: 'begrippen', adres: `${AGENDA}/begrippen`, titel: /^Begrippen/ },
  { naam: 'zoeken', adres: '/zoeken?q=erfgoed', titel: /^Zoeken naar “erfgoed”/ },
  { naam: 'zoeken-zonder-vraag', adres: '/zoeken', titel: /^Zoeken/ },
  { naam: 'over', adres: '/over', titel: /^Over/ },
  { naam: 'toegankelijkheid', adres: '/toegankelijkheid', titel: /^Toegankelijkheid/ },
  { naam: 'niet-gevonden', adres: '/bestaat-niet', titel: /^Deze pagina is er niet/ },
  {
    naam: 'andere-agenda',
    adres: '/agendas/zimihc-connect-2025-2028',
    titel: /^ZIMIHC Connect/,
  },
];

/** How many pixels of the page lie outside the screen. */
const teBreed = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { naam, adres, lijst, titel } of PAGINAS) {
  test(`${naam} heeft een eigen titel, één kop en is toegankelijk op elk scherm`, async ({
    page,
    request,
  }) => {
    await open(page, adres ?? (await eerste(request, lijst ?? '')));
    await expect(page).toHaveTitle(titel);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await geladen(page);
      await verwachtToegankelijk(page);
      await maakSchermafdruk(page, naam);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    await expect
      .poll(() => teBreed(page), 'pixels die op een scherm van 320 buiten beeld vallen')
      .toBe(0);
  });
}
