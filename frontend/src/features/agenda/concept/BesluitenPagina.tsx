import { useTranslation } from 'react-i18next';
import { Lijstpagina } from '../../../concept/lijst/Lijstpagina';
import type { Deel, Inhouden } from '../../../concept/motor/contract';
import { formatWanneer } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';

/** The besluiten and moties under the agenda, in their order. */
export function BesluitenPagina() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  // What the server made of the words; not of words that it has not had yet.
  const gelezen = ({ genomen }: Inhouden['besluit'], { inhoud, wanneer }: Deel<'besluit'>) =>
    wanneer !== null && genomen && genomen === inhoud.genomen ? formatWanneer(wanneer, taal) : '';
  return (
    <Lijstpagina
      soort="besluit"
      nieuw={['titel', 'soort', 'genomen']}
      onder={(nu, besluit) => (
        <p className="stil">
          {[t(`besluitSoort.${nu.soort}`), nu.nummer, gelezen(nu, besluit)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      hints={(nu, besluit) => {
        const wanneer = gelezen(nu, besluit);
        return wanneer ? { genomen: t('conceptBesluiten.begrepen', { wanneer }) } : {};
      }}
    />
  );
}
