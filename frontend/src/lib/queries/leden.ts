import { queryOptions } from '@tanstack/react-query';
import { api, haal, voerUit, type Lidmaatschapsrol } from '../api';
import { vraagAlles } from './vraag';

const NOG_EENS = 3000;

const isOnderweg = ({ status, bezorging }: { status: string; bezorging: string }) =>
  status === 'open' && bezorging === 'wacht';

export const ledenQuery = (organisatie: string) =>
  vraagAlles('/organisaties/{organisatie}/lidmaatschappen', { path: { organisatie } });

/** While a mail is on its way they are asked for again, so that its end is seen. */
export const uitnodigingenQuery = (organisatie: string) =>
  queryOptions({
    ...vraagAlles('/organisaties/{organisatie}/uitnodigingen', { path: { organisatie } }),
    refetchInterval: ({ state }) =>
      state.data?.resultaten.some(isOnderweg) === true ? NOG_EENS : false,
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
