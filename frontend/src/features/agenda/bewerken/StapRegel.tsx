import { IconArrowDown, IconArrowUp, IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel, StapInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { deelVan } from '../../../concept/velden/alsTekst';
import { focusOp, nieuwId } from '../../../lib/focus';
import gereedschap from './Gereedschap.module.css';
import stijl from './Hoe.module.css';
import { nieuweStap } from './nieuweStap';
import { Pictoknop } from './Pictoknop';
import { plakt } from './plakt';
import { StapDetails } from './StapDetails';
import { StapSamenvatting } from './StapSamenvatting';

interface Props {
  actie: Deel<'actie'>;
  veld: Veld<StapInhoud[]>;
  plek: number;
  verder: () => void;
}

/** One step: its text, and folded away what it may carry. */
export function StapRegel({ actie, veld, plek, verder }: Props) {
  const { t } = useTranslation();
  const [open, zetOpen] = useState(false);
  const stap = veld.waarde[plek];
  if (!stap) return null;
  const nummer = plek + 1;
  const pad = `hoe/${plek}`;
  const deze = deelVan(veld, 'hoe', plek);
  const schuif = (kant: -1 | 1) => {
    veld.zet(veld.waarde.toSpliced(plek, 1).toSpliced(plek + kant, 0, stap));
    focusOp(`stap-${actie.id}-${plek + kant}`);
  };
  return (
    <li>
      <span className={stijl.regel}>
        <Tekstinvoer
          vorm="plek"
          id={`stap-${actie.id}-${plek}`}
          label={t('bewerken.hoe.stap', { nummer })}
          veld={deelVan(deze, pad, 'tekst')}
          naam={`${pad}/tekst`}
          className={stap.gedaan ? stijl.gedaan : undefined}
          verder={verder}
          onPaste={plakt((items) => {
            // Behind this one: what stands in it stays.
            veld.zet(veld.waarde.toSpliced(nummer, 0, ...items.map(nieuweStap)));
            focusOp(`stap-${actie.id}-${plek + items.length}`);
          })}
        />
        <span className={gereedschap.gereedschap}>
          <Pictoknop
            label={t('bewerken.hoe.details', { nummer })}
            icoon={IconChevronDown}
            className={open ? stijl.om : undefined}
            aria-expanded={open}
            onPress={() => zetOpen(!open)}
          />
          <Pictoknop
            label={t('bewerken.hoe.omhoog', { nummer })}
            icoon={IconArrowUp}
            isDisabled={plek === 0}
            onPress={() => schuif(-1)}
          />
          <Pictoknop
            label={t('bewerken.hoe.omlaag', { nummer })}
            icoon={IconArrowDown}
            isDisabled={plek === veld.waarde.length - 1}
            onPress={() => schuif(1)}
          />
          <Pictoknop
            label={t('bewerken.hoe.haalWeg', { nummer })}
            icoon={IconTrash}
            onPress={() => {
              veld.zet(veld.waarde.toSpliced(plek, 1));
              focusOp(nieuwId('stap', actie.id));
            }}
          />
        </span>
      </span>
      {open ? (
        <StapDetails id={`stap-${actie.id}-${plek}`} stap={deze} pad={pad} />
      ) : (
        <StapSamenvatting stap={stap} />
      )}
    </li>
  );
}
