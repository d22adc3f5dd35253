import type { Wanneer as WanneerGegevens } from '../../lib/api';
import { formatWanneer } from '../../lib/format/wanneer';
import { useTaal } from '../../lib/i18n/useTaal';
import type { Bereik } from '../../lib/tijdlijn';
import { Tijdbalk } from './Tijdbalk';

interface Props {
  wanneer: WanneerGegevens;
  /** The years of the agenda; with it a small bar is drawn under the words. */
  bereik?: Bereik | undefined;
}

export function Wanneer({ wanneer, bereik }: Props) {
  const { taal } = useTaal();
  return (
    <>
      <span>{formatWanneer(wanneer, taal)}</span>
      {bereik && <Tijdbalk wanneer={wanneer} bereik={bereik} />}
    </>
  );
}
