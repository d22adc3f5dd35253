import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { useBegrotingstabel } from '../../../concept/motor/useConcept';
import { useAdres } from '../../../lib/useAdres';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Begrotingspagina } from '../Begrotingspagina';
import { GeenBegroting } from '../GeenBegroting';
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
  return (
    <Begrotingspagina titel={t('pms.titel')}>
      {(eigen) =>
        eigen ? <Lijsten id={eigen.id} /> : <GeenBegroting uitleg={t('pms.inleiding')} />
      }
    </Begrotingspagina>
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
        {(['open', INGEVULD] as const).map((lijst, i) => (
          <li key={lijst}>
            <RouterLink
              to={lijst === INGEVULD ? `${adres}?${TOON}=${INGEVULD}` : adres}
              aria-current={(lijst === INGEVULD) === ingevuld ? 'page' : undefined}
            >
              {t(`pms.${lijst}`, { aantal: aantallen[i] })}
            </RouterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
