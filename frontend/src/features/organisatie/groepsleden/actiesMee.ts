import type { ActieVanOrganisatie, GroepslidmaatschapInhoud, Wanneer } from '../../../lib/api';

/** The time in which somebody is a lid; both days count, and what is not filled in is open. */
export type Lidtijd = Pick<GroepslidmaatschapInhoud, 'van' | 'tot'>;

const BEGIN = '0000';
const EINDE = '9999-12-31';

/** Whether two times have a day in common. Of what has no dates nobody can say that they have not. */
const raakt = (een: Lidtijd, ander: Pick<Wanneer, 'van' | 'tot'>): boolean =>
  (een.van ?? BEGIN) <= (ander.tot ?? EINDE) && (ander.van ?? BEGIN) <= (een.tot ?? EINDE);

/** What is asked of the groep itself, or of a groep that it is in; what its onderdelen do is not of its leden. */
const isVanGroep = ({ betrokken }: ActieVanOrganisatie): boolean =>
  betrokken.some(({ pad }) => pad.every(({ heeftLeden }) => heeftLeden));

/** What is asked of a lid too by its being one in that time, and is not asked of it yet. */
export function komtErbij<A extends ActieVanOrganisatie>(
  vanGroep: A[],
  vanLid: ActieVanOrganisatie[],
  tijd: Lidtijd,
): A[] {
  const alVanLid = new Set(vanLid.map(({ id }) => id));
  return vanGroep.filter(
    (actie) => isVanGroep(actie) && !alVanLid.has(actie.id) && raakt(tijd, actie.wanneer),
  );
}

/** What is asked of a lid only because it is in this groep: by no other way, and not of itself. */
export const gaatEraf = <A extends ActieVanOrganisatie>(vanLid: A[], groep: string): A[] =>
  vanLid.filter(({ betrokken }) => betrokken.every(({ pad }) => pad[0]?.code === groep));
