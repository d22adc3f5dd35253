import { useTranslation } from 'react-i18next';
import type { Activiteit } from '../../lib/api';
import { formatDag } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { Wanneerwoorden } from './Wanneerwoorden';

/** A day with its times, or the period in words. */
export function WanneerActiviteit({ activiteit }: { activiteit: Activiteit }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { wanneer, begintijd, eindtijd } = activiteit;
  if (wanneer.soort !== 'moment' || wanneer.van === null) {
    return <Wanneerwoorden wanneer={wanneer} metGelezen />;
  }
  const tijd =
    begintijd === null
      ? ''
      : eindtijd === null
        ? t('tijd.vanaf', { begintijd })
        : t('tijd.vanTot', { begintijd, eindtijd });
  return `${formatDag(wanneer.van, taal)}${tijd && `, ${tijd}`}`;
}
