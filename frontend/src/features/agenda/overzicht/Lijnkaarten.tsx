import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { accent } from '../../../lib/accent';
import type { Agenda } from '../../../lib/api';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useLeesadressen } from '../../../lib/leesadressen';
import { Lijntijd } from './Lijntijd';
import stijl from './Lijnkaarten.module.css';

/** The programmalijnen as cards: the way into the maps. */
export function Lijnkaarten({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const lees = useLeesadressen();
  return (
    <ul className={stijl.kaarten}>
      {agenda.programmalijnen.map((lijn) => (
        <li key={lijn.code} className={stijl.kaart} data-accent={accent(lijn.nummer)}>
          <p className={stijl.nummer} aria-hidden="true">
            {lijn.nummer}
          </p>
          <h3 className={stijl.titel} lang={langVanInhoud}>
            <RouterLink to={lees.lijn(agenda.code, lijn.code)}>
              <span className="alleen-voorlezen">{lijn.nummer}. </span>
              {lijn.titel}
            </RouterLink>
          </h3>
          <p className={stijl.ambitie} lang={langVanInhoud}>
            {lijn.ambitie}
          </p>
          <p className={stijl.aantallen}>
            {t('aantal.resultaten', { count: lijn.aantalResultaten })} ·{' '}
            {t('aantal.strategieen', { count: lijn.aantalStrategieen })} ·{' '}
            {t('aantal.acties', { count: lijn.aantalActies })}
          </p>
          <Lijntijd fasen={agenda.fasen.filter(({ code }) => lijn.fasen.includes(code))} />
        </li>
      ))}
    </ul>
  );
}
