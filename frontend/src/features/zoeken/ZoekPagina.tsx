import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { adresVanZoekresultaat, ZOEKSOORTEN } from '../../lib/adressen';
import { agendaQuery } from '../../lib/queries/agenda';
import { zoekresultatenQuery } from '../../lib/queries/zoekresultaten';
import { useFilters } from '../../lib/useFilters';
import { filterkeuzes } from '../../ui/filters/filterkeuzes';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { Treffer } from './Treffer';
import { zoeksoort } from './zoeksoort';
import { SLEUTELS, zoekvraag } from './zoekvraag';
import { Zoekuitkomst } from './Zoekuitkomst';

/** Looking for words in all that is published. */
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
      <Zoekuitkomst
        q={q}
        query={query}
        gekozen={gekozen}
        filters={keuzes(['soort'])}
        wis={stand.wis}
        treffer={(een) => (
          <Treffer
            key={`${een.soort} ${een.agenda?.code} ${een.code}`}
            treffer={een}
            adres={adresVanZoekresultaat(een)}
          />
        )}
      />
    </Pagina>
  );
}
