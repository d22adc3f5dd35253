import { useTranslation } from 'react-i18next';
import { formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Lidtijd } from './actiesMee';

/** From when until when, in words. */
export function Lidperiode({ tijd: { van, tot } }: { tijd: Lidtijd }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const woorden = [
    van !== null && t('organisatie.vanaf', { datum: formatDatum(van, taal) }),
    tot !== null && t('organisatie.totEnMet', { datum: formatDatum(tot, taal) }),
  ].filter((deel) => deel !== false);
  return (
    <div className="stil">
      {woorden.length === 0 ? t('groepsleden.zonderDatum') : woorden.join(' ')}
    </div>
  );
}
