import type { Wijziging } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { beschrijvingVan, isSoort } from '../../../concept/soorten/vragen';
import type { Wijzigingsfilter } from '../../../lib/queries/publiceren';
import stijl from '../../../concept/geschiedenis/Geschiedenis.module.css';
import { Wijzigingrij } from '../../../concept/geschiedenis/Wijzigingrij';
import { Handeling } from './Handeling';
import type { Conceptnamen } from './useConceptnamen';

interface Props {
  agenda: string;
  concept: Concept;
  regels: Wijziging[];
  namen: Conceptnamen;
  /** What the lines were chosen with: what was done along with one is chosen likewise. */
  filter: Wijzigingsfilter;
  zetTerug: (wijziging: Wijziging) => void;
  /** To all changes of one part; null when those are what is shown. */
  toonOnderdeel: ((id: string) => void) | null;
}

/** Lines of the trail, newest first, each to be put back. */
export function Regels({ regels, namen, ...om }: Props) {
  const { agenda, concept, filter, zetTerug, toonOnderdeel } = om;
  /** What an agenda has one of is always there. */
  const isAanwezig = ({ soort, onderdeel }: Wijziging) =>
    (isSoort(soort) && beschrijvingVan(soort).meervoud === null) || namen.isAanwezig(onderdeel);
  /** Of something that was archived more than once only the last time counts. */
  const isLaatste = (wijziging: Wijziging) =>
    regels.find(({ onderdeel }) => onderdeel === wijziging.onderdeel) === wijziging;
  /** What was archived in one go comes back by what it hung under; another deed as a whole, or each part by itself. */
  const isSamen = ({ aantal, wat }: Wijziging) => aantal > 1 && wat !== 'gearchiveerd';
  /** Behind a filter a deed may hold more than what is shown. */
  const isAlles =
    filter.onderdeel === undefined && !filter.programmalijn && filter.wat?.length === 0;
  const kanTerug = (wijziging: Wijziging) =>
    isSamen(wijziging)
      ? isAlles
      : wijziging.herstelbaar &&
        (wijziging.wat === 'gearchiveerd'
          ? isLaatste(wijziging) && !isAanwezig(wijziging)
          : isAanwezig(wijziging));
  return (
    <ol className={stijl.lijst}>
      {regels.map((wijziging) => (
        <li key={wijziging.nummer}>
          <Wijzigingrij
            wijziging={wijziging}
            naam={namen.naam}
            alleenDit={
              toonOnderdeel === null || isSamen(wijziging) || !isSoort(wijziging.soort)
                ? null
                : () => toonOnderdeel(wijziging.onderdeel)
            }
            zetTerug={kanTerug(wijziging) ? () => zetTerug(wijziging) : null}
          />
          {wijziging.aantal > 1 && (
            <Handeling agenda={agenda} concept={concept} filter={filter} wijziging={wijziging}>
              {(delen) => <Regels {...om} {...delen} />}
            </Handeling>
          )}
        </li>
      ))}
    </ol>
  );
}
