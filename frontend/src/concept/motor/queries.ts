import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../lib/api';
import { conceptSleutel } from '../../lib/queries/concept';
import { VAN_CONCEPT, vraag } from '../../lib/queries/vraag';
import type {
  Begrotingstabel,
  Concept,
  Conceptkaart,
  OrganisatieKeuze,
  Tabelwijzigingen,
} from './contract';
import { werkTabelBij } from './werkTabelBij';

/** The questions of a concept; the key of an answer names the one that it answers. */
export const VRAGEN = {
  CONCEPT: '/agendas/{agenda}/concept',
  KAART: '/agendas/{agenda}/concept/programmalijnen/{id}/strategiekaart',
  CONTROLE: '/agendas/{agenda}/concept/programmalijnen/{id}/controle',
  BEGROTINGEN: '/agendas/{agenda}/concept/begrotingen',
  TABEL: '/agendas/{agenda}/concept/begrotingen/{id}/tabel',
  TABELWIJZIGINGEN: '/agendas/{agenda}/concept/begrotingen/{id}/tabelwijzigingen',
  ORGANISATIES: '/agendas/{agenda}/concept/organisaties',
} as const;

type Vraag<T> = ReturnType<typeof queryOptions<T>>;

export const conceptQuery = (agenda: string) =>
  vraag(VRAGEN.CONCEPT, { path: { agenda } }) as Vraag<Concept>;

export const conceptkaartQuery = (agenda: string, id: string) =>
  vraag(VRAGEN.KAART, { path: { agenda, id } }) as Vraag<Conceptkaart>;

/** The begroting of the agenda, if there is one, and its scenarios. */
export const begrotingenQuery = (agenda: string) => vraag(VRAGEN.BEGROTINGEN, { path: { agenda } });

/** The same, for who shows what they add up to: asked again after every amount. */
export const begrotingstotalenQuery = (agenda: string) => ({
  ...begrotingenQuery(agenda),
  queryKey: [...begrotingenQuery(agenda).queryKey, 'totalen'],
});

/** Of who has the table already only what changed in it since is asked. */
export const begrotingstabelQuery = (agenda: string, id: string) => {
  const path = { agenda, id };
  return queryOptions<Begrotingstabel>({
    ...VAN_CONCEPT,
    queryKey: [...conceptSleutel(agenda), VRAGEN.TABEL, { path }],
    queryFn: async ({ client, queryKey }) => {
      const eerder = client.getQueryData<Begrotingstabel>(queryKey);
      if (!eerder)
        return (await haal(api.GET(VRAGEN.TABEL, { params: { path } }))) as Begrotingstabel;
      const over = { path, query: { na: eerder.stand } };
      const nieuws = (await haal(
        api.GET(VRAGEN.TABELWIJZIGINGEN, { params: over }),
      )) as Tabelwijzigingen;
      return nieuws.tabel ?? werkTabelBij(eerder, nieuws);
    },
  });
};

export const controleQuery = (agenda: string, id: string) =>
  vraag(VRAGEN.CONTROLE, { path: { agenda, id } });

export const organisatiesQuery = (agenda: string, zoek: string) =>
  vraag(VRAGEN.ORGANISATIES, { path: { agenda }, query: { zoek } });

/** @param toch also when there is one that looks like it */
export const maakOrganisatie = (
  agenda: string,
  naam: string,
  soort: OrganisatieKeuze['soort'],
  toch: boolean,
) =>
  haal(
    api.POST(VRAGEN.ORGANISATIES, {
      params: { path: { agenda }, query: toch ? { toch } : {} },
      body: { naam, soort },
    }),
  );
