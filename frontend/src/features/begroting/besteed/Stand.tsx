import {
  IconArrowDown,
  IconArrowUp,
  IconEqual,
  IconMinus,
  IconQuestionMark,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Totaal } from '../../../lib/api';
import type { CelInhoud } from '../../../concept/motor/contract';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import tabel from '../../../ui/basis/Tabel.module.css';
import stijl from './Besteed.module.css';
import { overschot } from './overschot';

const MERKEN = {
  over: IconArrowDown,
  op: IconEqual,
  tekort: IconArrowUp,
  pm: IconQuestionMark,
  'niets-begroot': IconMinus,
  'niets-besteed': IconMinus,
} as const;

const HELFTEN = 2;

interface Props {
  begroot: CelInhoud | undefined;
  /** What both halves of the year add up to, as the server says. */
  besteed: Totaal | undefined;
}

/** What is left or short, in words and by a shape, never by colour alone. */
export function Stand({ begroot, besteed }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const ingevuld = HELFTEN - (besteed?.aantalLeeg ?? HELFTEN);
  const stand = overschot(begroot, besteed?.bedrag ?? '0.00', ingevuld);
  const Merk = MERKEN[stand.soort];
  const bedrag = 'bedrag' in stand ? formatBedrag(stand.bedrag, taal) : '';
  return (
    <span className={klassen(stijl.stand, stand.soort === 'tekort' && stijl.tekort)}>
      <Merk aria-hidden size={16} />
      <span>
        {t(`besteed.stand.${stand.soort}`, { bedrag })}
        {ingevuld === 1 && <span className={tabel.bij}>{t('besteed.eenHelft')}</span>}
      </span>
    </span>
  );
}
