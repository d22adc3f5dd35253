import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Melding } from '../../../ui/basis/Melding';

/** For who comes here from making the agenda: that it is there, and what to do first. */
export function Gemaakt() {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { gemaakt?: 'kopie' | 'bestand' } | null };
  const gemaakt = state?.gemaakt;
  if (gemaakt === undefined) return null;
  return (
    <div role="status">
      <Melding soort="leeg" titel={t(`agendagemaakt.${gemaakt}`)}>
        <p>{t(`agendagemaakt.${gemaakt}Uitleg`)}</p>
      </Melding>
    </div>
  );
}
