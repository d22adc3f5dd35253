import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../client/schema';
import { afzender } from '../afzender';
import { conceptSleutel, conceptadres } from './concept';
import { Probleem } from '../Probleem';

type Schemas = components['schemas'];

export type Indeling = Schemas['BestedingsindelingInhoud'];
export type BewaardeIndeling = Schemas['Bestedingsindeling'];
export type Kolommen = Schemas['Bestedingskolommen'];
export type Voorbeeld = Schemas['Bestedingsvoorbeeld'];
export type CodeInBestand = Schemas['CodeInBestand'];
export type Overgenomen = Schemas['Bestedingsimport'];

/** A preview, with the tag that says that this was seen. */
export interface GezienVoorbeeld {
  voorbeeld: Voorbeeld;
  etag: string;
}

/** The API takes no more; asking it would only take long. */
export const MEESTE_BYTES = 10 * 1024 * 1024;

/** A large file goes over a slow line, and is read as a whole. */
const GEDULD_MS = 120_000;

async function vraag(
  agenda: string,
  methode: string,
  wat: string,
  body?: File | string,
  koppen: Record<string, string> = {},
): Promise<{ inhoud: unknown; etag: string }> {
  const antwoord = await fetch(`${conceptadres(agenda)}/begroting/${wat}`, {
    method: methode,
    signal: AbortSignal.timeout(GEDULD_MS),
    headers: {
      Accept: 'application/json',
      'X-Csrf-Bescherming': 'ja',
      ...afzender(methode),
      ...koppen,
    },
    ...(body !== undefined && { body }),
  }).catch((fout: unknown) => {
    throw Probleem.vanUitzondering(fout);
  });
  const inhoud: unknown = await antwoord.json().catch(() => null);
  if (!antwoord.ok) throw Probleem.vanAntwoord(antwoord.status, inhoud);
  if (inhoud === null) throw new Probleem('netwerk');
  return { inhoud, etag: antwoord.headers.get('ETag') ?? '' };
}

const CSV = { 'Content-Type': 'text/csv' };

const keuze = (halfjaren: string[]): string =>
  new URLSearchParams(halfjaren.map((half) => ['halfjaar', half])).toString();

/** How the file was read the last time. */
export const indelingQuery = (agenda: string) =>
  queryOptions({
    queryKey: [...conceptSleutel(agenda), 'bestedingsindeling'],
    staleTime: 0,
    queryFn: () => leesIndeling(agenda),
  });

export const leesIndeling = async (agenda: string): Promise<BewaardeIndeling> =>
  (await vraag(agenda, 'GET', 'bestedingsindeling')).inhoud as BewaardeIndeling;

export async function bewaarIndeling(
  agenda: string,
  indeling: Indeling,
  revisie: number,
): Promise<BewaardeIndeling> {
  const koppen = { 'Content-Type': 'application/json', 'If-Match': `"${revisie}"` };
  const wat = JSON.stringify(indeling);
  const { inhoud } = await vraag(agenda, 'PUT', 'bestedingsindeling', wat, koppen);
  return inhoud as BewaardeIndeling;
}

export async function leesKolommen(agenda: string, bestand: File): Promise<Kolommen> {
  const { inhoud } = await vraag(agenda, 'POST', 'bestedingskolommen', bestand, CSV);
  return inhoud as Kolommen;
}

/** @param halfjaren those to take over; none is all of the file */
export async function leesVoorbeeld(
  agenda: string,
  bestand: File,
  halfjaren: string[],
): Promise<GezienVoorbeeld> {
  const wat = `bestedingsvoorbeelden?${keuze(halfjaren)}`;
  const { inhoud, etag } = await vraag(agenda, 'POST', wat, bestand, CSV);
  return { voorbeeld: inhoud as Voorbeeld, etag };
}

export async function neemOver(
  agenda: string,
  bestand: File,
  halfjaren: string[],
  etag: string,
  zonderFouten: boolean,
): Promise<Overgenomen> {
  const wat = `bestedingsimporten?${keuze(halfjaren)}${zonderFouten ? '&foutenOverslaan=ja' : ''}`;
  const { inhoud } = await vraag(agenda, 'POST', wat, bestand, { ...CSV, 'If-Match': etag });
  return inhoud as Overgenomen;
}
