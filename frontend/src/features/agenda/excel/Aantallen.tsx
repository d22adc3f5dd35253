import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kaartvoorbeeld } from '../../../client/schema';
import stijl from './Excel.module.css';

interface Props {
  nieuw: Kaartvoorbeeld['nieuw'];
  children?: ReactNode;
}

/** How much of each is new. */
export function Aantallen({ nieuw, children }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={stijl.aantallen}>
      {(['programmalijnen', 'resultaten', 'strategieen', 'acties'] as const)
        .filter((wat) => nieuw[wat] > 0)
        .map((wat) => (
          <li key={wat}>{t(`excel.nieuw.${wat}`, { count: nieuw[wat] })}</li>
        ))}
      {children}
    </ul>
  );
}
