import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useOutletContext } from 'react-router';
import { ikQuery } from '../lib/queries/ik';
import { Conceptgegevens } from '../ui/pagina/Conceptgegevens';
import { GeenToegang } from '../ui/pagina/GeenToegang';
import { Gegevens } from '../ui/pagina/Gegevens';
import { useParam } from '../ui/pagina/useParam';
import { Archiefmelding } from './kop/Archiefmelding';
import { VanAnderen } from './kop/VanAnderen';
import { ConceptProvider } from './motor/ConceptProvider';
import type { Concept } from './motor/contract';
import { useConcept } from './motor/useConcept';

/** Around the pages of a concept: everything typed outlives a change of page. */
export const ConceptKader = () => (
  <Concepttoegang>
    {(concept) => (
      <>
        <Outlet context={concept} />
        <Archiefmelding />
      </>
    )}
  </Concepttoegang>
);

/** The concept, on the pages within a ConceptKader. */
export const useConceptgegevens = (): Concept => useOutletContext<Concept>();

interface Props {
  /** Code of the programmalijn on the screen, so that others see where one is. */
  plek?: string;
  children: (concept: Concept) => ReactNode;
}

/** The concept, for who may edit it; who may not hears so. */
export function Concepttoegang({ plek, children }: Props) {
  const { t } = useTranslation();
  const agenda = useParam('agenda');
  return (
    <Gegevens query={useQuery(ikQuery)} vlakken={4}>
      {({ ingelogd }) =>
        ingelogd ? (
          <ConceptProvider agenda={agenda} plek={plek}>
            <Inhoud>{children}</Inhoud>
          </ConceptProvider>
        ) : (
          <GeenToegang titel={t('concept.merk')} waarom="uitgelogd" />
        )
      }
    </Gegevens>
  );
}

function Inhoud({ children }: Pick<Props, 'children'>) {
  const { t } = useTranslation();
  return (
    <Conceptgegevens
      query={useConcept()}
      titel={t('concept.merk')}
      vlakken={4}
      onder={<VanAnderen />}
    >
      {children}
    </Conceptgegevens>
  );
}
