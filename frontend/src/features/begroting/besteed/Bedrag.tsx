import { useTranslation } from 'react-i18next';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';

interface Props {
  /** Nothing when the cell is empty. */
  cel: { soort: string; bedrag: string | null } | undefined;
}

/** What stands in one cell, with words for an empty one. */
export function Bedrag({ cel }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (cel?.soort === 'pm') return 'PM';
  return cel?.bedrag == null ? (
    <span className="stil">{t('begroting.nietIngevuld')}</span>
  ) : (
    formatBedrag(cel.bedrag, taal)
  );
}
