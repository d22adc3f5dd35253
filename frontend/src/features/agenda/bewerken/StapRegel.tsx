import { IconArrowDown, IconArrowUp, IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Deel, StapInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { deelVan } from './alsTekst';
import { focusOp, nieuwId } from '../../../lib/focus';
import gereedschap from './Gereedschap.module.css';
import stijl from './Hoe.module.css';
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
  const deze = deelVan(
    veld,
    (stappen) => stappen[plek] ?? stap,
    (stappen, nieuw) => stappen.with(plek, nieuw),
    pad,
  );
  const tekst = deelVan(
    veld,
    (stappen) => stappen[plek]?.tekst ?? '',
    (stappen, nieuw) => stappen.with(plek, { ...stap, tekst: nieuw }),
    `${pad}/tekst`,
  );
  const schuif = (kant: -1 | 1) => {
    veld.zet(veld.waarde.toSpliced(plek, 1).toSpliced(plek + kant, 0, stap));
    focusOp(`stap-${actie.id}-${plek + kant}`);
  };
  return (
    <li className={stijl.stap}>
      <span className={stijl.regel}>
        <Tekstinvoer
          vorm="plek"
          id={`stap-${actie.id}-${plek}`}
          label={t('bewerken.hoe.stap', { nummer })}
          veld={tekst}
          naam={`${pad}/tekst`}
          className={stap.gedaan ? stijl.gedaan : undefined}
          verder={verder}
        />
        <span className={gereedschap.gereedschap}>
          <Button
            className={gereedschap.knop ?? ''}
            aria-expanded={open}
            aria-label={t('bewerken.hoe.details', { nummer })}
            onPress={() => {
              zetOpen(!open);
            }}
          >
            <IconChevronDown aria-hidden size={16} className={open ? stijl.om : undefined} />
          </Button>
          <Button
            className={gereedschap.knop ?? ''}
            aria-label={t('bewerken.hoe.omhoog', { nummer })}
            isDisabled={plek === 0}
            onPress={() => {
              schuif(-1);
            }}
          >
            <IconArrowUp aria-hidden size={16} />
          </Button>
          <Button
            className={gereedschap.knop ?? ''}
            aria-label={t('bewerken.hoe.omlaag', { nummer })}
            isDisabled={plek === veld.waarde.length - 1}
            onPress={() => {
              schuif(1);
            }}
          >
            <IconArrowDown aria-hidden size={16} />
          </Button>
          <Button
            className={gereedschap.knop ?? ''}
            aria-label={t('bewerken.hoe.haalWeg', { nummer })}
            onPress={() => {
              veld.zet(veld.waarde.toSpliced(plek, 1));
              focusOp(nieuwId('stap', actie.id));
            }}
          >
            <IconTrash aria-hidden size={16} />
          </Button>
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
