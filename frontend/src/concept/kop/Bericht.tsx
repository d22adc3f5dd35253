import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import { Knop } from '../../ui/basis/Knop';
import { Sluitknop } from '../../ui/basis/Sluitknop';
import stijl from './ConceptKop.module.css';

interface Props {
  /** What just happened; nothing when there is nothing to say. */
  zin: ReactNode;
  sluit: () => void;
  /** The way back. */
  ongedaan?: (() => void) | undefined;
  /** Of the button for that. */
  knopId?: string;
}

/** Says what just happened, at the foot of the screen, and aloud. */
export function Bericht({ zin, sluit, ongedaan, knopId }: Props) {
  const { t } = useTranslation();
  return (
    <div role="status" className={stijl.berichten}>
      {zin !== null && (
        <div className={klassen('zwevend', stijl.bericht)}>
          <span>{zin}</span>
          {ongedaan && (
            <Knop
              {...(knopId !== undefined && { id: knopId })}
              icoon={<IconArrowBackUp aria-hidden size={18} />}
              onPress={ongedaan}
            >
              {t('bewerken.ongedaanMaken')}
            </Knop>
          )}
          <Sluitknop label={t('rij.sluit')} sluit={sluit} />
        </div>
      )}
    </div>
  );
}
