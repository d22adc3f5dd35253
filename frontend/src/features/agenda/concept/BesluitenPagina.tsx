import { useTranslation } from 'react-i18next';
import { Lijstpagina } from '../../../concept/lijst/Lijstpagina';
import type { Deel, Inhouden } from '../../../concept/motor/contract';
import { splitsTijd } from '../../../lib/format/gekozenTijd';
import { formatWanneer } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';

/** The besluiten and moties under the agenda, in their order. */
export function BesluitenPagina() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  // In one's own words, and in those of the language when they are ours.
  const genomen = ({ genomen: nu }: Inhouden['besluit'], { inhoud, wanneer }: Deel<'besluit'>) => {
    if (nu === null) return '';
    const isOnze = wanneer !== null && nu === inhoud.genomen && nu === wanneer.tekst;
    return isOnze ? formatWanneer(wanneer, taal) : splitsTijd(nu).woorden;
  };
  return (
    <Lijstpagina
      soort="besluit"
      nieuw={['titel', 'soort', 'genomen']}
      onder={(nu, besluit) => (
        <p className="stil">
          {[t(`besluitSoort.${nu.soort}`), nu.nummer, genomen(nu, besluit)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    />
  );
}
