import { useTranslation } from 'react-i18next';
import type { Stap } from '../../lib/api';
import { formatGeld } from '../../lib/format/geld';
import { formatGetal } from '../../lib/format/getal';
import { formatWanneer } from '../../lib/format/wanneer';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { Nederlands } from '../basis/Nederlands';
import stijl from './Stappen.module.css';

/** What a step carries beside its words: done, when, people, money and where that comes from. */
export function StapMerken({ stap }: { stap: Stap }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { wanneer, fte, bedrag, per, geldbron, gedaan } = stap;
  return (
    <>
      {gedaan && <span className={stijl.merk}>{t('stap.gedaan')}</span>}
      {wanneer !== null && <span className={stijl.merk}>{formatWanneer(wanneer, taal)}</span>}
      {fte !== null && (
        <span className={stijl.merk}>{t('stap.fte', { fte: formatGetal(fte, taal) })}</span>
      )}
      {bedrag !== null && (
        <span className={klassen(stijl.merk, stijl.geld)}>
          {formatGeld(bedrag, taal)}
          {per !== null && per !== 'eenmalig' && ` ${t(`stap.per.${per}`)}`}
        </span>
      )}
      {geldbron !== null && (
        <span className={klassen(stijl.merk, stijl.bron)}>
          <span className="alleen-voorlezen">{t('stap.geldbron')} </span>
          <Nederlands>{geldbron.naam}</Nederlands>
        </span>
      )}
    </>
  );
}
