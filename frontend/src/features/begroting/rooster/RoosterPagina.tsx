import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { useBegrotingstabel } from '../../../concept/motor/useConcept';
import { useAdres } from '../../../lib/useAdres';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Begrotingspagina } from '../Begrotingspagina';
import { LegeBegroting } from './LegeBegroting';
import { Roosterinhoud } from './Roosterinhoud';
import { SCENARIO, Scenariokeuze } from './Scenariokeuze';

/** The editor of the begroting of a concept, or of one of its scenarios (in the address). */
export function RoosterPagina() {
  const { t } = useTranslation();
  const gevraagd = useAdres().adres.get(SCENARIO);
  return (
    <Begrotingspagina titel={t('begroting.titel')}>
      {(eigen, alle) => {
        const gekozen = gevraagd === null ? eigen : alle.find(({ id }) => id === gevraagd);
        // Never another table than the one that was asked for: somebody would fill in the wrong one.
        if (!gekozen) return gevraagd === null ? <LegeBegroting /> : <GeenScenario />;
        return (
          <>
            <Scenariokeuze alle={alle} gekozen={gekozen} />
            <Tabel key={gekozen.id} id={gekozen.id} />
          </>
        );
      }}
    </Begrotingspagina>
  );
}

function GeenScenario() {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <Melding soort="leeg" titel={t('rooster.scenario.weg')}>
      <Link to={adressen.conceptBegroting(agenda)}>{t('rooster.scenario.naarEigen')}</Link>
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
