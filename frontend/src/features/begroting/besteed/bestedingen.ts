import { queryOptions } from '@tanstack/react-query';
import type {
  Bestedingsimport,
  Bestedingsindeling,
  BestedingsindelingInhoud,
  Bestedingskolommen,
  Bestedingsvoorbeeld,
} from '../../../client/schema';
import { alsBestand, api, haal, haalMetEtag } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';

export type Indeling = BestedingsindelingInhoud;
export type BewaardeIndeling = Bestedingsindeling;
export type Kolommen = Bestedingskolommen;
export type Voorbeeld = Bestedingsvoorbeeld;
export type Overgenomen = Bestedingsimport;

/** A preview, with the tag that says that this was seen. */
export interface GezienVoorbeeld {
  voorbeeld: Voorbeeld;
  etag: string;
}

/** The API takes no more; asking it would only take long. */
export const MEESTE_BYTES = 10 * 1024 * 1024;

const alsCsv = (bestand: File) => ({
  ...alsBestand(bestand),
  headers: { 'Content-Type': 'text/csv' },
});

/** How the file was read the last time. */
export const indelingQuery = (agenda: string) =>
  queryOptions({
    queryKey: [...conceptSleutel(agenda), 'bestedingsindeling'],
    staleTime: 0,
    queryFn: () => leesIndeling(agenda),
  });

export const leesIndeling = (agenda: string): Promise<BewaardeIndeling> =>
  haal(
    api.GET('/agendas/{agenda}/concept/begroting/bestedingsindeling', {
      params: { path: { agenda } },
    }),
  );

export const bewaarIndeling = (
  agenda: string,
  indeling: Indeling,
  revisie: number,
): Promise<BewaardeIndeling> =>
  haal(
    api.PUT('/agendas/{agenda}/concept/begroting/bestedingsindeling', {
      params: { path: { agenda }, header: { 'If-Match': `"${revisie}"` } },
      body: indeling,
    }),
  );

export const leesKolommen = (agenda: string, bestand: File): Promise<Kolommen> =>
  haal(
    api.POST('/agendas/{agenda}/concept/begroting/bestedingskolommen', {
      params: { path: { agenda } },
      ...alsCsv(bestand),
    }),
  );

/** @param halfjaar those to take over; none is all of the file */
export async function leesVoorbeeld(
  agenda: string,
  bestand: File,
  halfjaar: string[],
): Promise<GezienVoorbeeld> {
  const { inhoud, etag } = await haalMetEtag(
    api.POST('/agendas/{agenda}/concept/begroting/bestedingsvoorbeelden', {
      params: { path: { agenda }, query: { halfjaar } },
      ...alsCsv(bestand),
    }),
  );
  return { voorbeeld: inhoud, etag };
}

export const neemOver = (
  agenda: string,
  bestand: File,
  halfjaar: string[],
  etag: string,
  zonderFouten: boolean,
): Promise<Overgenomen> =>
  haal(
    api.POST('/agendas/{agenda}/concept/begroting/bestedingsimporten', {
      params: {
        path: { agenda },
        query: { halfjaar, ...(zonderFouten && { foutenOverslaan: 'ja' }) },
        header: { 'If-Match': etag },
      },
      ...alsCsv(bestand),
    }),
  );
