import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst, Concept } from '../../../concept/motor/contract';
import { begrotingenQuery } from '../../../concept/motor/queries';
import { useBegrotingstabel } from '../../../concept/motor/useConcept';
import { useAdres } from '../../../lib/useAdres';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Begrotingsmenu } from '../Begrotingsmenu';
import { LegeBegroting } from './LegeBegroting';
import { Roosterinhoud } from './Roosterinhoud';
import { Scenariokeuze } from './Scenariokeuze';

const SCENARIO = 'scenario';

/** The editor of the begroting of a concept, or of one of its scenarios (in the address). */
export function RoosterPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { agenda } = useConceptOmgeving();
  const begrotingen = useQuery(begrotingenQuery(agenda));
  return (
    <ConceptPagina concept={concept} titel={t('begroting.titel')}>
      <Begrotingsmenu agenda={agenda} />
      <Gegevens query={begrotingen} deel vlakken={4}>
        {({ begrotingen: alle }) => <Keuze concept={concept} alle={alle} />}
      </Gegevens>
    </ConceptPagina>
  );
}

function Keuze({ concept, alle }: { concept: Concept; alle: BegrotingInLijst[] }) {
  const { adres, verander } = useAdres();
  const eigen = alle.find(({ isScenario }) => !isScenario);
  const gevraagd = adres.get(SCENARIO);
  const gekozen = gevraagd === null ? eigen : alle.find(({ id }) => id === gevraagd);
  // Never another table than the one that was asked for: somebody would fill in the wrong one.
  if (!gekozen && gevraagd !== null) return <GeenScenario />;
  if (!gekozen) return <LegeBegroting concept={concept} />;
  return (
    <>
      {(alle.length > 1 || gekozen.isScenario) && (
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
      <Tabel key={gekozen.id} id={gekozen.id} />
    </>
  );
}

function GeenScenario() {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <Melding soort="leeg" titel={t('rooster.scenario.weg')}>
      <p>
        <Link to={adressen.conceptBegroting(agenda)}>{t('rooster.scenario.naarEigen')}</Link>
      </p>
    </Melding>
  );
}

function Tabel({ id }: { id: string }) {
  return (
    <Gegevens query={useBegrotingstabel(id)} deel vlakken={4}>
      {(tabel) => <Roosterinhoud tabel={tabel} />}
    </Gegevens>
  );
}
