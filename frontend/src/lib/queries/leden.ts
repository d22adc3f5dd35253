import { queryOptions } from '@tanstack/react-query';
import type { Lidmaatschapsrol } from '../api';
import { api, haal, haalAlles, PAGINA_MAX, voerUit } from '../api';

const NOG_EENS = 3000;

const isOnderweg = ({ status, bezorging }: { status: string; bezorging: string }) =>
  status === 'open' && bezorging === 'wacht';

export const ledenQuery = (organisatie: string) =>
  queryOptions({
    queryKey: ['leden', organisatie],
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/organisaties/{organisatie}/lidmaatschappen', {
            params: { path: { organisatie }, query: { page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });

/** While a mail is on its way they are asked for again, so that its end is seen. */
export const uitnodigingenQuery = (organisatie: string) =>
  queryOptions({
    queryKey: ['uitnodigingen', organisatie],
    refetchInterval: ({ state }) =>
      state.data?.resultaten.some(isOnderweg) === true ? NOG_EENS : false,
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/organisaties/{organisatie}/uitnodigingen', {
            params: { path: { organisatie }, query: { page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });

export const nodigUit = (organisatie: string, email: string, rol: Lidmaatschapsrol) =>
  haal(
    api.POST('/organisaties/{organisatie}/uitnodigingen', {
      params: { path: { organisatie } },
      body: { email, rol },
    }),
  );

export const verwijderLid = (organisatie: string, lidmaatschap: string) =>
  voerUit(
    api.DELETE('/organisaties/{organisatie}/lidmaatschappen/{lidmaatschap}', {
      params: { path: { organisatie, lidmaatschap } },
    }),
  );

export const verstuurOpnieuw = (organisatie: string, uitnodiging: string) =>
  haal(
    api.POST('/organisaties/{organisatie}/uitnodigingen/{uitnodiging}/verzendingen', {
      params: { path: { organisatie, uitnodiging } },
    }),
  );

export const trekUitnodigingIn = (organisatie: string, uitnodiging: string) =>
  voerUit(
    api.DELETE('/organisaties/{organisatie}/uitnodigingen/{uitnodiging}', {
      params: { path: { organisatie, uitnodiging } },
    }),
  );
