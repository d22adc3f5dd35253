import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wijziging } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { type Wijzigingsfilter, wijzigingenQuery } from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { MeerTonen } from '../../../ui/pagina/MeerTonen';
import stijl from './Geschiedenis.module.css';
import { type Conceptnamen, useConceptnamen } from './useConceptnamen';

interface Props {
  agenda: string;
  concept: Concept;
  filter: Wijzigingsfilter;
  /** The line that stands for all of it. */
  wijziging: Wijziging;
  children: (delen: { regels: Wijziging[]; namen: Conceptnamen }) => ReactNode;
}

/** All that was done in one go, for whoever wants to see it. */
export function Handeling({ agenda, concept, filter, wijziging, children }: Props) {
  const { t } = useTranslation();
  const [open, zetOpen] = useState(false);
  const { handeling, aantal, titel } = wijziging;
  const query = useInfiniteQuery({
    ...wijzigingenQuery(agenda, { ...filter, handeling }),
    enabled: open,
  });
  const regels = query.data?.pages.flatMap(({ resultaten }) => resultaten) ?? [];
  const namen = useConceptnamen(concept, regels);
  const woord = open ? 'verbergHandeling' : 'toonHandeling';
  return (
    <div className={stijl.handeling}>
      <Knop
        aria-expanded={open}
        aria-label={t(`geschiedenis.${woord}Van`, { count: aantal, titel })}
        onPress={() => zetOpen(!open)}
      >
        {t(`geschiedenis.${woord}`, { count: aantal })}
      </Knop>
      {open && (
        <Gegevens query={query} deel vlakken={2}>
          {() => (
            <>
              {children({ regels, namen })}
              <MeerTonen query={query} binnenin />
            </>
          )}
        </Gegevens>
      )}
    </div>
  );
}
