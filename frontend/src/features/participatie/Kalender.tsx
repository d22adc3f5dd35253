import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Agenda } from '../../lib/api';
import { metFilter } from '../../lib/filters';
import { formatMaand } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { activiteitenQuery } from '../../lib/queries/activiteiten';
import { Kop } from '../../ui/basis/Kop';
import { Link } from '../../ui/basis/Link';
import { ActiviteitLijst } from '../../ui/domein/ActiviteitLijst';
import { Gegevens } from '../../ui/pagina/Gegevens';
import stijl from './Activiteiten.module.css';
import { activiteitfilter, maandVan } from './activiteitfilter';
import { buurmaand } from './maand';
import { Maandrooster } from './Maandrooster';

/** A month: what has a day stands on it, what is only planned to a period stands under it. */
export function Kalender({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [adres] = useSearchParams();
  const maand = maandVan(adres);
  const query = useQuery(activiteitenQuery(agenda.code, activiteitfilter(adres)));
  const naar = (verder: 1 | -1) => {
    const andere = buurmaand(maand, verder);
    return (
      <Link to={{ search: metFilter(adres, 'maand', [andere]).toString() }} preventScrollReset>
        {verder < 0 ? '‹ ' : ''}
        {formatMaand(`${andere}-01`, taal)}
        {verder > 0 ? ' ›' : ''}
      </Link>
    );
  };
  return (
    <>
      <nav className={stijl.maand} aria-label={t('activiteiten.maanden')}>
        {naar(-1)}
        <Kop niveau={2} aria-live="polite">
          {formatMaand(`${maand}-01`, taal)}
        </Kop>
        {naar(1)}
      </nav>
      <Gegevens query={query} deel>
        {({ resultaten }) => {
          const opDag = resultaten.filter(({ wanneer }) => wanneer.soort === 'moment');
          const inPeriode = resultaten.filter(({ wanneer }) => wanneer.soort !== 'moment');
          return (
            <>
              {opDag.length === 0 && <p className="stil">{t('activiteiten.geenDagen')}</p>}
              <Maandrooster maand={maand} activiteiten={opDag} />
              {inPeriode.length > 0 && (
                <section className={stijl.jaar}>
                  <Kop niveau={2}>{t('activiteiten.inPeriode')}</Kop>
                  <p className="stil">{t('activiteiten.inPeriodeUitleg')}</p>
                  <ActiviteitLijst activiteiten={inPeriode} />
                </section>
              )}
            </>
          );
        }}
      </Gegevens>
    </>
  );
}
