import { useTranslation } from 'react-i18next';
import { Concepttoegang } from '../../../concept/ConceptKader';
import { Vastgelopen } from '../../../concept/kop/Vastgelopen';
import { GeenToegang } from '../../../ui/pagina/GeenToegang';
import { useParam } from '../../../ui/pagina/useParam';
import { BewerkLijn } from './BewerkLijn';

const NIETS: ReadonlySet<string> = new Set();

/** The editor of one map: the map itself. */
export function BewerkPagina() {
  const { t } = useTranslation();
  const code = useParam('lijn');
  return (
    <Concepttoegang plek={code}>
      {(concept) => {
        const lijn = concept.programmalijnen.find((deel) => deel.code === code);
        return lijn ? (
          <BewerkLijn key={lijn.id} concept={concept} lijn={lijn} />
        ) : (
          <GeenToegang titel={t('bewerken.geenLijn')} waarom="weg">
            <Vastgelopen concept={concept} opScherm={NIETS} />
          </GeenToegang>
        );
      }}
    </Concepttoegang>
  );
}
