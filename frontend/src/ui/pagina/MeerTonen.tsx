import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Knop } from '../basis/Knop';
import { Foutmelding } from './Foutmelding';
import stijl from './MeerTonen.module.css';

interface Pagina {
  resultaten: unknown[];
  totaal: number;
}

/** How much of the list is shown, and a button for the rest. */
export function MeerTonen({ query }: { query: UseInfiniteQueryResult<InfiniteData<Pagina>> }) {
  const { t } = useTranslation();
  const paginas = query.data?.pages ?? [];
  const getoond = paginas.reduce((som, { resultaten }) => som + resultaten.length, 0);
  const totaal = paginas[0]?.totaal ?? 0;
  const meer = () => void query.fetchNextPage();
  if (query.isPlaceholderData) return null;
  if (query.isFetchNextPageError) return <Foutmelding fout={query.error} opnieuw={meer} />;
  return (
    <div className={stijl.meer}>
      <p className="stil" role="status">
        {t('algemeen.getoond', { getoond, totaal })}
      </p>
      {query.hasNextPage && (
        <Knop onPress={meer} isPending={query.isFetchingNextPage}>
          {query.isFetchingNextPage ? t('algemeen.laden') : t('algemeen.meerTonen')}
        </Knop>
      )}
    </div>
  );
}
