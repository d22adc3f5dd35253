import type { RouteObject } from 'react-router';
import { metWoordenVanWerk } from '../lib/i18n/i18n';
import type { Handvat } from '../ui/kader/useMenuVanPagina';
import { pagina } from './pagina';

/** The pages to work in. Their words and their menu are fetched with the first of them. */
export const werk: RouteObject = {
  lazy: async () => {
    const [{ ConceptMenu }] = await Promise.all([
      import('../ui/kader/ConceptMenu'),
      metWoordenVanWerk(),
    ]);
    return { handle: { menu: <ConceptMenu /> } satisfies Handvat };
  },
  children: [
    {
      path: 'agendas/:agenda/concept',
      ...pagina('Planningskader', () => import('../features/agenda/publiceren/Planningskader')),
      children: [
        {
          path: 'programmalijnen/:lijn',
          ...pagina('BewerkPagina', () => import('../features/agenda/bewerken/BewerkPagina')),
        },
        {
          path: 'wat-is-anders',
          ...pagina(
            'ConceptWatIsAndersPagina',
            () => import('../features/agenda/herkomst/ConceptWatIsAndersPagina'),
          ),
        },
        {
          path: 'publiceren',
          ...pagina(
            'PublicerenPagina',
            () => import('../features/agenda/publiceren/PublicerenPagina'),
          ),
        },
        {
          path: 'geschiedenis',
          ...pagina(
            'GeschiedenisPagina',
            () => import('../features/agenda/geschiedenis/GeschiedenisPagina'),
          ),
        },
        {
          path: 'terug/:nummer',
          ...pagina('TerugPagina', () => import('../features/agenda/terug/TerugPagina')),
        },
        {
          path: 'voorbeeld',
          ...pagina(
            'VoorbeeldPagina',
            () => import('../features/agenda/voorbeeld/VoorbeeldPagina'),
          ),
        },
        {
          path: 'voorbeeld/programmalijnen/:lijn',
          ...pagina(
            'VoorbeeldkaartPagina',
            () => import('../features/agenda/voorbeeld/VoorbeeldkaartPagina'),
          ),
        },
        {
          path: 'voorbeeld/begroting',
          ...pagina(
            'VoorbeeldbegrotingPagina',
            () => import('../features/begroting/VoorbeeldbegrotingPagina'),
          ),
        },
        {
          ...pagina('ConceptKader', () => import('../concept/ConceptKader')),
          children: [
            {
              index: true,
              ...pagina(
                'ConceptOverzichtPagina',
                () => import('../features/agenda/concept/ConceptOverzichtPagina'),
              ),
            },
            {
              path: 'gegevens',
              ...pagina(
                'GegevensPagina',
                () => import('../features/agenda/concept/GegevensPagina'),
              ),
            },
            {
              path: 'fasen',
              ...pagina('FasenPagina', () => import('../features/agenda/concept/FasenPagina')),
            },
            {
              path: 'themas',
              ...pagina('ThemasPagina', () => import('../features/agenda/concept/ThemasPagina')),
            },
            {
              path: 'begrippen',
              ...pagina(
                'BegrippenPagina',
                () => import('../features/agenda/concept/BegrippenPagina'),
              ),
            },
            {
              path: 'begroting',
              ...pagina(
                'RoosterPagina',
                () => import('../features/begroting/rooster/RoosterPagina'),
              ),
            },
            {
              path: 'begroting/importeren',
              ...pagina(
                'ImporterenPagina',
                () => import('../features/begroting/importeren/ImporterenPagina'),
              ),
            },
            {
              path: 'begroting/besteed',
              ...pagina(
                'BesteedPagina',
                () => import('../features/begroting/besteed/BesteedPagina'),
              ),
            },
            {
              path: 'begroting/scenarios',
              ...pagina(
                'ScenariosPagina',
                () => import('../features/begroting/scenarios/ScenariosPagina'),
              ),
            },
            {
              path: 'begroting/pms',
              ...pagina('PmsPagina', () => import('../features/begroting/pms/PmsPagina')),
            },
            {
              path: 'excel',
              ...pagina('ExcelPagina', () => import('../features/agenda/excel/ExcelPagina')),
            },
            {
              path: 'zoeken',
              ...pagina('ConceptZoekPagina', () => import('../features/zoeken/ConceptZoekPagina')),
            },
            {
              path: 'besluiten',
              ...pagina(
                'BesluitenPagina',
                () => import('../features/agenda/concept/BesluitenPagina'),
              ),
            },
          ],
        },
      ],
    },
    {
      path: 'voorbeeld/:sleutel',
      ...pagina('VoorbeeldPagina', () => import('../features/agenda/voorbeeld/VoorbeeldPagina')),
    },
    {
      path: 'voorbeeld/:sleutel/programmalijnen/:lijn',
      ...pagina(
        'VoorbeeldkaartPagina',
        () => import('../features/agenda/voorbeeld/VoorbeeldkaartPagina'),
      ),
    },
    {
      path: 'voorbeeld/:sleutel/begroting',
      ...pagina(
        'VoorbeeldbegrotingPagina',
        () => import('../features/begroting/VoorbeeldbegrotingPagina'),
      ),
    },
    {
      path: 'concepten',
      ...pagina('MijnAgendasPagina', () => import('../features/agenda/concept/MijnAgendasPagina')),
    },
    {
      path: 'concepten/nieuw',
      ...pagina(
        'NieuweAgendaPagina',
        () => import('../features/agenda/concept/nieuw/NieuweAgendaPagina'),
      ),
    },
    {
      path: 'concepten/nieuw/kopie',
      ...pagina(
        'NieuweKopiePagina',
        () => import('../features/agenda/concept/nieuw/NieuweKopiePagina'),
      ),
    },
    {
      path: 'concepten/nieuw/bestand',
      ...pagina(
        'NieuwUitBestandPagina',
        () => import('../features/agenda/concept/nieuw/NieuwUitBestandPagina'),
      ),
    },
    {
      path: 'begin',
      ...pagina('BeginPagina', () => import('../features/toegang/BeginPagina')),
    },
    {
      path: 'mijn-organisaties',
      ...pagina(
        'MijnOrganisatiesPagina',
        () => import('../features/organisatie/beheer/MijnOrganisatiesPagina'),
      ),
    },
    {
      path: 'mijn-organisaties/nieuw',
      ...pagina(
        'NieuweOrganisatiePagina',
        () => import('../features/organisatie/beheer/NieuweOrganisatiePagina'),
      ),
    },
    {
      path: 'organisaties/:organisatie/profiel',
      ...pagina('ProfielPagina', () => import('../features/organisatie/profiel/ProfielPagina')),
    },
    {
      path: 'organisaties/:organisatie/groepsleden',
      ...pagina(
        'GroepsledenPagina',
        () => import('../features/organisatie/groepsleden/GroepsledenPagina'),
      ),
    },
    {
      path: 'organisaties/:organisatie/geschiedenis',
      ...pagina(
        'GeschiedenisPagina',
        () => import('../features/organisatie/geschiedenis/GeschiedenisPagina'),
      ),
    },
    {
      path: 'aan-de-slag',
      ...pagina('AanDeSlagPagina', () => import('../features/toegang/aandeslag/AanDeSlagPagina')),
    },
    {
      path: 'organisaties/:organisatie/leden',
      ...pagina('LedenPagina', () => import('../features/toegang/LedenPagina')),
    },
    {
      path: 'mijn-acties',
      ...pagina('MijnActiesPagina', () => import('../features/toegang/MijnActiesPagina')),
    },
  ],
};
