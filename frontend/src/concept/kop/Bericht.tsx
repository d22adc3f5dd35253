import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Knop } from '../../ui/basis/Knop';
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
        <div className={stijl.bericht}>
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
          <Button className={stijl.sluit ?? ''} aria-label={t('rij.sluit')} onPress={sluit}>
            <IconX aria-hidden size={18} />
          </Button>
        </div>
      )}
    </div>
  );
}
