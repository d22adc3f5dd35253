import type { components } from '../../client/schema';
import { api, haal } from '../api';
import { conceptadres } from './concept';
import { Probleem } from '../Probleem';

type Schemas = components['schemas'];
export type Importvoorbeeld = Schemas['Begrotingsimportvoorbeeld'];
export type Importfout = Schemas['Begrotingsimportfout'];
export type Importregel = Schemas['Begrotingsimportregel'];
export type Importcel = Schemas['Begrotingsimportcel'];
export type Importuitkomst = Schemas['Begrotingsimportuitkomst'];
export type Importnotatie = NonNullable<Importvoorbeeld['notatie']>;

/** A file that somebody chose, and how its amounts are to be read when that was asked. */
export interface Importbestand {
  bestand: File;
  notatie: Importnotatie | null;
}

/** What the file would change, with the tag by which exactly that is taken over. */
export interface Gezien {
  voorbeeld: Importvoorbeeld;
  etag: string;
}

/** What a file is, the server sees by what is in it: a browser only guesses by its name. */
const ALS_BESTAND = { 'Content-Type': 'application/octet-stream' };

const verzoek = ({ bestand, notatie }: Importbestand) => ({
  // The generated type of a file is text.
  body: bestand as unknown as string,
  bodySerializer: () => bestand,
  query: notatie === null ? {} : { notatie },
});

export async function haalVoorbeeld(
  agenda: string,
  id: string,
  van: Importbestand,
): Promise<Gezien> {
  const { query, ...lichaam } = verzoek(van);
  const antwoord = api.POST('/agendas/{agenda}/concept/begrotingen/{id}/importvoorbeelden', {
    params: { path: { agenda, id }, query },
    headers: ALS_BESTAND,
    ...lichaam,
  });
  const voorbeeld = await haal(antwoord);
  const etag = (await antwoord).response.headers.get('ETag');
  if (etag === null) throw new Probleem('netwerk');
  return { voorbeeld, etag };
}

export function neemOver(
  agenda: string,
  id: string,
  van: Importbestand,
  etag: string,
): Promise<Importuitkomst> {
  const { query, ...lichaam } = verzoek(van);
  return haal(
    api.POST('/agendas/{agenda}/concept/begrotingen/{id}/importen', {
      params: { path: { agenda, id }, query, header: { 'If-Match': etag } },
      headers: ALS_BESTAND,
      ...lichaam,
    }),
  );
}

/** Where the browser finds the file of a begroting of a concept. */
export const bestandsadres = (agenda: string, id: string, vorm: 'xlsx' | 'csv'): string =>
  `${conceptadres(agenda)}/begrotingen/${encodeURIComponent(id)}/${vorm}`;
