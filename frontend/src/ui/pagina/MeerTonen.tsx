import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { meldHalf } from '../../lib/afdrukken';
import { Knop } from '../basis/Knop';
import { Afdrukknop } from './Afdrukknop';
import { Foutmelding } from './Foutmelding';
import stijl from './MeerTonen.module.css';

interface Pagina {
  resultaten: unknown[];
  totaal: number;
}

type Query = UseInfiniteQueryResult<InfiniteData<Pagina>>;

interface Props {
  query: Query;
  /** It stands within another list, that is printed as a whole. */
  binnenin?: boolean;
}

/** How much of the list is shown, and a button for the rest. On paper a list is whole, or says that it is not. */
export function MeerTonen({ query, binnenin = false }: Props) {
  const { t } = useTranslation();
  const paginas = query.data?.pages ?? [];
  const getoond = paginas.reduce((som, { resultaten }) => som + resultaten.length, 0);
  const totaal = paginas[0]?.totaal ?? 0;
  const meer = () => void query.fetchNextPage();
  const { hasNextPage: isHalf, fetchNextPage } = query;
  useEffect(
    () => (isHalf ? meldHalf(() => haalRest(fetchNextPage)) : undefined),
    [isHalf, fetchNextPage],
  );
  if (query.isPlaceholderData) return null;
  if (query.isFetchNextPageError) return <Foutmelding fout={query.error} opnieuw={meer} />;
  return (
    <div className={stijl.meer}>
      <p className="stil niet-op-papier" role="status">
        {t('algemeen.getoond', { getoond, totaal })}
      </p>
      {isHalf && (
        <>
          <p className="alleen-op-papier">{t('papier.eerste', { getoond, totaal })}</p>
          <Knop onPress={meer} isPending={query.isFetchingNextPage}>
            {query.isFetchingNextPage ? t('algemeen.laden') : t('algemeen.meerTonen')}
          </Knop>
        </>
      )}
      {!binnenin && <Afdrukknop />}
    </div>
  );
}

async function haalRest(haal: Query['fetchNextPage']): Promise<boolean> {
  const { hasNextPage, isError } = await haal();
  return isError ? false : !hasNextPage || haalRest(haal);
}
