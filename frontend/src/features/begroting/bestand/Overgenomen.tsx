import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { adressen } from '../../../lib/adressen';
import { Knop } from '../../../ui/basis/Knop';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import stijl from './Bestand.module.css';
import { OVERGENOMEN } from './useOvernemen';

interface Props {
  /** The scenario into which it went, when it is not the begroting itself. */
  scenario?: string | undefined;
  opnieuw: () => void;
  /** What was done. */
  children: ReactNode;
}

/** That the file was taken over, and where to look. */
export function Overgenomen({ scenario, opnieuw, children }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} id={OVERGENOMEN} tabIndex={-1}>
        {t('bestand.overgenomen')}
      </Kop>
      {children}
      <p className={stijl.knoppen}>
        <Knoplink soort="hoofd" to={adressen.conceptBegroting(agenda, scenario)}>
          {t('bestand.naarTabel')}
        </Knoplink>
        <Knop onPress={opnieuw}>{t('bestand.nogEen')}</Knop>
      </p>
      <p>
        <Link to={adressen.conceptGeschiedenis(agenda)}>{t('bestand.naarGeschiedenis')}</Link>
      </p>
    </section>
  );
}
