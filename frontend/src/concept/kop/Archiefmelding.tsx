import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Daad } from '../motor/Ongedaan';
import { useBewerken, useDaden, useWachtende } from '../motor/useBewerken';
import { Knop } from '../../ui/basis/Knop';
import { focusOp, deelId } from '../../lib/focus';
import stijl from './ConceptKop.module.css';

const KNOP = 'archief-ongedaan';

/**
 * After archiving: says so, with a way back. The focus goes there, because what had it is gone; after
 * closing it goes to the title of the page.
 */
export function Archiefmelding() {
  const { t } = useTranslation();
  const { maakOngedaan } = useBewerken();
  const { terug } = useDaden();
  const wachtende = useWachtende();
  const [gesloten, zetGesloten] = useState<Daad>();
  const id = terug?.wat === 'archief' ? terug.ids[0]?.id : undefined;
  const geweigerd = wachtende.some(
    (b) => b.wat === 'archief' && b.id === id && (b.fout !== null || b.botsing !== null),
  );
  const toon = id !== undefined && terug !== gesloten && !geweigerd;
  useEffect(() => {
    if (toon) focusOp(KNOP);
  }, [toon, terug]);
  return (
    <div role="status" className={stijl.archief}>
      {toon && (
        <div className={stijl.archiefmelding}>
          <span>{t('rij.gearchiveerd', { titel: terug?.titel })}</span>
          <Knop
            id={KNOP}
            icoon={<IconArrowBackUp aria-hidden size={18} />}
            onPress={() => {
              maakOngedaan();
              focusOp(deelId(id));
            }}
          >
            {t('bewerken.ongedaanMaken')}
          </Knop>
          <Button
            className={stijl.sluit ?? ''}
            aria-label={t('rij.sluit')}
            onPress={() => {
              zetGesloten(terug);
              document.querySelector('h1')?.focus();
            }}
          >
            <IconX aria-hidden size={18} />
          </Button>
        </div>
      )}
    </div>
  );
}
