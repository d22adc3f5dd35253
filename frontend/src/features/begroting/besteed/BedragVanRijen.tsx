import { useTranslation } from 'react-i18next';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import stijl from '../../../ui/basis/Tabel.module.css';

/** What so many rows of the file add up to. */
export function BedragVanRijen({ bedrag, aantal }: { bedrag: string; aantal: number }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <>
      {formatBedrag(bedrag, taal)}
      <span className={stijl.bij}>{t('besteed.rijen', { count: aantal })}</span>
    </>
  );
}
