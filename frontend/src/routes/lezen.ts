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
import { begrotingQuery } from '../lib/queries/agenda';
import {
  actiesVanOrganisatieQuery,
  organisatieQuery,
  organisatiesQuery,
} from '../lib/queries/organisaties';
import { bewaartermijnenQuery } from '../lib/queries/bewaartermijnen';
import {
  herkomstverschillenQuery,
  verschillenQuery,
  versiebegrotingQuery,
  versiekaartQuery,
  versieQuery,
  versiesQuery,
} from '../lib/queries/versies';
import { zoekresultatenQuery } from '../lib/queries/zoekresultaten';
import { versienummer } from '../lib/versienummer';
import { metGegevens } from './gegevens';
import { pagina } from './pagina';

const vanVersie = (tekst: string, vraag: (versie: number) => Promise<unknown>[]) => {
  const versie = versienummer(tekst);
  return versie === null ? [] : vraag(versie);
};

/** What everyone may read. The code of a page is fetched when it is first visited, with what it shows. */
export const lezen = (client: QueryClient): RouteObject[] => [
  {
    index: true,
    ...metGegevens(() => [client.query(agendasQuery())]),
    ...pagina('AgendasPagina', () => import('../features/agenda/overzicht/AgendasPagina')),
  },
  {
    path: 'agendas/:agenda',
    ...pagina('AgendaPagina', () => import('../features/agenda/overzicht/AgendaPagina')),
  },
  {
    path: 'agendas/:agenda/programmalijnen/:lijn',
    ...metGegevens(({ agenda, lijn }) => [
      client.query(strategiekaartQuery(agenda, lijn)),
      client.query(voortgangQuery(agenda)),
      client.query(organisatiesQuery(agenda)),
    ]),
    ...pagina(
      'StrategiekaartPagina',
      () => import('../features/agenda/kaart/StrategiekaartPagina'),
    ),
  },
  {
    path: 'agendas/:agenda/acties',
    ...metGegevens(({ agenda }, adres) => [
      client.infiniteQuery(actiesQuery(agenda, actiefilter(adres))),
      client.query(organisatiesQuery(agenda)),
    ]),
    ...pagina('ActiesPagina', () => import('../features/agenda/acties/ActiesPagina')),
  },
  {
    path: 'agendas/:agenda/acties/:id',
    ...metGegevens(({ agenda, id }) => [client.query(actieQuery(agenda, id))]),
    ...pagina('ActiePagina', () => import('../features/agenda/acties/ActiePagina')),
  },
  {
    path: 'agendas/:agenda/themas',
    ...metGegevens(({ agenda }) => [client.query(themasQuery(agenda))]),
    ...pagina('ThemasPagina', () => import('../features/agenda/themas/ThemasPagina')),
  },
  {
    path: 'agendas/:agenda/themas/:thema',
    ...metGegevens(({ agenda, thema }) => [
      client.query(themaQuery(agenda, thema)),
      client.query(alleActiesQuery(agenda, { thema: [thema] })),
    ]),
    ...pagina('ThemaPagina', () => import('../features/agenda/themas/ThemaPagina')),
  },
  {
    path: 'agendas/:agenda/begrippen',
    ...pagina('BegrippenPagina', () => import('../features/agenda/overzicht/BegrippenPagina')),
  },
  {
    path: 'agendas/:agenda/begroting',
    ...metGegevens(({ agenda }) => [client.query(begrotingQuery(agenda))]),
    ...pagina('BegrotingPagina', () => import('../features/begroting/BegrotingPagina')),
  },
  {
    path: 'agendas/:agenda/wat-is-anders',
    ...metGegevens(({ agenda }) => [client.query(herkomstverschillenQuery(agenda))]),
    ...pagina('WatIsAndersPagina', () => import('../features/agenda/versies/VerschillenPagina')),
  },
  {
    path: 'agendas/:agenda/versies',
    ...metGegevens(({ agenda }) => [client.query(versiesQuery(agenda))]),
    ...pagina('VersiesPagina', () => import('../features/agenda/versies/VersiesPagina')),
  },
  {
    path: 'agendas/:agenda/versies/:nummer',
    ...metGegevens(({ agenda, nummer }) =>
      vanVersie(nummer, (versie) => [client.query(versieQuery(agenda, versie))]),
    ),
    ...pagina('VersiePagina', () => import('../features/agenda/versies/VersiePagina')),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/programmalijnen/:lijn',
    ...metGegevens(({ agenda, nummer, lijn }) =>
      vanVersie(nummer, (versie) => [
        client.query(versieQuery(agenda, versie)),
        client.query(versiekaartQuery(agenda, versie, lijn)),
      ]),
    ),
    ...pagina('VersiekaartPagina', () => import('../features/agenda/versies/VersiekaartPagina')),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/verschillen',
    ...metGegevens(({ agenda, nummer }, adres) =>
      vanVersie(nummer, (versie) => [
        client.query(verschillenQuery(agenda, versie, Number(adres.get('met')) || undefined)),
        client.query(versiesQuery(agenda)),
      ]),
    ),
    ...pagina('VerschillenPagina', () => import('../features/agenda/versies/VerschillenPagina')),
  },
  {
    path: 'agendas/:agenda/versies/:nummer/begroting',
    ...metGegevens(({ agenda, nummer }) =>
      vanVersie(nummer, (versie) => [
        client.query(versieQuery(agenda, versie)),
        client.query(versiebegrotingQuery(agenda, versie)),
      ]),
    ),
    ...pagina('VersiebegrotingPagina', () => import('../features/begroting/VersiebegrotingPagina')),
  },
  {
    path: 'agendas/:agenda/activiteiten',
    ...metGegevens(({ agenda }, adres) => [
      client.query(activiteitenQuery(agenda, activiteitfilter(adres))),
    ]),
    ...pagina('ActiviteitenPagina', () => import('../features/participatie/ActiviteitenPagina')),
  },
  {
    path: 'agendas/:agenda/activiteiten/:activiteit',
    ...metGegevens(({ agenda, activiteit }) => [client.query(activiteitQuery(agenda, activiteit))]),
    ...pagina('ActiviteitPagina', () => import('../features/participatie/ActiviteitPagina')),
  },
  {
    path: 'agendas/:agenda/organisaties',
    ...metGegevens(({ agenda }) => [client.query(organisatiesQuery(agenda))]),
    ...pagina('OrganisatiesPagina', () => import('../features/organisatie/OrganisatiesPagina')),
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
    ...pagina('OrganisatiePagina', () => import('../features/organisatie/OrganisatiePagina')),
  },
  {
    path: 'zoeken',
    ...metGegevens((_, adres) =>
      zoekvraag(adres).q === ''
        ? []
        : [client.infiniteQuery(zoekresultatenQuery(zoekvraag(adres)))],
    ),
    ...pagina('ZoekPagina', () => import('../features/zoeken/ZoekPagina')),
  },
  {
    path: 'over',
    ...pagina('OverPagina', () => import('../features/over/OverPagina')),
  },
  ...['', 'organisaties/:organisatie/'].flatMap((van) => [
    {
      path: `${van}privacy`,
      ...metGegevens(({ organisatie }) => [
        client.query(bewaartermijnenQuery),
        ...(van === '' ? [] : [client.query(organisatieQuery(organisatie))]),
      ]),
      ...pagina('PrivacyPagina', () => import('../features/over/PrivacyPagina')),
    },
    {
      path: `${van}toegankelijkheid`,
      ...metGegevens(({ organisatie }) =>
        van === '' ? [] : [client.query(organisatieQuery(organisatie))],
      ),
      ...pagina('ToegankelijkheidPagina', () => import('../features/over/ToegankelijkheidPagina')),
    },
  ]),
];
