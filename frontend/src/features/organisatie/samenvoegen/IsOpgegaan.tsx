import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { samenvoegingenQuery } from '../../../lib/queries/samenvoegingen';

/** Which samenvoeging led here, as the page that did it says. */
const zojuist = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'samenvoeging' in state
    ? state.samenvoeging
    : undefined;

/** On the page of the one that stays: that it is done; no longer when it was undone. */
export function IsOpgegaan({ hier }: { hier: string }) {
  const { t } = useTranslation();
  const gezocht = zojuist(useLocation().state);
  const { data } = useQuery({ ...samenvoegingenQuery(hier), enabled: gezocht !== undefined });
  const gedaan = data?.resultaten.find(
    ({ id, ongedaanOp }) => id === gezocht && ongedaanOp === null,
  );
  if (gedaan === undefined) return null;
  return (
    <p role="status">{t('samenvoegen.gedaan', { van: gedaan.van.naam, naar: gedaan.naar.naam })}</p>
  );
}
