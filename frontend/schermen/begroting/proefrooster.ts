import { page } from 'vitest/browser';
import { kleinConcept, KLEIN } from '../../proefserver/concept/kleinConcept';
import type { Proefconcept } from '../../proefserver/concept/Proefconcept';
import type { Proefserver } from '../../proefserver/Proefserver';

export const BEGROTING = `/agendas/${KLEIN}/concept/begroting`;

export const bedrag = (euros: string) => ({
  soort: 'bedrag',
  bedrag: euros,
  beslistDoor: null,
  beslistVoor: null,
});
export const PM = { soort: 'pm', bedrag: null, beslistDoor: null, beslistVoor: null };

/** Of the themas of kleinConcept. */
export function themaVan(concept: Proefconcept, naam: string): string {
  const thema = concept.delen.alle('thema').find(({ inhoud }) => inhoud.naam === naam);
  if (!thema) throw new Error(`There is no thema ${naam}.`);
  return thema.id;
}

/** Under Muziek in de wijk Koren (an amount and a PM) and Orkest (nothing, which is 0), under Promotie Posters. */
export function gevuldConcept(): Proefconcept {
  const concept = kleinConcept();
  const muziek = themaVan(concept, 'Muziek in de wijk');
  const { id: begroting } = concept.zet('begroting', { vanJaar: 2026, totJaar: 2028 });
  const regel = (onderdeel: string, thema: string, begroot: object = {}) =>
    concept.zet('begrotingsregel', { begroting, thema, onderdeel, begroot });
  regel('Koren', muziek, { 2026: bedrag('75000.00'), 2027: PM });
  regel('Orkest', muziek, { 2026: bedrag('0.00') });
  regel('Posters', themaVan(concept, 'Promotie'));
  return concept;
}

/** Regels and years, all of it filled in; a thema has twenty regels. */
export function grootConcept(regels = 12, jaren = 8): Proefconcept {
  const concept = kleinConcept();
  const { id: begroting } = concept.zet('begroting', { vanJaar: 2027, totJaar: 2026 + jaren });
  let thema = themaVan(concept, 'Promotie');
  for (let nummer = 1; nummer <= regels; nummer += 1) {
    if (nummer % 20 === 0)
      thema = concept.zet('thema', { naam: `Thema ${nummer}`, toelichting: '' }).id;
    const cellen = Array.from({ length: jaren }, (_, i) => [2027 + i, bedrag(`${nummer}000.00`)]);
    concept.zet('begrotingsregel', {
      begroting,
      thema,
      onderdeel: `Regel ${nummer}`,
      begroot: Object.fromEntries(cellen),
    });
  }
  return concept;
}

export const cel = (naam: RegExp | string) => page.getByRole('gridcell', { name: naam });

/** What the server has in begroot of a regel, as people write it; undefined without the regel. */
export async function begroot(
  server: Proefserver,
  onderdeel: string,
): Promise<Record<string, string> | undefined> {
  const { delen } = await server.concept(KLEIN);
  const regel = delen.alle('begrotingsregel').find(({ inhoud }) => inhoud.onderdeel === onderdeel);
  if (!regel) return undefined;
  const cellen = regel.inhoud.begroot as Record<string, { bedrag: string | null }>;
  return Object.fromEntries(
    Object.entries(cellen).map(([jaar, { bedrag: euros }]) => [jaar, euros ?? 'PM']),
  );
}
