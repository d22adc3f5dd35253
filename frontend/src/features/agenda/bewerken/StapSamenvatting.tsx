import { useTranslation } from 'react-i18next';
import type { StapInhoud } from '../../../concept/motor/contract';
import { formatGeld } from '../../../lib/format/geld';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Merk } from '../../../ui/basis/Merk';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useKaartgegevens } from './BewerkContext';

const GETAL = /^-?\d+(\.\d+)?$/;

/** What a folded step carries, as on the published map. */
export function StapSamenvatting({ stap }: { stap: StapInhoud }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { geldbronnen } = useKaartgegevens();
  const bron = geldbronnen.find(({ id }) => id === stap.geldbron);
  const { wanneer, fte, bedrag, per } = stap;
  return (
    <>
      {stap.gedaan && <Merk soort="stil">{t('stap.gedaan')}</Merk>}
      {wanneer !== null && (
        <Merk soort="stil">
          <Nederlands>{wanneer}</Nederlands>
        </Merk>
      )}
      {fte !== null && (
        <Merk soort="stil">
          {t('stap.fte', { fte: GETAL.test(fte) ? formatGetal(fte, taal) : fte })}
        </Merk>
      )}
      {bedrag !== null && (
        <Merk soort="stil">
          {GETAL.test(bedrag)
            ? formatGeld({ soort: 'bedrag', bedrag, valuta: 'EUR' }, taal)
            : bedrag}
          {per !== null && per !== 'eenmalig' && ` ${t(`stap.per.${per}`)}`}
        </Merk>
      )}
      {bron && (
        <Merk soort="stil">
          <Nederlands>{bron.naam}</Nederlands>
        </Merk>
      )}
    </>
  );
}
