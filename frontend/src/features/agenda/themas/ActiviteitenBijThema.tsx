import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { activiteitenQuery } from '../../../lib/queries/activiteiten';
import { Kop } from '../../../ui/basis/Kop';
import { ActiviteitLijst } from '../../../ui/domein/ActiviteitLijst';
import stijl from './Themas.module.css';

/** The activities about a thema; nothing when there are none. */
export function ActiviteitenBijThema({ agenda, thema }: { agenda: string; thema: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(activiteitenQuery(agenda, { thema: [thema] }));
  if (!data || data.totaal === 0) return null;
  return (
    <section className={stijl.deel}>
      <Kop niveau={2}>{t('themas.activiteiten')}</Kop>
      <ActiviteitLijst activiteiten={data.resultaten} />
    </section>
  );
}
