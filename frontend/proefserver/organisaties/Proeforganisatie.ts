import type { OrganisatieInhoud } from '../../src/lib/api';

/** What is asked of the server. */
export interface Vraag {
  method: string;
  adres: string;
  query: URLSearchParams;
  koppen: Headers;
  body: unknown;
}

/** An organisatie as it is kept up. */
export interface Proeforganisatie {
  id: string;
  code: string;
  revisie: number;
  inhoud: OrganisatieInhoud;
  gepubliceerd: boolean;
  aantalLeden: number;
}
