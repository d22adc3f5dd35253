import type { RouteObject } from 'react-router';

/** What everyone may read. Every page is fetched when it is first visited. */
export const lezen: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({
      Component: (await import('../features/agenda/overzicht/AgendasPagina')).AgendasPagina,
    }),
  },
  {
    path: 'agendas/:agenda',
    lazy: async () => ({
      Component: (await import('../features/agenda/overzicht/AgendaPagina')).AgendaPagina,
    }),
  },
  {
    path: 'agendas/:agenda/programmalijnen/:lijn',
    lazy: async () => ({
      Component: (await import('../features/agenda/kaart/StrategiekaartPagina'))
        .StrategiekaartPagina,
    }),
  },
  {
    path: 'agendas/:agenda/acties',
    lazy: async () => ({
      Component: (await import('../features/agenda/acties/ActiesPagina')).ActiesPagina,
    }),
  },
  {
    path: 'agendas/:agenda/acties/:id',
    lazy: async () => ({
      Component: (await import('../features/agenda/acties/ActiePagina')).ActiePagina,
    }),
  },
  {
    path: 'agendas/:agenda/themas',
    lazy: async () => ({
      Component: (await import('../features/agenda/themas/ThemasPagina')).ThemasPagina,
    }),
  },
  {
    path: 'agendas/:agenda/themas/:thema',
    lazy: async () => ({
      Component: (await import('../features/agenda/themas/ThemaPagina')).ThemaPagina,
    }),
  },
  {
    path: 'agendas/:agenda/begrippen',
    lazy: async () => ({
      Component: (await import('../features/agenda/overzicht/BegrippenPagina')).BegrippenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/begroting',
    lazy: async () => ({
      Component: (await import('../features/begroting/BegrotingPagina')).BegrotingPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies',
    lazy: async () => ({
      Component: (await import('../features/agenda/versies/VersiesPagina')).VersiesPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer',
    lazy: async () => ({
      Component: (await import('../features/agenda/versies/VersiePagina')).VersiePagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/programmalijnen/:lijn',
    lazy: async () => ({
      Component: (await import('../features/agenda/versies/VersiekaartPagina')).VersiekaartPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/verschillen',
    lazy: async () => ({
      Component: (await import('../features/agenda/versies/VerschillenPagina')).VerschillenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/begroting',
    lazy: async () => ({
      Component: (await import('../features/begroting/VersiebegrotingPagina'))
        .VersiebegrotingPagina,
    }),
  },
  {
    path: 'agendas/:agenda/activiteiten',
    lazy: async () => ({
      Component: (await import('../features/participatie/ActiviteitenPagina')).ActiviteitenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/activiteiten/:activiteit',
    lazy: async () => ({
      Component: (await import('../features/participatie/ActiviteitPagina')).ActiviteitPagina,
    }),
  },
  {
    path: 'agendas/:agenda/organisaties',
    lazy: async () => ({
      Component: (await import('../features/organisatie/OrganisatiesPagina')).OrganisatiesPagina,
    }),
  },
  {
    path: 'organisaties/:organisatie',
    lazy: async () => ({
      Component: (await import('../features/organisatie/OrganisatiePagina')).OrganisatiePagina,
    }),
  },
  {
    path: 'zoeken',
    lazy: async () => ({ Component: (await import('../features/zoeken/ZoekPagina')).ZoekPagina }),
  },
  {
    path: 'over',
    lazy: async () => ({ Component: (await import('../features/over/OverPagina')).OverPagina }),
  },
  {
    path: 'toegankelijkheid',
    lazy: async () => ({
      Component: (await import('../features/over/ToegankelijkheidPagina')).ToegankelijkheidPagina,
    }),
  },
];
