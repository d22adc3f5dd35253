import type { OrganisatieInLijst } from '../../lib/api';
import { waardelijst } from '../../lib/i18n/waardelijst';

/** Who decides first, then who makes culture, then who stands for several. */
const VOLGORDE: readonly OrganisatieInLijst['soort'][] = waardelijst('organisatieSoort');

/** Organisaties together with others of their kind. */
export function naarSoort(organisaties: OrganisatieInLijst[]) {
  return VOLGORDE.map((soort) => ({
    soort,
    organisaties: organisaties.filter((organisatie) => organisatie.soort === soort),
  })).filter((groep) => groep.organisaties.length > 0);
}
