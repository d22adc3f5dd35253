import type { Wanneer as WanneerGegevens } from '../../lib/api';
import type { Bereik } from '../../lib/tijdlijn';
import { Nederlands } from '../basis/Nederlands';
import { Tijdbalk } from './Tijdbalk';
import { Wanneerwoorden } from './Wanneerwoorden';

interface Props {
  wanneer: WanneerGegevens;
  frequentie?: string | null;
  /** The years of the agenda; with it a small bar is drawn under the words. */
  bereik?: Bereik | undefined;
  metJaren?: boolean;
}

/** When, in words; the bar only ever stands under them. */
export function Wanneer({ wanneer, frequentie = null, bereik, metJaren = false }: Props) {
  return (
    <>
      <Wanneerwoorden wanneer={wanneer} metGelezen={metJaren} />
      {frequentie !== null && (
        <>
          {' · '}
          <Nederlands>{frequentie}</Nederlands>
        </>
      )}
      {bereik && <Tijdbalk wanneer={wanneer} bereik={bereik} metJaren={metJaren} />}
    </>
  );
}
