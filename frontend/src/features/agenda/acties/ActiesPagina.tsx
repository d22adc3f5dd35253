import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agendaQuery } from '../../../lib/queries/agenda';
import { actiesQuery } from '../../../lib/queries/acties';
import { ActieLijst } from '../../../ui/domein/ActieLijst';
import { Filterbalk } from '../../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../../ui/filters/FilterKeuze';
import { Tekstfilter } from '../../../ui/filters/Tekstfilter';
import { GeenTreffers } from '../../../ui/filters/GeenTreffers';
import { Melding } from '../../../ui/basis/Melding';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { MeerTonen } from '../../../ui/pagina/MeerTonen';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { SorteerKeuze } from './SorteerKeuze';
import { useActiefilters } from './useActiefilters';

export function ActiesPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const agenda = useQuery(agendaQuery(code));
  const { keuzes, gekozen, filter, wis, zoek } = useActiefilters(code, agenda.data);
  const acties = useInfiniteQuery(actiesQuery(code, filter));
  const totaal = acties.data?.pages[0]?.totaal;
  return (
    <Gegevens query={agenda} vlakken={5}>
      {(gegevens) => (
        <Pagina
          titel={t('acties.titel')}
          kruimels={agendaKruimels(gegevens, { tekst: t('acties.titel') })}
        >
          <PaginaKop titel={t('acties.titel')}>
            <p className="lopend">{t('acties.inleiding')}</p>
          </PaginaKop>
          <Filterbalk
            treffers={
              totaal === undefined || acties.isPlaceholderData
                ? t('algemeen.laden')
                : t('aantal.acties', { count: totaal })
            }
            gekozen={gekozen}
            wis={wis}
            volgorde={<SorteerKeuze />}
          >
            <Tekstfilter key={zoek.waarde} label={t('acties.zoek')} {...zoek} />
            {keuzes.map((keuze) => (
              <FilterKeuze key={keuze.label} {...keuze} />
            ))}
          </Filterbalk>
          <Gegevens query={acties} deel vlakken={5}>
            {({ pages }) =>
              totaal === 0 && gekozen.length > 0 ? (
                <GeenTreffers gekozen={gekozen} />
              ) : totaal === 0 ? (
                <Melding soort="leeg" titel={t('acties.leeg')} />
              ) : (
                <>
                  <ActieLijst acties={pages.flatMap(({ resultaten }) => resultaten)} />
                  <MeerTonen query={acties} />
                </>
              )
            }
          </Gegevens>
        </Pagina>
      )}
    </Gegevens>
  );
}
