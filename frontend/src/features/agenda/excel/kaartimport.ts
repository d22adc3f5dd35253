import { queryOptions } from '@tanstack/react-query';
import type {
  IndelingViewBladindelingInhoud,
  BladindelingInhoud,
  Kaartimport,
  Kaartkolommen,
  Kaartvoorbeeld,
} from '../../../client/schema';
import { leesquery, NIETS_GEKOZEN, type Leeskeuze } from '../../../concept/bestand/leeskeuze';
import { alsBestand, api, haal, haalMetEtag } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';

export type Indeling = BladindelingInhoud;

/** A file that somebody chose, and how it is read. */
export interface Kaartbestand extends Leeskeuze {
  bestand: File;
  /** Null until the file said which it has. */
  kolommen: Kaartkolommen | null;
  /** Those to read; none is all of them. */
  bladen: string[];
}

/** What stands in the file, and what would come of it, with the tag by which exactly that is taken over. */
export interface Gezien {
  kolommen: Kaartkolommen;
  /** Null while the columns have to be chosen. */
  voorbeeld: Kaartvoorbeeld | null;
  etag: string;
  /** The same when taking over is tried again: then nothing is made twice. */
  sleutel: string;
}

export const nieuwBestand = (bestand: File): Kaartbestand => ({
  bestand,
  kolommen: null,
  bladen: [],
  ...NIETS_GEKOZEN,
});

const verzoek = (agenda: string, { bestand, bladen, ...keuze }: Kaartbestand) => ({
  params: { path: { agenda }, query: { blad: bladen, ...leesquery(keuze) } },
  // What a file is, the server sees by what is in it: a browser only guesses by its name.
  headers: { 'Content-Type': 'application/octet-stream' },
  ...alsBestand(bestand),
});

/** How a file was read the last time. */
export const indelingQuery = (agenda: string) =>
  queryOptions({
    queryKey: [...conceptSleutel(agenda), 'bladindeling'],
    staleTime: 0,
    queryFn: () => leesIndeling(agenda),
  });

const leesIndeling = (agenda: string): Promise<IndelingViewBladindelingInhoud> =>
  haal(api.GET('/agendas/{agenda}/concept/bladindeling', { params: { path: { agenda } } }));

/** Keeps what the columns are and who is meant, in the place of what is kept now. */
export async function bewaarIndeling(
  agenda: string,
  indeling: Indeling,
): Promise<IndelingViewBladindelingInhoud> {
  const { revisie } = await leesIndeling(agenda);
  return haal(
    api.PUT('/agendas/{agenda}/concept/bladindeling', {
      params: { path: { agenda }, header: { 'If-Match': `"${revisie}"` } },
      body: indeling,
    }),
  );
}

export async function leesBestand(agenda: string, van: Kaartbestand): Promise<Gezien> {
  const sleutel = crypto.randomUUID();
  const kolommen =
    van.kolommen ??
    (await haal(api.POST('/agendas/{agenda}/concept/kaartkolommen', verzoek(agenda, van))));
  if (!kolommen.indelingPast) return { kolommen, voorbeeld: null, etag: '', sleutel };
  const { inhoud, etag } = await haalMetEtag(
    api.POST('/agendas/{agenda}/concept/kaartvoorbeelden', verzoek(agenda, van)),
  );
  return { kolommen, voorbeeld: inhoud, etag, sleutel };
}

/** Takes over exactly what was seen. */
export function neemOver(
  agenda: string,
  van: Kaartbestand,
  { etag, sleutel }: Gezien,
): Promise<Kaartimport> {
  const { params, ...rest } = verzoek(agenda, van);
  return haal(
    api.POST('/agendas/{agenda}/concept/kaartimporten', {
      params: { ...params, header: { 'If-Match': etag, 'Idempotency-Key': sleutel } },
      ...rest,
    }),
  );
}

/** Where the API makes an empty file to fill in. */
export const leegBestand = (agenda: string) =>
  `/v1/agendas/${encodeURIComponent(agenda)}/concept/kaartimporten/voorbeeldbestand`;
