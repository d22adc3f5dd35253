import { kleinConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefconcept } from '../../proefserver/concept/Proefconcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { toon } from '../toon';
import { bedrag, BEGROTING, PM, themaVan } from './proefrooster';

export const SCENARIOS = `${BEGROTING}/scenarios`;

/** Koren and Krant in the begroting; and the same, changed, in a scenario that is made later. */
export function gevuld() {
  const concept = kleinConcept();
  const muziek = themaVan(concept, 'Muziek in de wijk');
  const promotie = themaVan(concept, 'Promotie');
  const bron = concept.zet('geldbron', { naam: 'Muziekfonds', soort: 'fonds' });
  const maak = (naam: string | null, koren: string, krant: string): string => {
    const { id: begroting } = concept.zet('begroting', { naam, vanJaar: 2027, totJaar: 2028 });
    const regel = (inhoud: object) => concept.zet('begrotingsregel', { begroting, ...inhoud });
    regel({
      thema: muziek,
      onderdeel: 'Koren',
      geldbron: bron.id,
      begroot: { 2027: bedrag(koren), 2028: PM },
    });
    regel({ thema: promotie, onderdeel: 'Krant', begroot: { 2027: PM, 2028: bedrag(krant) } });
    return begroting;
  };
  const eigen = maak(null, '75000.00', '1000.50');
  return { concept, eigen, bron, maakScenario: (naam: string) => maak(naam, '67500.00', '900.45') };
}

export const toonScenarios = (concept: Proefconcept, zeg?: (server: Proefserver) => void) =>
  toon(SCENARIOS, {
    als: 'beleid',
    server: (server) => {
      server.zetConcept(concept);
      zeg?.(server);
    },
  });
