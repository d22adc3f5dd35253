import type { RouteObject } from 'react-router';
import { metWoordenVanWerk } from '../lib/i18n/i18n';
import type { Handvat } from '../ui/kader/useMenuVanPagina';

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
      path: 'agendas/:agenda/concept/programmalijnen/:lijn',
      lazy: async () => ({
        Component: (await import('../features/agenda/bewerken/BewerkPagina')).BewerkPagina,
      }),
    },
    {
      path: 'agendas/:agenda/concept/publiceren',
      lazy: async () => ({
        Component: (await import('../features/agenda/publiceren/PublicerenPagina'))
          .PublicerenPagina,
      }),
    },
    {
      path: 'agendas/:agenda/concept/geschiedenis',
      lazy: async () => ({
        Component: (await import('../features/agenda/geschiedenis/GeschiedenisPagina'))
          .GeschiedenisPagina,
      }),
    },
    {
      path: 'agendas/:agenda/concept/voorbeeld',
      lazy: async () => ({
        Component: (await import('../features/agenda/voorbeeld/VoorbeeldPagina')).VoorbeeldPagina,
      }),
    },
    {
      path: 'agendas/:agenda/concept/voorbeeld/programmalijnen/:lijn',
      lazy: async () => ({
        Component: (await import('../features/agenda/voorbeeld/VoorbeeldkaartPagina'))
          .VoorbeeldkaartPagina,
      }),
    },
    {
      path: 'agendas/:agenda/concept/voorbeeld/begroting',
      lazy: async () => ({
        Component: (await import('../features/begroting/VoorbeeldbegrotingPagina'))
          .VoorbeeldbegrotingPagina,
      }),
    },
    {
      path: 'voorbeeld/:sleutel',
      lazy: async () => ({
        Component: (await import('../features/agenda/voorbeeld/VoorbeeldPagina')).VoorbeeldPagina,
      }),
    },
    {
      path: 'voorbeeld/:sleutel/programmalijnen/:lijn',
      lazy: async () => ({
        Component: (await import('../features/agenda/voorbeeld/VoorbeeldkaartPagina'))
          .VoorbeeldkaartPagina,
      }),
    },
    {
      path: 'voorbeeld/:sleutel/begroting',
      lazy: async () => ({
        Component: (await import('../features/begroting/VoorbeeldbegrotingPagina'))
          .VoorbeeldbegrotingPagina,
      }),
    },
    {
      path: 'agendas/:agenda/concept',
      lazy: async () => ({
        Component: (await import('../concept/ConceptKader')).ConceptKader,
      }),
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import('../features/agenda/concept/ConceptOverzichtPagina'))
              .ConceptOverzichtPagina,
          }),
        },
        {
          path: 'gegevens',
          lazy: async () => ({
            Component: (await import('../features/agenda/concept/GegevensPagina')).GegevensPagina,
          }),
        },
        {
          path: 'fasen',
          lazy: async () => ({
            Component: (await import('../features/agenda/concept/FasenPagina')).FasenPagina,
          }),
        },
        {
          path: 'themas',
          lazy: async () => ({
            Component: (await import('../features/agenda/concept/ThemasPagina')).ThemasPagina,
          }),
        },
        {
          path: 'begrippen',
          lazy: async () => ({
            Component: (await import('../features/agenda/concept/BegrippenPagina')).BegrippenPagina,
          }),
        },
        {
          path: 'begroting',
          lazy: async () => ({
            Component: (await import('../features/begroting/rooster/RoosterPagina')).RoosterPagina,
          }),
        },
        {
          path: 'begroting/importeren',
          lazy: async () => ({
            Component: (await import('../features/begroting/importeren/ImporterenPagina'))
              .ImporterenPagina,
          }),
        },
        {
          path: 'begroting/besteed',
          lazy: async () => ({
            Component: (await import('../features/begroting/besteed/BesteedPagina')).BesteedPagina,
          }),
        },
        {
          path: 'begroting/scenarios',
          lazy: async () => ({
            Component: (await import('../features/begroting/scenarios/ScenariosPagina'))
              .ScenariosPagina,
          }),
        },
        {
          path: 'begroting/pms',
          lazy: async () => ({
            Component: (await import('../features/begroting/pms/PmsPagina')).PmsPagina,
          }),
        },
        {
          path: 'besluiten',
          lazy: async () => ({
            Component: (await import('../features/agenda/concept/BesluitenPagina')).BesluitenPagina,
          }),
        },
      ],
    },
    {
      path: 'concepten',
      lazy: async () => ({
        Component: (await import('../features/agenda/concept/MijnAgendasPagina')).MijnAgendasPagina,
      }),
    },
    {
      path: 'concepten/nieuw',
      lazy: async () => ({
        Component: (await import('../features/agenda/concept/NieuweAgendaPagina'))
          .NieuweAgendaPagina,
      }),
    },
    {
      path: 'begin',
      lazy: async () => ({
        Component: (await import('../features/toegang/BeginPagina')).BeginPagina,
      }),
    },
    {
      path: 'organisaties/:organisatie/leden',
      lazy: async () => ({
        Component: (await import('../features/toegang/LedenPagina')).LedenPagina,
      }),
    },
    {
      path: 'mijn-acties',
      lazy: async () => ({
        Component: (await import('../features/toegang/MijnActiesPagina')).MijnActiesPagina,
      }),
    },
  ],
};
