import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GelezenWoord } from '../../lib/api';
import { formatGetal } from '../../lib/format/getal';
import { useTaal } from '../../lib/i18n/useTaal';
import type { useFilters } from '../../lib/useFilters';
import { Melding } from '../../ui/basis/Melding';
import { Filterbalk, type Gekozen } from '../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../ui/filters/FilterKeuze';
import { GeenTreffers } from '../../ui/filters/GeenTreffers';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { MeerTonen } from '../../ui/pagina/MeerTonen';
import { Gelezen } from './Gelezen';

interface Bladzijde<T> {
  resultaten: T[];
  totaal: number;
  totaalVolledig: boolean;
  gelezen: GelezenWoord[];
  alleWoorden: boolean;
}

interface Props<T> {
  q: string;
  query: UseInfiniteQueryResult<InfiniteData<Bladzijde<T>>>;
  gekozen: Gekozen[];
  filters: ComponentProps<typeof FilterKeuze>[];
  wis: ReturnType<typeof useFilters>['wis'];
  treffer: (een: T) => ReactNode;
}

/** What was found for a question, or what to do when that is nothing. */
export function Zoekuitkomst<T>({ q, query, gekozen, filters, wis, treffer }: Props<T>) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (q === '') {
    return (
      <Melding soort="leeg" titel={t('zoeken.begin')}>
        <p>{t('zoeken.beginUitleg')}</p>
      </Melding>
    );
  }
  const totaal = query.data?.pages[0]?.totaal;
  const isMeer = query.data?.pages[0]?.totaalVolledig === false;
  const aantal = formatGetal(String(totaal ?? 0), taal);
  return (
    <>
      <Filterbalk
        treffers={
          totaal === undefined
            ? t('algemeen.laden')
            : isMeer
              ? t('zoeken.meerDan', { aantal })
              : t('zoeken.treffers', { count: totaal })
        }
        gekozen={gekozen}
        wis={wis}
      >
        {filters.map((keuze) => (
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
              {pages[0] && <Gelezen {...pages[0]} />}
              <ol>{pages.flatMap(({ resultaten }) => resultaten).map(treffer)}</ol>
              <MeerTonen query={query} />
              {isMeer && <p>{t('zoeken.meerDanUitleg', { aantal })}</p>}
            </>
          )
        }
      </Gegevens>
    </>
  );
}
