import { useTranslation } from 'react-i18next';
import { ConceptProvider } from '../../../concept/motor/ConceptProvider';
import { useConcept } from '../../../concept/motor/useConcept';
import { Skelet } from '../../../ui/basis/Skelet';
import { VanAnderen } from '../../../concept/kop/VanAnderen';
import { useParam } from '../../../ui/pagina/useParam';
import { BewerkLijn } from './BewerkLijn';
import { GeenToegang } from './GeenToegang';
import { NietOpgeslagen } from './NietOpgeslagen';

/** The editor of one map: the map itself. */
export function BewerkPagina() {
  const agenda = useParam('agenda');
  const lijn = useParam('lijn');
  return (
    <ConceptProvider agenda={agenda} plek={lijn}>
      <VindLijn agenda={agenda} code={lijn} />
    </ConceptProvider>
  );
}

const NIETS: ReadonlySet<string> = new Set();

function VindLijn({ agenda, code }: { agenda: string; code: string }) {
  const { t } = useTranslation();
  const concept = useConcept();
  if (!concept.data) {
    if (concept.isPending) return <Skelet titel vlakken={4} />;
    return (
      <GeenToegang agenda={agenda} fout={concept.error} opnieuw={() => void concept.refetch()}>
        <VanAnderen />
      </GeenToegang>
    );
  }
  const lijn = concept.data.programmalijnen.find((deel) => deel.code === code);
  if (!lijn) {
    return (
      <GeenToegang agenda={agenda} fout={null} titel={t('bewerken.geenLijn')}>
        <NietOpgeslagen opScherm={NIETS} inWoorden={(_, w) => (typeof w === 'string' ? w : '')} />
      </GeenToegang>
    );
  }
  return <BewerkLijn key={lijn.id} agenda={agenda} concept={concept.data} lijn={lijn} />;
}
