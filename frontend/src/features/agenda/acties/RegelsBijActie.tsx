import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { ActieMetStatus } from '../../../lib/api';
import { begrotingQuery } from '../../../lib/queries/agenda';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { RegelLijst } from '../../../ui/domein/RegelLijst';
import stijl from './ActiePagina.module.css';

/** The budget lines that pay for this actie; nothing when there are none. */
export function RegelsBijActie({ actie }: { actie: ActieMetStatus }) {
  const { t } = useTranslation();
  const { data } = useQuery(begrotingQuery(actie.agenda.code));
  const regels = (data?.themas ?? [])
    .flatMap((thema) => thema.regels)
    .filter(({ acties }) => acties.some(({ id }) => id === actie.id));
  if (!data || regels.length === 0) return null;
  return (
    <section className={stijl.deel}>
      <Kop niveau={2}>{t('actie.regels')}</Kop>
      <RegelLijst regels={regels} jaren={data.jaren} />
      <p>
        <Link to={adressen.begroting(actie.agenda.code)}>{t('begroting.naarAlles')}</Link>
      </p>
    </section>
  );
}
