import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Begroting } from '../../lib/api';
import { formatTotaal } from '../../lib/format/geld';
import { formatWanneer } from '../../lib/format/wanneer';
import { useTaal } from '../../lib/i18n/useTaal';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import stijl from './BegrotingPagina.module.css';
import { Begrotingstabel } from './Begrotingstabel';

// The chart library is large; the table does not wait for it.
const Begrotingsgrafiek = lazy(() => import('./Begrotingsgrafiek'));

/** What a begroting says, as it is now or as it was in a versie. */
export function Begrotinginhoud({ begroting }: { begroting: Begroting }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { besluit, jaren, themas, totaal } = begroting;
  return (
    <>
      <PaginaKop titel={t('begroting.titel')}>
        {jaren.length > 0 && (
          <p className={stijl.totaal}>
            {t('begroting.samen', { van: jaren[0], tot: jaren.at(-1) })}{' '}
            <strong>{formatTotaal(totaal, taal)}</strong>
          </p>
        )}
        {besluit !== null && (
          <p className="stil">
            {t(`besluitSoort.${besluit.soort}`)}: <Nederlands>{besluit.titel}</Nederlands>,{' '}
            {formatWanneer(besluit.genomen, taal)}
          </p>
        )}
      </PaginaKop>
      {themas.length === 0 ? (
        <Melding soort="leeg" titel={t('begroting.leeg')}>
          <p>{t('begroting.leegUitleg')}</p>
        </Melding>
      ) : (
        <>
          <Begrotingstabel begroting={begroting} />
          <Suspense fallback={<div className={stijl.grafiekPlek} />}>
            <Begrotingsgrafiek begroting={begroting} />
          </Suspense>
        </>
      )}
    </>
  );
}
