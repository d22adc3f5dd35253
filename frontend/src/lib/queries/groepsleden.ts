import {
  api,
  haal,
  voerUit,
  vraagVers,
  type GroepslidmaatschapNieuw,
  type GroepslidmaatschapWijziging,
} from '../api';
import { VAN_CONCEPT, vraagAlles } from './vraag';

const LEDEN = '/organisaties/{organisatie}/groepslidmaatschappen';
const LID = '/organisaties/{organisatie}/groepslidmaatschappen/{id}';

/** Who is, was and will be a lid of a groep. */
export const groepsledenQuery = (organisatie: string) => ({
  ...vraagAlles(LEDEN, { path: { organisatie } }),
  ...VAN_CONCEPT,
});

/** The same request sent again makes one. */
export async function maakLid(organisatie: string, lid: GroepslidmaatschapNieuw, sleutel: string) {
  const gemaakt = await haal(
    api.POST(LEDEN, {
      params: { path: { organisatie }, header: { 'Idempotency-Key': sleutel } },
      body: lid,
    }),
  );
  // Visitors read it at once, and so does who wrote it.
  vraagVers();
  return gemaakt;
}

const alsGezien = (organisatie: string, id: string, etag: string) => ({
  params: { path: { organisatie, id }, header: { 'If-Match': etag } },
});

/** Refused when somebody changed it since it was read with this etag. */
export async function wijzigLid(
  organisatie: string,
  { id, etag }: { id: string; etag: string },
  wijziging: GroepslidmaatschapWijziging,
) {
  const gewijzigd = await haal(
    api.PATCH(LID, {
      ...alsGezien(organisatie, id, etag),
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: wijziging,
    }),
  );
  vraagVers();
  return gewijzigd;
}

export async function haalLidWeg(organisatie: string, { id, etag }: { id: string; etag: string }) {
  await voerUit(api.DELETE(LID, alsGezien(organisatie, id, etag)));
  vraagVers();
}
