import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../concept/motor/ConceptContext';
import { adressen } from '../../lib/adressen';
import { Link } from '../../ui/basis/Link';
import { Melding } from '../../ui/basis/Melding';

interface Props {
  titel?: string;
  /** What would be here. */
  uitleg: string;
}

/** Where there is something to do only once there is a begroting. */
export function GeenBegroting({ titel, uitleg }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <Melding soort="leeg" titel={titel ?? t('scenarios.geenBegroting')}>
      <p>{uitleg}</p>
      <Link to={adressen.conceptBegroting(agenda)}>{t('bestand.naarTabel')}</Link>
    </Melding>
  );
}
