import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wijziging } from '../../../lib/api';
import { type Wijzigingsfilter, wijzigingenQuery } from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { MeerTonen } from '../../../ui/pagina/MeerTonen';
import stijl from './Geschiedenis.module.css';

interface Props {
  agenda: string;
  filter: Wijzigingsfilter;
  /** The line that stands for all of it. */
  wijziging: Wijziging;
  children: (regels: Wijziging[]) => ReactNode;
}

/** All that was done in one go, for whoever wants to see it. */
export function Handeling({ agenda, filter, wijziging, children }: Props) {
  const { t } = useTranslation();
  const [open, zetOpen] = useState(false);
  const { handeling, aantal, titel } = wijziging;
  const query = useInfiniteQuery({
    ...wijzigingenQuery(agenda, { ...filter, handeling }),
    enabled: open,
  });
  const woord = open ? 'verbergHandeling' : 'toonHandeling';
  return (
    <div className={stijl.handeling}>
      <Knop
        aria-expanded={open}
        aria-label={t(`geschiedenis.${woord}Van`, { count: aantal, titel })}
        onPress={() => {
          zetOpen(!open);
        }}
      >
        {t(`geschiedenis.${woord}`, { count: aantal })}
      </Knop>
      {open && (
        <Gegevens query={query} deel vlakken={2}>
          {({ pages }) => (
            <>
              {children(pages.flatMap(({ resultaten }) => resultaten))}
              <MeerTonen query={query} />
            </>
          )}
        </Gegevens>
      )}
    </div>
  );
}
