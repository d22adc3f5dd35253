import type { Wanneer } from '../../lib/api';
import { eigenWoorden, formatGelezen, formatWanneer } from '../../lib/format/wanneer';
import { useTaal } from '../../lib/i18n/useTaal';
import { Nederlands } from '../basis/Nederlands';

interface Props {
  wanneer: Wanneer;
  /** With what was read from the words beside them, where there is room for it. */
  metGelezen?: boolean;
}

/**
 * When, in the words of who wrote it. A time that was chosen beside them says more than they do: it always
 * stands with them.
 */
export function Wanneerwoorden({ wanneer, metGelezen = false }: Props) {
  const { taal } = useTaal();
  const eigen = eigenWoorden(wanneer);
  if (eigen === null) return formatWanneer(wanneer, taal);
  const gelezen = formatGelezen(wanneer, taal);
  const toon = gelezen !== null && (metGelezen || wanneer.gekozen === true);
  return (
    <>
      <Nederlands title={gelezen ?? undefined}>{eigen}</Nederlands>
      {toon && <span className="stil"> ({gelezen})</span>}
    </>
  );
}
