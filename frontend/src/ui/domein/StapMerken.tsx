import { useTranslation } from 'react-i18next';
import type { Stap } from '../../lib/api';
import { formatGeld } from '../../lib/format/geld';
import { formatGetal } from '../../lib/format/getal';
import { useTaal } from '../../lib/i18n/useTaal';
import { Merk } from '../basis/Merk';
import { Nederlands } from '../basis/Nederlands';
import { Wanneerwoorden } from './Wanneerwoorden';

/** What a step carries beside its words: done, when, people, money and where that comes from. */
export function StapMerken({ stap }: { stap: Stap }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { wanneer, fte, bedrag, per, geldbron, gedaan } = stap;
  return (
    <>
      {gedaan && <Merk soort="stil">{t('stap.gedaan')}</Merk>}
      {wanneer !== null && (
        <Merk soort="stil">
          <Wanneerwoorden wanneer={wanneer} />
        </Merk>
      )}
      {fte !== null && <Merk soort="stil">{t('stap.fte', { fte: formatGetal(fte, taal) })}</Merk>}
      {bedrag !== null && (
        <Merk soort="geld">
          {formatGeld(bedrag, taal)}
          {per !== null && per !== 'eenmalig' && ` ${t(`stap.per.${per}`)}`}
        </Merk>
      )}
      {geldbron !== null && (
        <Merk soort="rand">
          <span className="alleen-voorlezen">{t('stap.geldbron')} </span>
          <Nederlands>{geldbron.naam}</Nederlands>
        </Merk>
      )}
    </>
  );
}
