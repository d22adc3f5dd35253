import { useTranslation } from 'react-i18next';
import type { StapInhoud } from '../../../concept/motor/contract';
import { formatGeld } from '../../../lib/format/geld';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import merken from '../../../ui/domein/Stappen.module.css';
import { useBewerkomgeving } from './BewerkContext';

const GETAL = /^-?\d+(\.\d+)?$/;

/** What a folded step carries, as on the published map. */
export function StapSamenvatting({ stap }: { stap: StapInhoud }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { concept } = useBewerkomgeving();
  const bron = concept.geldbronnen.find(({ id }) => id === stap.geldbron);
  const { wanneer, fte, bedrag, per } = stap;
  return (
    <>
      {stap.gedaan && <span className={merken.merk}>{t('stap.gedaan')}</span>}
      {wanneer !== null && <Nederlands className={merken.merk}>{wanneer}</Nederlands>}
      {fte !== null && (
        <span className={merken.merk}>
          {t('stap.fte', { fte: GETAL.test(fte) ? formatGetal(fte, taal) : fte })}
        </span>
      )}
      {bedrag !== null && (
        <span className={merken.merk}>
          {GETAL.test(bedrag)
            ? formatGeld({ soort: 'bedrag', bedrag, valuta: 'EUR' }, taal)
            : bedrag}
          {per !== null && per !== 'eenmalig' && ` ${t(`stap.per.${per}`)}`}
        </span>
      )}
      {bron && <Nederlands className={merken.merk}>{bron.naam}</Nederlands>}
    </>
  );
}
