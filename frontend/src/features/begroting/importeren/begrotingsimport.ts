import type {
  Begrotingsimportcel,
  Begrotingsimportfout,
  Begrotingsimportregel,
  Begrotingsimportuitkomst,
  Begrotingsimportvoorbeeld,
} from '../../../client/schema';
import { alsBestand, api, haal, haalMetEtag } from '../../../lib/api';
import { conceptadres } from '../../../lib/queries/concept';

export type Importvoorbeeld = Begrotingsimportvoorbeeld;
export type Importfout = Begrotingsimportfout;
export type Importregel = Begrotingsimportregel;
export type Importcel = Begrotingsimportcel;
export type Importuitkomst = Begrotingsimportuitkomst;
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

const verzoek = (agenda: string, id: string, { bestand, notatie }: Importbestand) => ({
  params: { path: { agenda, id }, query: notatie === null ? {} : { notatie } },
  headers: ALS_BESTAND,
  ...alsBestand(bestand),
});

export async function haalVoorbeeld(
  agenda: string,
  id: string,
  van: Importbestand,
): Promise<Gezien> {
  const { inhoud, etag } = await haalMetEtag(
    api.POST(
      '/agendas/{agenda}/concept/begrotingen/{id}/importvoorbeelden',
      verzoek(agenda, id, van),
    ),
  );
  return { voorbeeld: inhoud, etag };
}

export function neemOver(
  agenda: string,
  id: string,
  van: Importbestand,
  etag: string,
): Promise<Importuitkomst> {
  const { params, ...rest } = verzoek(agenda, id, van);
  return haal(
    api.POST('/agendas/{agenda}/concept/begrotingen/{id}/importen', {
      params: { ...params, header: { 'If-Match': etag } },
      ...rest,
    }),
  );
}

/** Where the browser finds the file of a begroting of a concept. */
export const bestandsadres = (agenda: string, id: string, vorm: 'xlsx' | 'csv'): string =>
  `${conceptadres(agenda)}/begrotingen/${encodeURIComponent(id)}/${vorm}`;
