import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

/** What the page that leads here says about itself. */
const opgegaanIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'opgegaan' in state
    ? String(state.opgegaan)
    : null;

/** On the page of the one that stays: that it is done. */
export function IsOpgegaan({ naar }: { naar: string }) {
  const { t } = useTranslation();
  const van = opgegaanIn(useLocation().state);
  if (van === null) return null;
  return <p role="status">{t('samenvoegen.gedaan', { van, naar })}</p>;
}
