import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terugname } from '../motor/Bewerker';
import type { Daad } from '../motor/Ongedaan';
import { useBewerken, useDaden } from '../motor/useBewerken';
import { Knop } from '../../ui/basis/Knop';
import stijl from './ConceptKop.module.css';

/** Takes the last change back, or does it again; says which one. */
export function Terugdraaien() {
  const { t } = useTranslation();
  const { maakOngedaan, herhaal } = useBewerken();
  const { terug, opnieuw } = useDaden();
  const [bericht, zetBericht] = useState('');
  const inWoorden = ({ wat, titel }: Daad) => t(`bewerken.daad.${wat}`, { titel });
  const meld = (uitkomst: Terugname, gelukt: 'ongedaan' | 'opnieuwGedaan') => {
    if (uitkomst === null) return;
    zetBericht(
      uitkomst.gelukt
        ? [
            t(`bewerken.${gelukt}`, { wat: inWoorden(uitkomst.daad) }),
            uitkomst.overgeslagen > 0 && t('bewerken.deels', { count: uitkomst.overgeslagen }),
          ]
            .filter(Boolean)
            .join('. ')
        : t('bewerken.nietOngedaan', { wat: inWoorden(uitkomst.daad) }),
    );
  };
  if (!terug && !opnieuw) return null;
  return (
    <div className={stijl.terugdraaien}>
      <Knop
        soort="subtiel"
        icoon={<IconArrowBackUp aria-hidden size={18} />}
        isDisabled={!terug}
        aria-label={
          terug ? t('bewaarstand.terugVan', { wat: inWoorden(terug) }) : t('bewerken.ongedaanMaken')
        }
        onPress={() => {
          meld(maakOngedaan(), 'ongedaan');
        }}
      >
        {t('bewerken.ongedaanMaken')}
      </Knop>
      {opnieuw && (
        <Knop
          soort="subtiel"
          icoon={<IconArrowForwardUp aria-hidden size={18} />}
          aria-label={t('bewaarstand.herhaalVan', { wat: inWoorden(opnieuw) })}
          onPress={() => {
            meld(herhaal(), 'opnieuwGedaan');
          }}
        >
          {t('bewerken.opnieuwDoen')}
        </Knop>
      )}
      <span role="status" className="stil">
        {bericht}
      </span>
    </div>
  );
}
