import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { begrotingenQuery } from '../../../concept/motor/queries';
import { useAdres } from '../../../lib/useAdres';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Begrotingsmenu } from '../Begrotingsmenu';
import { LegeBegroting } from '../rooster/LegeBegroting';
import { Scenariokeuze } from '../rooster/Scenariokeuze';
import { Importeren } from './Importeren';

const SCENARIO = 'scenario';

/** Takes a file over into the begroting of a concept, or into one of its scenarios (in the address). */
export function ImporterenPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { agenda } = useConceptOmgeving();
  const begrotingen = useQuery(begrotingenQuery(agenda));
  return (
    <ConceptPagina concept={concept} titel={t('begrotingsimport.titel')}>
      <Begrotingsmenu agenda={agenda} />
      <p className="lopend">{t('begrotingsimport.inleiding')}</p>
      <Gegevens query={begrotingen} deel vlakken={3}>
        {({ begrotingen: alle }) =>
          alle.length === 0 ? <LegeBegroting concept={concept} /> : <Keuze alle={alle} />
        }
      </Gegevens>
    </ConceptPagina>
  );
}

function Keuze({ alle }: { alle: BegrotingInLijst[] }) {
  const { adres, verander } = useAdres();
  const eigen = alle.find(({ isScenario }) => !isScenario) ?? alle[0];
  const gekozen = alle.find(({ id }) => id === adres.get(SCENARIO)) ?? eigen;
  if (!gekozen) return null;
  return (
    <>
      {alle.length > 1 && (
        <Scenariokeuze
          alle={alle}
          gekozen={gekozen}
          kies={({ id, isScenario }) => {
            verander((nu) => {
              if (isScenario) nu.set(SCENARIO, id);
              else nu.delete(SCENARIO);
              return nu;
            });
          }}
        />
      )}
      <Importeren key={gekozen.id} begroting={gekozen} />
    </>
  );
}
