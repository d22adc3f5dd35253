import type { Wanneer } from '../../lib/api';
import { klassen } from '../../lib/klassen';
import { procent } from '../../lib/procent';
import { balk, jaren, plek, type Bereik } from '../../lib/tijdlijn';
import { vandaag } from '../../lib/vandaag';
import stijl from './Tijdbalk.module.css';

interface Props {
  wanneer: Wanneer;
  bereik: Bereik;
  /** With the years written under it, where there is room. */
  metJaren?: boolean;
}

/**
 * A period on the years of the agenda, with a mark for today. It repeats the words beside it, so it is
 * not read out; without a known time there is nothing to draw.
 */
export function Tijdbalk({ wanneer, bereik, metJaren = false }: Props) {
  const stuk = balk(wanneer, bereik);
  const dag = vandaag();
  const lijn = jaren(bereik);
  if (!stuk) return null;
  return (
    <div className={stijl.tijdbalk} aria-hidden="true">
      <div className={stijl.lijn}>
        {lijn.slice(1).map(({ jaar, plek: begin }) => (
          <i key={jaar} className={stijl.jaargrens} data-begin={procent(begin)} />
        ))}
        <i
          className={klassen(
            stijl.stuk,
            stuk.openEind && stijl.open,
            wanneer.soort === 'doorlopend' && stijl.doorlopend,
          )}
          data-begin={procent(stuk.begin)}
          data-breedte={procent(stuk.breedte)}
        />
        {bereik.van <= dag && dag <= bereik.tot && (
          <i className={stijl.vandaag} data-begin={procent(plek(dag, bereik))} />
        )}
      </div>
      <div className={klassen(stijl.namen, metJaren && stijl.alle)}>
        {lijn.map(({ jaar, plek: begin }) => (
          <span key={jaar} data-begin={procent(begin)}>
            {jaar}
          </span>
        ))}
      </div>
    </div>
  );
}
