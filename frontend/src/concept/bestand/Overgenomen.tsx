import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../motor/ConceptContext';
import { adressen } from '../../lib/adressen';
import { Knop } from '../../ui/basis/Knop';
import { Knoplink } from '../../ui/basis/Knoplink';
import { Kop } from '../../ui/basis/Kop';
import { Link } from '../../ui/basis/Link';
import stijl from './Bestand.module.css';
import { OVERGENOMEN } from './useOvernemen';

interface Props {
  /** Where to look. */
  naar: { adres: string; tekst: string };
  opnieuw: () => void;
  /** What was done. */
  children: ReactNode;
}

/** That the file was taken over, and where to look. */
export function Overgenomen({ naar, opnieuw, children }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} id={OVERGENOMEN} tabIndex={-1}>
        {t('bestand.overgenomen')}
      </Kop>
      {children}
      <p className={stijl.knoppen}>
        <Knoplink soort="hoofd" to={naar.adres}>
          {naar.tekst}
        </Knoplink>
        <Knop onPress={opnieuw}>{t('bestand.nogEen')}</Knop>
      </p>
      <p>
        <Link to={adressen.conceptGeschiedenis(agenda)}>{t('bestand.naarGeschiedenis')}</Link>
      </p>
    </section>
  );
}
