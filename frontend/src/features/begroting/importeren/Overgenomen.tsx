import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Importuitkomst } from './begrotingsimport';
import { Knop } from '../../../ui/basis/Knop';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import stijl from './Importeren.module.css';
import { OVERGENOMEN } from './useImport';

interface Props {
  begroting: BegrotingInLijst;
  uitkomst: Importuitkomst;
  opnieuw: () => void;
}

/** What was done, and where to look. */
export function Overgenomen({ begroting, uitkomst, opnieuw }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { agenda } = useConceptOmgeving();
  const { aantallen, totalen } = uitkomst;
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} id={OVERGENOMEN} tabIndex={-1}>
        {t('begrotingsimport.klaar.titel')}
      </Kop>
      <ul className={stijl.aantallen}>
        <li>{t('begrotingsimport.aantal.nieuw', { count: aantallen.nieuw })}</li>
        <li>{t('begrotingsimport.aantal.gewijzigd', { count: aantallen.gewijzigd })}</li>
        <li>{t('begrotingsimport.klaar.cellen', { count: aantallen.cellen })}</li>
      </ul>
      <p>
        {t('begrotingsimport.klaar.totaal', {
          totaal: formatTotaal(totalen.begroot.totaal, taal),
        })}
      </p>
      <p className={stijl.knoppen}>
        <Knoplink
          soort="hoofd"
          to={adressen.conceptBegroting(agenda, begroting.isScenario ? begroting.id : undefined)}
        >
          {t('begrotingsimport.klaar.naarTabel')}
        </Knoplink>
        <Knop onPress={opnieuw}>{t('begrotingsimport.klaar.nogEen')}</Knop>
      </p>
      <p>
        <Link to={adressen.conceptGeschiedenis(agenda)}>
          {t('begrotingsimport.klaar.naarGeschiedenis')}
        </Link>
      </p>
    </section>
  );
}
