import { useTranslation } from 'react-i18next';
import { useStand } from '../motor/useStand';

/** Who just changed this, as a sentence; null when nobody did. */
export function useZojuist(id: string): string | null {
  const { t } = useTranslation();
  const door = useStand((b) => b.wieWijzigde(id));
  return door === undefined ? null : t('bewerken.zojuist', { wie: door ?? t('bewerken.iemand') });
}
