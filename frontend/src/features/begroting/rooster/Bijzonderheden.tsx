import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useZojuist } from '../../../concept/kop/useZojuist';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Bijzonderheden.module.css';

type Inhoud = Deel<'begrotingsregel'>['inhoud'];

interface Props {
  id: string;
  fte: string | null;
  bron: string | undefined;
  soort: Inhoud['soort'];
  aard: Inhoud['aard'];
}

/** Quiet facts under the name: people, who pays, and who else just changed it. */
export const Bijzonderheden = memo(function Bijzonderheden(props: Props) {
  const { id, fte, bron, soort, aard } = props;
  const { t } = useTranslation();
  const { taal } = useTaal();
  const zojuist = useZojuist(id);
  return (
    <span className={stijl.bij}>
      {fte !== null && <span>{t('stap.fte', { fte: formatGetal(fte, taal) })}</span>}
      {bron !== undefined && <Nederlands>{bron}</Nederlands>}
      {soort === 'baten' && <span>{t('regelsoort.baten')}</span>}
      {aard !== null && <span>{t(`regelaard.${aard}`)}</span>}
      {zojuist !== null && <span className={stijl.zojuist}>{zojuist}</span>}
    </span>
  );
});
