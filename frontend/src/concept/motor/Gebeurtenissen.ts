import type { Aanwezige, WijzigingGebeurtenis } from './contract';

const TOON_MS = 8000;

/** Who else is here and what they just did, for who shows it. */
export function maakGebeurtenissen(gemeld: () => void) {
  let personen: readonly Aanwezige[] = [];
  let zojuist: readonly WijzigingGebeurtenis[] = [];

  const zetZojuist = (nu: readonly WijzigingGebeurtenis[]) => {
    zojuist = nu;
    gemeld();
  };

  return {
    /** Everyone who has this agenda open, oneself too. */
    personen: () => personen,

    /** What others saved in the last seconds, newest first. */
    zojuist: () => zojuist,

    /** Who just changed this: undefined when nobody did, null when the name is not known. */
    wieWijzigde: (id: string) => zojuist.find(({ onderdeel }) => onderdeel === id)?.door.naam,

    zetPersonen: (nu: readonly Aanwezige[]) => {
      personen = nu;
      gemeld();
    },

    toonWijziging: (wijziging: WijzigingGebeurtenis) => {
      const { onderdeel, nummer } = wijziging;
      zetZojuist([wijziging, ...zojuist.filter((ander) => ander.onderdeel !== onderdeel)]);
      setTimeout(() => zetZojuist(zojuist.filter((ander) => ander.nummer !== nummer)), TOON_MS);
    },
  };
}
