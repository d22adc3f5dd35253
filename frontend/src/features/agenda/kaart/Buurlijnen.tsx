import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { accent } from '../../../lib/accent';
import type { Agenda } from '../../../lib/api';
import { klassen } from '../../../lib/klassen';
import { useLeesadressen } from '../../../lib/leesadressen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Buurlijnen.module.css';

/** To the line before and the line after this one. */
export function Buurlijnen({ agenda, lijn }: { agenda: Agenda; lijn: string }) {
  const { t } = useTranslation();
  const lees = useLeesadressen();
  const plek = agenda.programmalijnen.findIndex(({ code }) => code === lijn);
  const vorige = agenda.programmalijnen[plek - 1];
  const volgende = agenda.programmalijnen[plek + 1];
  return (
    <nav className={klassen('niet-op-papier', stijl.buren)} aria-label={t('kaart.andereLijnen')}>
      {vorige && (
        <RouterLink
          to={lees.lijn(agenda.code, vorige.code)}
          data-accent={accent(vorige.nummer)}
          className={stijl.buur}
        >
          <IconArrowLeft aria-hidden size={20} />
          <span>
            <span className={stijl.woord}>{t('kaart.vorige')}</span>
            {vorige.nummer}. <Nederlands>{vorige.titel}</Nederlands>
          </span>
        </RouterLink>
      )}
      {volgende && (
        <RouterLink
          to={lees.lijn(agenda.code, volgende.code)}
          data-accent={accent(volgende.nummer)}
          className={klassen(stijl.buur, stijl.volgende)}
        >
          <span>
            <span className={stijl.woord}>{t('kaart.volgende')}</span>
            {volgende.nummer}. <Nederlands>{volgende.titel}</Nederlands>
          </span>
          <IconArrowRight aria-hidden size={20} />
        </RouterLink>
      )}
    </nav>
  );
}
