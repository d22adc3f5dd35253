import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { agendaQuery } from '../../lib/queries/agenda';
import { zoekresultatenQuery } from '../../lib/queries/zoekresultaten';
import { useFilters } from '../../lib/useFilters';
import { Melding } from '../../ui/basis/Melding';
import { Filterbalk } from '../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../ui/filters/FilterKeuze';
import { gekozenFilters } from '../../ui/filters/gekozenFilters';
import { GeenTreffers } from '../../ui/filters/GeenTreffers';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { MeerTonen } from '../../ui/pagina/MeerTonen';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { Treffer } from './Treffer';
import { ZOEKSOORTEN } from './zoeksoorten';
import { SLEUTELS, zoekvraag } from './zoekvraag';

export function ZoekPagina() {
  const { t } = useTranslation();
  const [adres] = useSearchParams();
  const vraag = zoekvraag(adres);
  const { q } = vraag;
  const { filters, kies, laatVallen, wis } = useFilters(SLEUTELS);
  const agenda = useQuery({
    ...agendaQuery(filters.agenda[0] ?? ''),
    enabled: filters.agenda.length > 0,
  });
  const query = useInfiniteQuery({
    ...zoekresultatenQuery(vraag),
    enabled: q !== '',
  });
  const totaal = query.data?.pages[0]?.totaal;
  const soorten = ZOEKSOORTEN.map((soort) => ({ waarde: soort, tekst: t(`zoekSoort.${soort}`) }));
  const agendas = agenda.data
    ? [{ waarde: agenda.data.code, tekst: agenda.data.titel, inhoud: true }]
    : [];
  const gekozen = gekozenFilters({
    filters,
    opties: { agenda: agendas, soort: soorten },
    laatVallen,
    label: (sleutel) => t(`filters.${sleutel}`),
  });
  const titel = q ? t('zoeken.titelMetVraag', { q }) : t('zoeken.titel');
  return (
    <Pagina titel={titel} kruimels={[{ tekst: t('zoeken.titel') }]}>
      <PaginaKop titel={titel} />
      {q === '' ? (
        <Melding soort="leeg" titel={t('zoeken.begin')}>
          <p>{t('zoeken.beginUitleg')}</p>
        </Melding>
      ) : (
        <>
          <Filterbalk
            treffers={
              totaal === undefined ? t('algemeen.laden') : t('zoeken.treffers', { count: totaal })
            }
            gekozen={gekozen}
            wis={wis}
          >
            <FilterKeuze
              label={t('filters.soort')}
              opties={soorten}
              gekozen={filters.soort}
              kies={(waarden) => {
                kies('soort', waarden);
              }}
            />
          </Filterbalk>
          <Gegevens query={query} deel>
            {({ pages }) =>
              totaal === 0 && gekozen.length > 0 ? (
                <GeenTreffers gekozen={gekozen} />
              ) : totaal === 0 ? (
                <Melding soort="leeg" titel={t('zoeken.niets', { q })}>
                  <p>{t('zoeken.nietsUitleg')}</p>
                </Melding>
              ) : (
                <>
                  <ol>
                    {pages
                      .flatMap(({ resultaten }) => resultaten)
                      .map((treffer) => (
                        <Treffer key={treffer.url} treffer={treffer} />
                      ))}
                  </ol>
                  <MeerTonen query={query} />
                </>
              )
            }
          </Gegevens>
        </>
      )}
    </Pagina>
  );
}
