import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActieMetStatus } from '../../../lib/api';
import { activiteitenQuery } from '../../../lib/queries/activiteiten';
import { Kop } from '../../../ui/basis/Kop';
import { ActiviteitLijst } from '../../../ui/domein/ActiviteitLijst';
import stijl from './ActiePagina.module.css';

/** The activities that belong to this actie; nothing when there are none. */
export function ActiviteitenBijActie({ actie }: { actie: ActieMetStatus }) {
  const { t } = useTranslation();
  const { data } = useQuery(activiteitenQuery(actie.agenda.code, { actie: actie.id }));
  if (!data || data.totaal === 0) return null;
  return (
    <section className={stijl.deel}>
      <Kop niveau={2}>{t('actie.activiteiten')}</Kop>
      <ActiviteitLijst activiteiten={data.resultaten} />
    </section>
  );
}
