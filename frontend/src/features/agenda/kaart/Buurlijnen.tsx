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
  const buren = [
    ['vorige', agenda.programmalijnen[plek - 1]],
    ['volgende', agenda.programmalijnen[plek + 1]],
  ] as const;
  return (
    <nav className={klassen('niet-op-papier', stijl.buren)} aria-label={t('kaart.andereLijnen')}>
      {buren.map(
        ([kant, buur]) =>
          buur && (
            <RouterLink
              key={kant}
              to={lees.lijn(agenda.code, buur.code)}
              data-accent={accent(buur.nummer)}
              className={klassen(stijl.buur, kant === 'volgende' && stijl.volgende)}
            >
              {kant === 'vorige' && <IconArrowLeft aria-hidden size={20} />}
              <span>
                <span className={stijl.woord}>{t(`kaart.${kant}`)}</span>
                {buur.nummer}. <Nederlands>{buur.titel}</Nederlands>
              </span>
              {kant === 'volgende' && <IconArrowRight aria-hidden size={20} />}
            </RouterLink>
          ),
      )}
    </nav>
  );
}
