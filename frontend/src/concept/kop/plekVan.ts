import type { Concept, Deel, Soort } from '../motor/contract';
import { adressen } from '../../lib/adressen';

/** The page on which a thing of a kind is edited; of what stands on a map, the list of maps. */
export function paginaVan(agenda: string, soort: Soort): string {
  switch (soort) {
    case 'agenda':
      return adressen.conceptGegevens(agenda);
    case 'fase':
      return adressen.conceptFasen(agenda);
    case 'thema':
      return adressen.conceptThemas(agenda);
    case 'begrip':
      return adressen.conceptBegrippen(agenda);
    case 'besluit':
      return adressen.conceptBesluiten(agenda);
    case 'begroting':
    case 'begrotingsregel':
    case 'geldbron':
      return adressen.conceptBegroting(agenda);
    default:
      return adressen.concept(agenda);
  }
}

/** A thing of the concept by its id; null for what is archived or stands on a map. */
export const vind = (concept: Concept, id: string): Deel | null =>
  [
    concept.agenda,
    ...concept.fasen,
    ...concept.themas,
    ...concept.begrippen,
    ...concept.besluiten,
    ...concept.programmalijnen,
  ].find((deel) => deel.id === id) ?? null;
