import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Activiteit } from '../../lib/api';
import { formatDag, formatMaand } from '../../lib/format/datum';
import { locale } from '../../lib/i18n/taal';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { vandaag } from '../../lib/vandaag';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Activiteiten.module.css';
import { weken } from './maand';

interface Props {
  maand: string;
  activiteiten: Activiteit[];
}

/** The first Monday of 2024: seven days from it give the names of the days. */
const MAANDAG = Date.UTC(2024, 0, 1);
const DAG_MS = 86_400_000;

export function Maandrooster({ maand, activiteiten }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const dagnaam = new Intl.DateTimeFormat(locale(taal), { weekday: 'long', timeZone: 'UTC' });
  const nu = vandaag();
  return (
    <table className={stijl.rooster}>
      <caption className="alleen-voorlezen">
        {t('activiteiten.rooster', { maand: formatMaand(`${maand}-01`, taal) })}
      </caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, i) => (
            <th key={i} scope="col">
              {dagnaam.format(MAANDAG + i * DAG_MS)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weken(maand).map((week, nr) => (
          <tr key={nr}>
            {week.map((dag, i) => {
              if (dag === null) return <td key={i} className={stijl.buiten} />;
              const vanDag = activiteiten.filter(({ wanneer }) => wanneer.van === dag);
              return (
                <td
                  key={dag}
                  className={klassen(dag === nu && stijl.vandaag, vanDag.length > 0 && stijl.bezet)}
                >
                  <time dateTime={dag} className={stijl.dag}>
                    <span className={stijl.kort}>{Number(dag.slice(8))}</span>
                    <span className={stijl.voluit}>{formatDag(dag, taal)}</span>
                  </time>
                  {vanDag.map((activiteit) => (
                    <p key={activiteit.id}>
                      {activiteit.begintijd !== null && (
                        <span className="stil">{activiteit.begintijd} </span>
                      )}
                      <Nederlands>
                        <Link to={adressen.activiteit(activiteit.agenda.code, activiteit.id)}>
                          {activiteit.titel}
                        </Link>
                      </Nederlands>
                    </p>
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
