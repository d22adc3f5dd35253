import { useTranslation } from 'react-i18next';
import type { Fase } from '../../../lib/api';
import { formatMaand } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { procent } from '../../../lib/procent';
import { plek } from '../../../lib/tijdlijn';
import { vandaag } from '../../../lib/vandaag';
import stijl from './Lijntijd.module.css';

/** How much of the time of a programmalijn has passed: in words, with a bar. */
export function Lijntijd({ fasen }: { fasen: Fase[] }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const eerste = fasen[0];
  const laatste = fasen.at(-1);
  if (!eerste || !laatste) return null;
  const ver = Math.round(plek(vandaag(), { van: eerste.van, tot: laatste.tot }));
  const tekst =
    ver === 0
      ? t('agenda.tijdBegint', { van: formatMaand(eerste.van, taal) })
      : t('agenda.tijdVoorbij', { procent: ver, tot: formatMaand(laatste.tot, taal) });
  return (
    <div className={stijl.tijd}>
      <div className={stijl.balk} aria-hidden="true">
        <i data-breedte={procent(ver)} />
      </div>
      <p>{tekst}</p>
    </div>
  );
}
