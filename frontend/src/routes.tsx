import type { RouteObject } from 'react-router';
import { Kader } from './ui/kader/Kader';
import { NietGevonden } from './ui/pagina/NietGevonden';
import { RouteFout } from './ui/pagina/RouteFout';

/** Every page is fetched when it is first visited. */
const paginas: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({
      Component: (await import('./features/agenda/overzicht/AgendasPagina')).AgendasPagina,
    }),
  },
  {
    path: 'agendas/:agenda',
    lazy: async () => ({
      Component: (await import('./features/agenda/overzicht/AgendaPagina')).AgendaPagina,
    }),
  },
  {
    path: 'agendas/:agenda/programmalijnen/:lijn',
    lazy: async () => ({
      Component: (await import('./features/agenda/kaart/StrategiekaartPagina'))
        .StrategiekaartPagina,
    }),
  },
  {
    path: 'agendas/:agenda/concept/programmalijnen/:lijn',
    lazy: async () => ({
      Component: (await import('./features/agenda/bewerken/BewerkPagina')).BewerkPagina,
    }),
  },
  {
    path: 'agendas/:agenda/acties',
    lazy: async () => ({
      Component: (await import('./features/agenda/acties/ActiesPagina')).ActiesPagina,
    }),
  },
  {
    path: 'agendas/:agenda/acties/:id',
    lazy: async () => ({
      Component: (await import('./features/agenda/acties/ActiePagina')).ActiePagina,
    }),
  },
  {
    path: 'agendas/:agenda/themas',
    lazy: async () => ({
      Component: (await import('./features/agenda/themas/ThemasPagina')).ThemasPagina,
    }),
  },
  {
    path: 'agendas/:agenda/themas/:thema',
    lazy: async () => ({
      Component: (await import('./features/agenda/themas/ThemaPagina')).ThemaPagina,
    }),
  },
  {
    path: 'agendas/:agenda/begrippen',
    lazy: async () => ({
      Component: (await import('./features/agenda/overzicht/BegrippenPagina')).BegrippenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/begroting',
    lazy: async () => ({
      Component: (await import('./features/begroting/BegrotingPagina')).BegrotingPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies',
    lazy: async () => ({
      Component: (await import('./features/agenda/versies/VersiesPagina')).VersiesPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer',
    lazy: async () => ({
      Component: (await import('./features/agenda/versies/VersiePagina')).VersiePagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/programmalijnen/:lijn',
    lazy: async () => ({
      Component: (await import('./features/agenda/versies/VersiekaartPagina')).VersiekaartPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/verschillen',
    lazy: async () => ({
      Component: (await import('./features/agenda/versies/VerschillenPagina')).VerschillenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/begroting',
    lazy: async () => ({
      Component: (await import('./features/begroting/VersiebegrotingPagina')).VersiebegrotingPagina,
    }),
  },
  {
    path: 'agendas/:agenda/concept/publiceren',
    lazy: async () => ({
      Component: (await import('./features/agenda/publiceren/PublicerenPagina')).PublicerenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/concept/geschiedenis',
    lazy: async () => ({
      Component: (await import('./features/agenda/geschiedenis/GeschiedenisPagina'))
        .GeschiedenisPagina,
    }),
  },
  {
    path: 'agendas/:agenda/concept/voorbeeld',
    lazy: async () => ({
      Component: (await import('./features/agenda/voorbeeld/VoorbeeldPagina')).VoorbeeldPagina,
    }),
  },
  {
    path: 'agendas/:agenda/concept/voorbeeld/programmalijnen/:lijn',
    lazy: async () => ({
      Component: (await import('./features/agenda/voorbeeld/VoorbeeldkaartPagina'))
        .VoorbeeldkaartPagina,
    }),
  },
  {
    path: 'agendas/:agenda/concept/voorbeeld/begroting',
    lazy: async () => ({
      Component: (await import('./features/begroting/VoorbeeldbegrotingPagina'))
        .VoorbeeldbegrotingPagina,
    }),
  },
  {
    path: 'voorbeeld/:sleutel',
    lazy: async () => ({
      Component: (await import('./features/agenda/voorbeeld/VoorbeeldPagina')).VoorbeeldPagina,
    }),
  },
  {
    path: 'voorbeeld/:sleutel/programmalijnen/:lijn',
    lazy: async () => ({
      Component: (await import('./features/agenda/voorbeeld/VoorbeeldkaartPagina'))
        .VoorbeeldkaartPagina,
    }),
  },
  {
    path: 'voorbeeld/:sleutel/begroting',
    lazy: async () => ({
      Component: (await import('./features/begroting/VoorbeeldbegrotingPagina'))
        .VoorbeeldbegrotingPagina,
    }),
  },
  {
    path: 'agendas/:agenda/concept',
    lazy: async () => ({
      Component: (await import('./concept/ConceptKader')).ConceptKader,
    }),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('./features/agenda/concept/ConceptOverzichtPagina'))
            .ConceptOverzichtPagina,
        }),
      },
      {
        path: 'gegevens',
        lazy: async () => ({
          Component: (await import('./features/agenda/concept/GegevensPagina')).GegevensPagina,
        }),
      },
      {
        path: 'fasen',
        lazy: async () => ({
          Component: (await import('./features/agenda/concept/FasenPagina')).FasenPagina,
        }),
      },
      {
        path: 'themas',
        lazy: async () => ({
          Component: (await import('./features/agenda/concept/ThemasPagina')).ThemasPagina,
        }),
      },
      {
        path: 'begrippen',
        lazy: async () => ({
          Component: (await import('./features/agenda/concept/BegrippenPagina')).BegrippenPagina,
        }),
      },
      {
        path: 'begroting',
        lazy: async () => ({
          Component: (await import('./features/begroting/rooster/RoosterPagina')).RoosterPagina,
        }),
      },
      {
        path: 'begroting/importeren',
        lazy: async () => ({
          Component: (await import('./features/begroting/importeren/ImporterenPagina'))
            .ImporterenPagina,
        }),
      },
      {
        path: 'begroting/besteed',
        lazy: async () => ({
          Component: (await import('./features/begroting/besteed/BesteedPagina')).BesteedPagina,
        }),
      },
      {
        path: 'begroting/scenarios',
        lazy: async () => ({
          Component: (await import('./features/begroting/scenarios/ScenariosPagina'))
            .ScenariosPagina,
        }),
      },
      {
        path: 'begroting/pms',
        lazy: async () => ({
          Component: (await import('./features/begroting/pms/PmsPagina')).PmsPagina,
        }),
      },
      {
        path: 'besluiten',
        lazy: async () => ({
          Component: (await import('./features/agenda/concept/BesluitenPagina')).BesluitenPagina,
        }),
      },
    ],
  },
  {
    path: 'concepten',
    lazy: async () => ({
      Component: (await import('./features/agenda/concept/MijnAgendasPagina')).MijnAgendasPagina,
    }),
  },
  {
    path: 'concepten/nieuw',
    lazy: async () => ({
      Component: (await import('./features/agenda/concept/NieuweAgendaPagina')).NieuweAgendaPagina,
    }),
  },
  {
    path: 'begin',
    lazy: async () => ({
      Component: (await import('./features/toegang/BeginPagina')).BeginPagina,
    }),
  },
  {
    path: 'agendas/:agenda/activiteiten',
    lazy: async () => ({
      Component: (await import('./features/participatie/ActiviteitenPagina')).ActiviteitenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/activiteiten/:activiteit',
    lazy: async () => ({
      Component: (await import('./features/participatie/ActiviteitPagina')).ActiviteitPagina,
    }),
  },
  {
    path: 'organisaties/:organisatie/leden',
    lazy: async () => ({
      Component: (await import('./features/toegang/LedenPagina')).LedenPagina,
    }),
  },
  {
    path: 'mijn-acties',
    lazy: async () => ({
      Component: (await import('./features/toegang/MijnActiesPagina')).MijnActiesPagina,
    }),
  },
  {
    path: 'agendas/:agenda/organisaties',
    lazy: async () => ({
      Component: (await import('./features/organisatie/OrganisatiesPagina')).OrganisatiesPagina,
    }),
  },
  {
    path: 'organisaties/:organisatie',
    lazy: async () => ({
      Component: (await import('./features/organisatie/OrganisatiePagina')).OrganisatiePagina,
    }),
  },
  {
    path: 'zoeken',
    lazy: async () => ({ Component: (await import('./features/zoeken/ZoekPagina')).ZoekPagina }),
  },
  {
    path: 'over',
    lazy: async () => ({ Component: (await import('./features/over/OverPagina')).OverPagina }),
  },
  {
    path: 'toegankelijkheid',
    lazy: async () => ({
      Component: (await import('./features/over/ToegankelijkheidPagina')).ToegankelijkheidPagina,
    }),
  },
  { path: '*', element: <NietGevonden /> },
];

export const routes: RouteObject[] = [
  {
    element: <Kader />,
    errorElement: <RouteFout />,
    hydrateFallbackElement: <></>,
    // A fault in a page leaves the frame around it standing.
    children: [{ errorElement: <RouteFout />, children: paginas }],
  },
];
