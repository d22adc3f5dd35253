import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { begrotingenQuery } from '../../../concept/motor/queries';
import { useBegrotingstabel } from '../../../concept/motor/useConcept';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Begrotingsmenu } from '../Begrotingsmenu';
import { Inlezen } from './Inlezen';
import { Uitputting } from './Uitputting';

/** What was spent of the begroting of a concept: how far it is, and a file of the financial system. */
export function BesteedPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { agenda } = useConceptOmgeving();
  return (
    <ConceptPagina concept={concept} titel={t('begrotingsmenu.besteed')}>
      <Begrotingsmenu agenda={agenda} />
      <Gegevens query={useQuery(begrotingenQuery(agenda))} deel vlakken={4}>
        {({ begrotingen }) => {
          const eigen = begrotingen.find(({ isScenario }) => !isScenario);
          return eigen ? <Inhoud agenda={agenda} id={eigen.id} /> : <Leeg agenda={agenda} />;
        }}
      </Gegevens>
    </ConceptPagina>
  );
}

function Inhoud({ agenda, id }: { agenda: string; id: string }) {
  return (
    <Gegevens query={useBegrotingstabel(id)} deel vlakken={4}>
      {(tabel) =>
        tabel.regels.length === 0 ? (
          <Leeg agenda={agenda} />
        ) : (
          <>
            <Uitputting agenda={agenda} tabel={tabel} />
            <Inlezen agenda={agenda} tabel={tabel} />
          </>
        )
      }
    </Gegevens>
  );
}

function Leeg({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  return (
    <Melding soort="leeg" titel={t('besteed.geenBegroting')}>
      <p>{t('besteed.geenBegrotingUitleg')}</p>
      <p>
        <Link to={adressen.conceptBegroting(agenda)}>{t('bestand.naarTabel')}</Link>
      </p>
    </Melding>
  );
}
