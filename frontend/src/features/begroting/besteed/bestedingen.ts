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

/** A file that somebody chose, and what of it is read how. */
export interface Bestedingsbestand {
  bestand: File;
  /** Null until the file said which it has. */
  kolommen: Bestedingskolommen | null;
  /** Those to take over; none is all of the file. */
  halfjaren: string[];
  /** Whether rows that cannot be read are left out. */
  zonderFouten: boolean;
}

/** What is in the file, and what it would change, with the tag that says that this was seen. */
export interface Gelezen {
  kolommen: Bestedingskolommen;
  /** Null while the columns have to be chosen. */
  voorbeeld: Bestedingsvoorbeeld | null;
  etag: string;
}

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

const leesIndeling = (agenda: string): Promise<Bestedingsindeling> =>
  haal(
    api.GET('/agendas/{agenda}/concept/begroting/bestedingsindeling', {
      params: { path: { agenda } },
    }),
  );

/** Keeps what the columns are and where codes go, in the place of what is kept now. */
export async function bewaarIndeling(
  agenda: string,
  indeling: Indeling,
): Promise<Bestedingsindeling> {
  const { revisie } = await leesIndeling(agenda);
  return haal(
    api.PUT('/agendas/{agenda}/concept/begroting/bestedingsindeling', {
      params: { path: { agenda }, header: { 'If-Match': `"${revisie}"` } },
      body: indeling,
    }),
  );
}

export async function leesBestand(agenda: string, van: Bestedingsbestand): Promise<Gelezen> {
  const kolommen =
    van.kolommen ??
    (await haal(
      api.POST('/agendas/{agenda}/concept/begroting/bestedingskolommen', {
        params: { path: { agenda } },
        ...alsCsv(van.bestand),
      }),
    ));
  if (!kolommen.indelingPast) return { kolommen, voorbeeld: null, etag: '' };
  const { inhoud, etag } = await haalMetEtag(
    api.POST('/agendas/{agenda}/concept/begroting/bestedingsvoorbeelden', {
      params: { path: { agenda }, query: { halfjaar: van.halfjaren } },
      ...alsCsv(van.bestand),
    }),
  );
  return { kolommen, voorbeeld: inhoud, etag };
}

/** Takes over the half-years that were chosen in what was seen. */
export const neemOver = (
  agenda: string,
  { bestand, zonderFouten }: Bestedingsbestand,
  { voorbeeld, etag }: Gelezen,
): Promise<Bestedingsimport> =>
  haal(
    api.POST('/agendas/{agenda}/concept/begroting/bestedingsimporten', {
      params: {
        path: { agenda },
        query: {
          halfjaar: (voorbeeld?.halfjaren ?? []).flatMap(({ halfjaar, gekozen, inBegroting }) =>
            gekozen && inBegroting ? [halfjaar] : [],
          ),
          ...(zonderFouten && { foutenOverslaan: 'ja' }),
        },
        header: { 'If-Match': etag },
      },
      ...alsCsv(bestand),
    }),
  );
