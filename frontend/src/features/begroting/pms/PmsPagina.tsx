import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { begrotingenQuery } from '../../../concept/motor/queries';
import { useBegrotingstabel } from '../../../concept/motor/useConcept';
import { useAdres } from '../../../lib/useAdres';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Begrotingsmenu } from '../Begrotingsmenu';
import { IngevuldePms } from './IngevuldePms';
import { pmsVan } from './pmsVan';
import { OpenPms } from './OpenPms';
import stijl from './Pms.module.css';
import { pmsQuery } from './queries';

const TOON = 'toon';
const INGEVULD = 'ingevuld';

/** Every PM of the begroting: what is still to be decided, and what became of the others. */
export function PmsPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { agenda } = useConceptOmgeving();
  const begrotingen = useQuery(begrotingenQuery(agenda));
  return (
    <ConceptPagina concept={concept} titel={t('pms.titel')}>
      <Begrotingsmenu agenda={agenda} />
      <Gegevens query={begrotingen} deel vlakken={3}>
        {({ begrotingen: alle }) => {
          const eigen = alle.find(({ isScenario }) => !isScenario);
          return eigen ? (
            <Lijsten id={eigen.id} />
          ) : (
            <Melding soort="leeg" titel={t('scenarios.geenBegroting')}>
              <Link to={adressen.conceptBegroting(agenda)}>{t('scenarios.naarTabel')}</Link>
            </Melding>
          );
        }}
      </Gegevens>
    </ConceptPagina>
  );
}

function Lijsten({ id }: { id: string }) {
  const { agenda } = useConceptOmgeving();
  const { adres } = useAdres();
  const pms = useQuery(pmsQuery(agenda, id));
  const ingevuld = adres.get(TOON) === INGEVULD;
  return (
    <Gegevens query={useBegrotingstabel(id)} deel vlakken={3}>
      {(tabel) => (
        <div className={stijl.pagina}>
          <Tabbladen
            ingevuld={ingevuld}
            aantallen={[pmsVan(tabel).length, pms.data?.ingevuld.length ?? 0]}
          />
          {ingevuld ? (
            <Gegevens query={pms} deel vlakken={3}>
              {({ ingevuld: regels }) => <IngevuldePms regels={regels} />}
            </Gegevens>
          ) : (
            <OpenPms tabel={tabel} />
          )}
        </div>
      )}
    </Gegevens>
  );
}

interface Tabprops {
  ingevuld: boolean;
  aantallen: readonly [number, number];
}

/** Links, because which list is shown stands in the address. */
function Tabbladen({ ingevuld, aantallen }: Tabprops) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const adres = adressen.conceptPms(agenda);
  return (
    <nav aria-label={t('pms.lijsten')}>
      <ul className={stijl.tabs}>
        <li>
          <RouterLink to={adres} aria-current={ingevuld ? undefined : 'page'}>
            {t('pms.open', { count: aantallen[0] })}
          </RouterLink>
        </li>
        <li>
          <RouterLink
            to={`${adres}?${TOON}=${INGEVULD}`}
            aria-current={ingevuld ? 'page' : undefined}
          >
            {t('pms.ingevuld', { count: aantallen[1] })}
          </RouterLink>
        </li>
      </ul>
    </nav>
  );
}
