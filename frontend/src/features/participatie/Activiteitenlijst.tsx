import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../lib/api';
import { activiteitenQuery } from '../../lib/queries/activiteiten';
import { Kop } from '../../ui/basis/Kop';
import { Melding } from '../../ui/basis/Melding';
import { ActiviteitLijst } from '../../ui/domein/ActiviteitLijst';
import { Filterbalk } from '../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../ui/filters/FilterKeuze';
import { GeenTreffers } from '../../ui/filters/GeenTreffers';
import { Gegevens } from '../../ui/pagina/Gegevens';
import stijl from './Activiteiten.module.css';
import { perJaar } from './perJaar';
import { useActiviteitfilters } from './useActiviteitfilters';

export function Activiteitenlijst({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslation();
  const { keuzes, gekozen, wis, vraag } = useActiviteitfilters(agenda);
  const query = useQuery({
    ...activiteitenQuery(agenda.code, vraag),
    // While another filter is on its way the list keeps its place.
    placeholderData: keepPreviousData,
  });
  const totaal = query.data?.totaal;
  return (
    <>
      <Filterbalk
        treffers={
          totaal === undefined || query.isPlaceholderData
            ? t('algemeen.laden')
            : t('aantal.activiteiten', { count: totaal })
        }
        gekozen={gekozen}
        wis={wis}
      >
        {keuzes.map((keuze) => (
          <FilterKeuze key={keuze.label} {...keuze} />
        ))}
      </Filterbalk>
      <Gegevens query={query} deel>
        {({ resultaten }) =>
          resultaten.length === 0 && gekozen.length > 0 ? (
            <GeenTreffers gekozen={gekozen} />
          ) : resultaten.length === 0 ? (
            <Melding soort="leeg" titel={t('activiteiten.leeg')}>
              <p>{t('activiteiten.leegUitleg')}</p>
            </Melding>
          ) : (
            perJaar(resultaten).map(({ jaar, activiteiten }) => (
              <section key={jaar ?? 'zonder'} className={stijl.jaar}>
                <Kop niveau={2}>{jaar ?? t('activiteiten.zonderJaar')}</Kop>
                <ActiviteitLijst activiteiten={activiteiten} />
              </section>
            ))
          )
        }
      </Gegevens>
    </>
  );
}
