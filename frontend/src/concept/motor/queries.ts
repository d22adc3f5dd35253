import { queryOptions } from '@tanstack/react-query';
import { conceptSleutel } from '../../lib/queries/concept';
import type {
  BegrotingInLijst,
  Begrotingstabel,
  Bevinding,
  Concept,
  Conceptkaart,
  OrganisatieKeuze,
} from './contract';
import { HttpServer } from './HttpServer';

/** What others may have changed is asked again on every visit. */
const VERS = { staleTime: 0, gcTime: 60_000 } as const;

export const conceptQuery = (agenda: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'agenda'],
    queryFn: () => new HttpServer(agenda).lees<Concept>(''),
  });

export const conceptkaartQuery = (agenda: string, lijn: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'kaart', lijn],
    queryFn: () =>
      new HttpServer(agenda).lees<Conceptkaart>(
        `/programmalijnen/${encodeURIComponent(lijn)}/strategiekaart`,
      ),
  });

/** The begroting of the agenda, if there is one, and its scenarios. */
export const begrotingenQuery = (agenda: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'begrotingen'],
    queryFn: () => new HttpServer(agenda).lees<{ begrotingen: BegrotingInLijst[] }>('/begrotingen'),
  });

export const begrotingstabelQuery = (agenda: string, begroting: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'begrotingstabel', begroting],
    queryFn: () =>
      new HttpServer(agenda).lees<Begrotingstabel>(
        `/begrotingen/${encodeURIComponent(begroting)}/tabel`,
      ),
  });

export const controleQuery = (agenda: string, lijn: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'controle', lijn],
    queryFn: () =>
      new HttpServer(agenda).lees<{ bevindingen: Bevinding[] }>(
        `/programmalijnen/${encodeURIComponent(lijn)}/controle`,
      ),
  });

export const zoekOrganisaties = (agenda: string, zoek: string) =>
  new HttpServer(agenda).lees<{ resultaten: OrganisatieKeuze[]; totaal: number }>(
    `/organisaties?${new URLSearchParams({ zoek }).toString()}`,
  );

export const maakOrganisatie = (agenda: string, naam: string, soort: OrganisatieKeuze['soort']) =>
  new HttpServer(agenda).schrijf<OrganisatieKeuze>('/organisaties', { naam, soort });
