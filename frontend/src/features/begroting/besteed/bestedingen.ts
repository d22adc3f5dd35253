import { queryOptions } from '@tanstack/react-query';
import type {
  Bestedingsimport,
  BestedingsindelingInhoud,
  Bestedingskolommen,
  Bestedingsvoorbeeld,
  IndelingViewBestedingsindelingInhoud,
} from '../../../client/schema';
import { leesquery, type Leeskeuze } from '../../../concept/bestand/leeskeuze';
import { alsBestand, api, haal, haalMetEtag } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';

export type Indeling = BestedingsindelingInhoud;

/** A file that somebody chose, and what of it is read how. */
export interface Bestedingsbestand extends Leeskeuze {
  bestand: File;
  /** Null for the first one with a table. */
  blad: string | null;
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

// What a file is, the server sees by what is in it: a browser only guesses by its name.
const lichaam = (bestand: File) => ({
  ...alsBestand(bestand),
  headers: { 'Content-Type': 'application/octet-stream' },
});

const zoals = ({ blad, ...keuze }: Bestedingsbestand) => ({
  ...leesquery(keuze),
  ...(blad !== null && { blad: [blad] }),
});

/** How the file was read the last time. */
export const indelingQuery = (agenda: string) =>
  queryOptions({
    queryKey: [...conceptSleutel(agenda), 'bestedingsindeling'],
    staleTime: 0,
    queryFn: () => leesIndeling(agenda),
  });

const leesIndeling = (agenda: string): Promise<IndelingViewBestedingsindelingInhoud> =>
  haal(
    api.GET('/agendas/{agenda}/concept/begroting/bestedingsindeling', {
      params: { path: { agenda } },
    }),
  );

/** Keeps what the columns are and where codes go, in the place of what is kept now. */
export async function bewaarIndeling(
  agenda: string,
  indeling: Indeling,
): Promise<IndelingViewBestedingsindelingInhoud> {
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
        params: { path: { agenda }, query: zoals(van) },
        ...lichaam(van.bestand),
      }),
    ));
  if (!kolommen.indelingPast) return { kolommen, voorbeeld: null, etag: '' };
  const { inhoud, etag } = await haalMetEtag(
    api.POST('/agendas/{agenda}/concept/begroting/bestedingsvoorbeelden', {
      params: { path: { agenda }, query: { halfjaar: van.halfjaren, ...zoals(van) } },
      ...lichaam(van.bestand),
    }),
  );
  return { kolommen, voorbeeld: inhoud, etag };
}

/** Takes over the half-years that were chosen in what was seen. */
export const neemOver = (
  agenda: string,
  van: Bestedingsbestand,
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
          ...zoals(van),
          ...(van.zonderFouten && { foutenOverslaan: 'ja' }),
        },
        header: { 'If-Match': etag },
      },
      ...lichaam(van.bestand),
    }),
  );
