import type { Begrotingsimportuitkomst, Begrotingsimportvoorbeeld } from '../../../client/schema';
import { leesquery, type Leeskeuze } from '../../../concept/bestand/leeskeuze';
import { alsBestand, api, haal, haalMetEtag } from '../../../lib/api';

/** A file that somebody chose, and how it is read. */
export interface Importbestand extends Leeskeuze {
  bestand: File;
}

/** What the file would change, with the tag by which exactly that is taken over. */
export interface Gezien {
  voorbeeld: Begrotingsimportvoorbeeld;
  etag: string;
}

const verzoek = (agenda: string, id: string, { bestand, ...keuze }: Importbestand) => ({
  params: { path: { agenda, id }, query: leesquery(keuze) },
  // What a file is, the server sees by what is in it: a browser only guesses by its name.
  headers: { 'Content-Type': 'application/octet-stream' },
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
): Promise<Begrotingsimportuitkomst> {
  const { params, ...rest } = verzoek(agenda, id, van);
  return haal(
    api.POST('/agendas/{agenda}/concept/begrotingen/{id}/importen', {
      params: { ...params, header: { 'If-Match': etag } },
      ...rest,
    }),
  );
}
