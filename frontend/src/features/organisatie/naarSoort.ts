import type { OrganisatieInLijst } from '../../lib/api';

type Soort = OrganisatieInLijst['soort'];

/** Who decides first, then who makes culture, then who stands for several. */
const VOLGORDE: readonly Soort[] = [
  'gemeente',
  'bestuursorgaan',
  'afdeling',
  'provincie',
  'rijk',
  'culturele_instelling',
  'vereniging',
  'maker',
  'functie',
  'platform',
  'netwerk',
  'groep',
  'onderwijs',
  'bedrijf',
  'fonds',
];

/** Organisaties together with others of their kind. */
export function naarSoort(organisaties: OrganisatieInLijst[]) {
  return VOLGORDE.map((soort) => ({
    soort,
    organisaties: organisaties.filter((organisatie) => organisatie.soort === soort),
  })).filter((groep) => groep.organisaties.length > 0);
}
