import type { ActieVanOrganisatie } from '../../lib/api';
import { leidt } from '../../ui/domein/rollen';

/**
 * What an organisatie leads itself, what it takes part in itself, and what comes to it only through a
 * groep or an afdeling. Every actie stands in one of the three, in the strongest way that holds.
 */
export function verdeelActies(acties: ActieVanOrganisatie[]) {
  const zelf = (actie: ActieVanOrganisatie) =>
    actie.betrokken.filter(({ soort }) => soort === 'direct');
  const leidtZelf = (actie: ActieVanOrganisatie) => zelf(actie).some(({ rol }) => leidt(rol));
  return {
    leidt: acties.filter(leidtZelf),
    doetMee: acties.filter((actie) => !leidtZelf(actie) && zelf(actie).length > 0),
    viaAnderen: acties.filter((actie) => zelf(actie).length === 0),
  };
}
