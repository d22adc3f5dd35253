import type { Wanneer as WanneerGegevens } from '../../lib/api';
import { formatWanneer } from '../../lib/format/wanneer';
import { useTaal } from '../../lib/i18n/useTaal';
import type { Bereik } from '../../lib/tijdlijn';
import { Nederlands } from '../basis/Nederlands';
import { Tijdbalk } from './Tijdbalk';

interface Props {
  wanneer: WanneerGegevens;
  frequentie?: string | null;
  /** The years of the agenda; with it a small bar is drawn under the words. */
  bereik?: Bereik | undefined;
  metJaren?: boolean;
}

/** When, in words; the bar only ever stands under them. */
export function Wanneer({ wanneer, frequentie = null, bereik, metJaren = false }: Props) {
  const { taal } = useTaal();
  return (
    <>
      {formatWanneer(wanneer, taal)}
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
