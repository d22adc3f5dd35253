import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ZOEKSOORTEN } from '../../lib/adressen';
import { agendaQuery } from '../../lib/queries/agenda';
import { zoekresultatenQuery } from '../../lib/queries/zoekresultaten';
import { useFilters } from '../../lib/useFilters';
import { Melding } from '../../ui/basis/Melding';
import { Filterbalk } from '../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../ui/filters/FilterKeuze';
import { filterkeuzes } from '../../ui/filters/filterkeuzes';
import { GeenTreffers } from '../../ui/filters/GeenTreffers';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { MeerTonen } from '../../ui/pagina/MeerTonen';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { Treffer } from './Treffer';
import { zoeksoort } from './zoeksoort';
import { SLEUTELS, zoekvraag } from './zoekvraag';

export function ZoekPagina() {
  const { t } = useTranslation();
  const [adres] = useSearchParams();
  const vraag = zoekvraag(adres);
  const { q } = vraag;
  const stand = useFilters(SLEUTELS);
  const [alleen] = stand.filters.agenda;
  const agenda = useQuery({
    ...agendaQuery(alleen ?? ''),
    enabled: alleen !== undefined,
  });
  const query = useInfiniteQuery({
    ...zoekresultatenQuery(vraag),
    enabled: q !== '',
  });
  const totaal = query.data?.pages[0]?.totaal;
  const soorten = ZOEKSOORTEN.map((soort) => ({ waarde: soort, tekst: zoeksoort(soort, t) }));
  const agendas = agenda.data
    ? [{ waarde: agenda.data.code, tekst: agenda.data.titel, inhoud: true }]
    : [];
  const { gekozen, keuzes } = filterkeuzes(stand, {
    opties: { agenda: agendas, soort: soorten },
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
            wis={stand.wis}
          >
            {keuzes(['soort']).map((keuze) => (
              <FilterKeuze key={keuze.label} {...keuze} />
            ))}
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
