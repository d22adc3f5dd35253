import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useZojuist } from '../../../concept/kop/useZojuist';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Bijzonderheden.module.css';

interface Props {
  id: string;
  fte: string | null;
  bron: string | undefined;
}

/** Quiet facts under the name: people, who pays, and who else just changed it. */
export const Bijzonderheden = memo(function Bijzonderheden({ id, fte, bron }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const zojuist = useZojuist(id);
  return (
    <span className={stijl.bij}>
      {fte !== null && <span>{t('stap.fte', { fte: formatGetal(fte, taal) })}</span>}
      {bron !== undefined && <Nederlands>{bron}</Nederlands>}
      {zojuist !== null && <span className={stijl.zojuist}>{zojuist}</span>}
    </span>
  );
});
