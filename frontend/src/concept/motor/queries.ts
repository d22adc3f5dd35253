import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../lib/api';
import { conceptSleutel } from '../../lib/queries/concept';
import type {
  Begrotingstabel,
  Concept,
  Conceptkaart,
  OrganisatieKeuze,
  Tabelwijzigingen,
} from './contract';
import { werkTabelBij } from './werkTabelBij';

/** What others may have changed is asked again on every visit. */
const VERS = { staleTime: 0, gcTime: 60_000 } as const;

const van = (agenda: string) => ({ params: { path: { agenda } } });
const over = (agenda: string, id: string) => ({ params: { path: { agenda, id } } });

export const conceptQuery = (agenda: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'agenda'],
    queryFn: async () => (await haal(api.GET('/agendas/{agenda}/concept', van(agenda)))) as Concept,
  });

export const conceptkaartQuery = (agenda: string, lijn: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'kaart', lijn],
    queryFn: async () =>
      (await haal(
        api.GET(
          '/agendas/{agenda}/concept/programmalijnen/{id}/strategiekaart',
          over(agenda, lijn),
        ),
      )) as Conceptkaart,
  });

/** The begroting of the agenda, if there is one, and its scenarios. */
export const begrotingenQuery = (agenda: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'begrotingen'],
    queryFn: () => haal(api.GET('/agendas/{agenda}/concept/begrotingen', van(agenda))),
  });

/** The same, for who shows what they add up to: asked again after every amount. */
export const begrotingstotalenQuery = (agenda: string) => ({
  ...begrotingenQuery(agenda),
  queryKey: [...conceptSleutel(agenda), 'begrotingen', 'totalen'],
});

/** Of who has the table already only what changed in it since is asked. */
export const begrotingstabelQuery = (agenda: string, begroting: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'begrotingstabel', begroting],
    queryFn: async ({ client, queryKey }): Promise<Begrotingstabel> => {
      const eerder = client.getQueryData<Begrotingstabel>(queryKey);
      const adres = '/agendas/{agenda}/concept/begrotingen/{id}/tabel';
      if (!eerder) return (await haal(api.GET(adres, over(agenda, begroting)))) as Begrotingstabel;
      const { params } = over(agenda, begroting);
      const nieuws = (await haal(
        api.GET('/agendas/{agenda}/concept/begrotingen/{id}/tabelwijzigingen', {
          params: { ...params, query: { na: eerder.stand } },
        }),
      )) as Tabelwijzigingen;
      return nieuws.tabel ?? werkTabelBij(eerder, nieuws);
    },
  });

export const controleQuery = (agenda: string, lijn: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'controle', lijn],
    queryFn: () =>
      haal(api.GET('/agendas/{agenda}/concept/programmalijnen/{id}/controle', over(agenda, lijn))),
  });

export const zoekOrganisaties = (agenda: string, zoek: string) =>
  haal(
    api.GET('/agendas/{agenda}/concept/organisaties', {
      params: { path: { agenda }, query: { zoek } },
    }),
  );

export const maakOrganisatie = (agenda: string, naam: string, soort: OrganisatieKeuze['soort']) =>
  haal(
    api.POST('/agendas/{agenda}/concept/organisaties', { ...van(agenda), body: { naam, soort } }),
  );
