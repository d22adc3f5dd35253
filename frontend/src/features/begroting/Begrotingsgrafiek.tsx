import { useTranslation } from 'react-i18next';
import type { Begroting } from '../../lib/api';
import { useTaal } from '../../lib/i18n/useTaal';
import { useMediaQuery } from '../../lib/useMediaQuery';
import { Kop } from '../../ui/basis/Kop';
import stijl from './Begrotingsgrafiek.module.css';
import { grafiekgegevens } from './grafiekgegevens';
import { Kolommen } from './Kolommen';

/** The same figures as the table above it, as stacked columns; it adds nothing, so it is one picture. */
export default function Begrotingsgrafiek({ begroting }: { begroting: Begroting }) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  // Seven columns with their totals do not fit beside each other on a phone: there they lie down.
  const liggend = useMediaQuery('(width < 48rem)');
  const gegevens = grafiekgegevens(begroting);
  if (gegevens.reeksen.length === 0) return null;
  return (
    <figure className={stijl.figuur}>
      <figcaption>
        <Kop niveau={2}>{t('begroting.grafiek')}</Kop>
        <p className="stil">{t('begroting.grafiekUitleg')}</p>
      </figcaption>
      <div className={stijl.vlak}>
        <div className={stijl.grafiek} role="img" aria-label={t('begroting.grafiekLabel')}>
          <Kolommen gegevens={gegevens} totalen={begroting.totalen} liggend={liggend} />
        </div>
        <ul className={stijl.legenda} lang={langVanInhoud}>
          {[...gegevens.reeksen].reverse().map(({ code, naam, kleur }) => (
            <li key={code}>
              <i style={{ background: kleur }} />
              {naam}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}
