import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bewaarbalk } from '../../../concept/kop/Bewaarbalk';
import { adressen } from '../../../lib/adressen';
import { klassen } from '../../../lib/klassen';
import { Link } from '../../../ui/basis/Link';
import type { Concept } from '../../../concept/motor/contract';
import { useBewerkomgeving } from './BewerkContext';
import stijl from './Werkbalk.module.css';

interface Props {
  concept: Concept;
  /** Code of the programmalijn of this map. */
  hier: string;
  children: ReactNode;
  /** What opens under it: in sight from wherever one is. */
  onder: ReactNode;
}

/** Always in sight: how far saving is, taking back, who else is here, and where to go from here. */
export function Werkbalk({ concept, hier, children, onder }: Props) {
  const { t } = useTranslation();
  const { agenda, meld } = useBewerkomgeving();
  return (
    <div
      className={klassen('niet-op-papier', stijl.balk)}
      role="region"
      aria-label={t('bewerken.werkbalk')}
    >
      <Bewaarbalk concept={concept} hier={hier} meld={meld} className={stijl.stand}>
        {children}
      </Bewaarbalk>
      <span className={stijl.verder}>
        <Link to={adressen.conceptVoorbeeld(agenda)}>{t('voorbeeld.titel')}</Link>
        <Link to={adressen.conceptPubliceren(agenda)}>{t('publiceren.titel')}</Link>
      </span>
      {onder}
    </div>
  );
}
