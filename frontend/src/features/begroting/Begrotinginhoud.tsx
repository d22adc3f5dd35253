import { useTranslation } from 'react-i18next';
import type { Begroting } from '../../lib/api';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { Beelden } from './beelden/Beelden';
import stijl from './BegrotingPagina.module.css';
import { Begrotingstabel } from './Begrotingstabel';
import { alleenLasten, reeksVan } from './maten';
import { Opslaan } from './Opslaan';
import { samenInWoorden } from './samenInWoorden';
import { useBegrotingsweergave } from './useBegrotingsweergave';
import { Wanneerwoorden } from '../../ui/domein/Wanneerwoorden';

interface Props {
  begroting: Begroting;
  /** The address in the API under which the files stand; null for a voorbeeld, which nobody takes along. */
  bestanden: string | null;
}

/** What a begroting says, as it is now or as it was in a versie. */
export function Begrotinginhoud({ begroting, bestanden }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { maat } = useBegrotingsweergave(begroting);
  const { besluit, jaren, themas, toelichting } = begroting;
  return (
    <>
      <PaginaKop titel={t('begroting.titel')}>
        {jaren.length > 0 && (
          <p className={stijl.totaal}>
            {t('begroting.samen', { van: jaren[0], tot: jaren.at(-1) })}{' '}
            <strong className={begroting.reeksen?.begroot.baten ? stijl.kanten : undefined}>
              {samenInWoorden(reeksVan(begroting, 'begroot'), t, taal)}
            </strong>
          </p>
        )}
        {besluit !== null && (
          <p className="stil">
            {t(`besluitSoort.${besluit.soort}`)}: <Nederlands>{besluit.titel}</Nederlands>,{' '}
            <Wanneerwoorden wanneer={besluit.genomen} />
          </p>
        )}
        {toelichting && <Nederlands als="p">{toelichting}</Nederlands>}
        {themas.length > 0 && <Opslaan bestanden={bestanden} />}
      </PaginaKop>
      {themas.length === 0 ? (
        <Melding soort="leeg" titel={t('begroting.leeg')}>
          <p>{t('begroting.leegUitleg')}</p>
        </Melding>
      ) : (
        <>
          <Begrotingstabel begroting={begroting} />
          <p className={klassen('alleen-op-papier', stijl.alleenTotalen)}>
            {t('begroting.alleenTotalen')}
          </p>
          {begroting.reeksen?.begroot.baten && (
            <p className="stil niet-op-papier">{t('begroting.kanten.beelden')}</p>
          )}
          <Beelden begroting={alleenLasten(begroting)} maat={maat} magMee={bestanden !== null} />
        </>
      )}
    </>
  );
}
