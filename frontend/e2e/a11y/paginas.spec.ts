import type { APIRequestContext } from '@playwright/test';
import { DEMO, LIJN, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

interface Lijst {
  resultaten: { id: string }[];
}

/** Pages whose address holds an id: the first of its list. */
async function eerste(request: APIRequestContext, lijst: string): Promise<string> {
  const antwoord = await request.get(`/v1${DEMO}/${lijst}`);
  const { resultaten } = (await antwoord.json()) as Lijst;
  return `${DEMO}/${lijst.replace(/\?.*/, '')}/${resultaten[0]?.id ?? ''}`;
}

interface Pagina {
  naam: string;
  titel: RegExp;
  adres?: string;
  lijst?: string;
  /** On a phone it is another page: cards for a table, a list for a calendar, a menu behind a button. */
  anders?: boolean;
}

const PAGINAS: Pagina[] = [
  { naam: 'agendas', adres: '/', titel: /^Strategiekaart$/ },
  { naam: 'agenda', adres: DEMO, titel: /^Uitvoeringsagenda Cultuurvisie 2022-2030/, anders: true },
  {
    naam: 'strategiekaart-7',
    adres: LIJN('goud-maken'),
    titel: /^Programmalijn 7: Goud maken/,
    anders: true,
  },
  { naam: 'strategiekaart-6', adres: LIJN('jong-geleerd-oud-gedaan'), titel: /^Programmalijn 6/ },
  { naam: 'acties', adres: `${DEMO}/acties`, titel: /^Acties/, anders: true },
  { naam: 'actie', lijst: 'acties?programmalijn=ruimte-voor-groei', titel: /– Strategiekaart$/ },
  { naam: 'themas', adres: `${DEMO}/themas`, titel: /^Thema’s/ },
  { naam: 'thema', adres: `${DEMO}/themas/onderzoek`, titel: /^Onderzoek/ },
  { naam: 'activiteiten', adres: `${DEMO}/activiteiten`, titel: /^Activiteiten/ },
  {
    naam: 'kalender',
    adres: `${DEMO}/activiteiten?weergave=kalender&maand=2026-11`,
    titel: /^Activiteiten/,
    anders: true,
  },
  { naam: 'activiteit', lijst: 'activiteiten', titel: /– Strategiekaart$/ },
  { naam: 'organisaties', adres: `${DEMO}/organisaties`, titel: /^Organisaties/ },
  {
    naam: 'organisatie',
    adres: '/organisaties/ckc-en-partners?agenda=zoetermeer-2022-2030',
    titel: /^CKC & partners/,
  },
  { naam: 'groep', adres: '/organisaties/wijck', titel: /^Wijck/ },
  { naam: 'begrippen', adres: `${DEMO}/begrippen`, titel: /^Begrippen/ },
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

for (const { naam, adres, lijst, titel, anders = false } of PAGINAS) {
  test(`${naam} heeft een eigen titel, één kop en is toegankelijk op elk scherm`, async ({
    page,
    request,
  }) => {
    await open(page, adres ?? (await eerste(request, lijst ?? '')));
    await expect(page).toHaveTitle(titel);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await bekijk(page, naam, { opTelefoonAnders: anders });
  });
}
