import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { actiefilter } from '../features/agenda/acties/actiefilter';
import { activiteitfilter } from '../features/participatie/activiteitfilter';
import { zoekvraag } from '../features/zoeken/zoekvraag';
import { actieQuery, actiesQuery, alleActiesQuery } from '../lib/queries/acties';
import { activiteitenQuery, activiteitQuery } from '../lib/queries/activiteiten';
import {
  agendasQuery,
  strategiekaartQuery,
  themaQuery,
  themasQuery,
  voortgangQuery,
} from '../lib/queries/agenda';
import { begrotingQuery } from '../lib/queries/begroting';
import {
  actiesVanOrganisatieQuery,
  organisatieQuery,
  organisatiesQuery,
} from '../lib/queries/organisaties';
import {
  verschillenQuery,
  versiebegrotingQuery,
  versiekaartQuery,
  versieQuery,
  versiesQuery,
} from '../lib/queries/versies';
import { zoekresultatenQuery } from '../lib/queries/zoekresultaten';
import { versienummer } from '../lib/versienummer';
import { metGegevens } from './gegevens';

const vanVersie = (tekst: string, vraag: (versie: number) => Promise<unknown>[]) => {
  const versie = versienummer(tekst);
  return versie === null ? [] : vraag(versie);
};

/** What everyone may read. The code of a page is fetched when it is first visited, with what it shows. */
export const lezen = (client: QueryClient): RouteObject[] => [
  {
    index: true,
    ...metGegevens(() => [client.query(agendasQuery())]),
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
    ...metGegevens(({ agenda, lijn }) => [
      client.query(strategiekaartQuery(agenda, lijn)),
      client.query(voortgangQuery(agenda)),
      client.query(organisatiesQuery(agenda)),
    ]),
    lazy: async () => ({
      Component: (await import('../features/agenda/kaart/StrategiekaartPagina'))
        .StrategiekaartPagina,
    }),
  },
  {
    path: 'agendas/:agenda/acties',
    ...metGegevens(({ agenda }, adres) => [
      client.infiniteQuery(actiesQuery(agenda, actiefilter(adres))),
      client.query(organisatiesQuery(agenda)),
    ]),
    lazy: async () => ({
      Component: (await import('../features/agenda/acties/ActiesPagina')).ActiesPagina,
    }),
  },
  {
    path: 'agendas/:agenda/acties/:id',
    ...metGegevens(({ agenda, id }) => [client.query(actieQuery(agenda, id))]),
    lazy: async () => ({
      Component: (await import('../features/agenda/acties/ActiePagina')).ActiePagina,
    }),
  },
  {
    path: 'agendas/:agenda/themas',
    ...metGegevens(({ agenda }) => [client.query(themasQuery(agenda))]),
    lazy: async () => ({
      Component: (await import('../features/agenda/themas/ThemasPagina')).ThemasPagina,
    }),
  },
  {
    path: 'agendas/:agenda/themas/:thema',
    ...metGegevens(({ agenda, thema }) => [
      client.query(themaQuery(agenda, thema)),
      client.query(alleActiesQuery(agenda, { thema: [thema] })),
    ]),
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
    ...metGegevens(({ agenda }) => [client.query(begrotingQuery(agenda))]),
    lazy: async () => ({
      Component: (await import('../features/begroting/BegrotingPagina')).BegrotingPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies',
    ...metGegevens(({ agenda }) => [client.query(versiesQuery(agenda))]),
    lazy: async () => ({
      Component: (await import('../features/agenda/versies/VersiesPagina')).VersiesPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer',
    ...metGegevens(({ agenda, nummer }) =>
      vanVersie(nummer, (versie) => [client.query(versieQuery(agenda, versie))]),
    ),
    lazy: async () => ({
      Component: (await import('../features/agenda/versies/VersiePagina')).VersiePagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/programmalijnen/:lijn',
    ...metGegevens(({ agenda, nummer, lijn }) =>
      vanVersie(nummer, (versie) => [
        client.query(versieQuery(agenda, versie)),
        client.query(versiekaartQuery(agenda, versie, lijn)),
      ]),
    ),
    lazy: async () => ({
      Component: (await import('../features/agenda/versies/VersiekaartPagina')).VersiekaartPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/verschillen',
    ...metGegevens(({ agenda, nummer }, adres) =>
      vanVersie(nummer, (versie) => [
        client.query(verschillenQuery(agenda, versie, Number(adres.get('met')) || undefined)),
        client.query(versiesQuery(agenda)),
      ]),
    ),
    lazy: async () => ({
      Component: (await import('../features/agenda/versies/VerschillenPagina')).VerschillenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/begroting',
    ...metGegevens(({ agenda, nummer }) =>
      vanVersie(nummer, (versie) => [
        client.query(versieQuery(agenda, versie)),
        client.query(versiebegrotingQuery(agenda, versie)),
      ]),
    ),
    lazy: async () => ({
      Component: (await import('../features/begroting/VersiebegrotingPagina'))
        .VersiebegrotingPagina,
    }),
  },
  {
    path: 'agendas/:agenda/activiteiten',
    ...metGegevens(({ agenda }, adres) => [
      client.query(activiteitenQuery(agenda, activiteitfilter(adres))),
    ]),
    lazy: async () => ({
      Component: (await import('../features/participatie/ActiviteitenPagina')).ActiviteitenPagina,
    }),
  },
  {
    path: 'agendas/:agenda/activiteiten/:activiteit',
    ...metGegevens(({ agenda, activiteit }) => [client.query(activiteitQuery(agenda, activiteit))]),
    lazy: async () => ({
      Component: (await import('../features/participatie/ActiviteitPagina')).ActiviteitPagina,
    }),
  },
  {
    path: 'agendas/:agenda/organisaties',
    ...metGegevens(({ agenda }) => [client.query(organisatiesQuery(agenda))]),
    lazy: async () => ({
      Component: (await import('../features/organisatie/OrganisatiesPagina')).OrganisatiesPagina,
    }),
  },
  {
    path: 'organisaties/:organisatie',
    ...metGegevens(({ organisatie }, adres) => [
      client.query(organisatieQuery(organisatie)),
      client.query(
        actiesVanOrganisatieQuery(
          organisatie,
          adres.has('agenda') ? { agenda: adres.getAll('agenda').slice(0, 1) } : {},
        ),
      ),
    ]),
    lazy: async () => ({
      Component: (await import('../features/organisatie/OrganisatiePagina')).OrganisatiePagina,
    }),
  },
  {
    path: 'zoeken',
    ...metGegevens((_, adres) =>
      zoekvraag(adres).q === ''
        ? []
        : [client.infiniteQuery(zoekresultatenQuery(zoekvraag(adres)))],
    ),
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
