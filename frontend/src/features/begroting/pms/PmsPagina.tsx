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
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const adres = adressen.conceptPms(agenda);
  const opIngevuld = useAdres().adres.get(TOON) === INGEVULD;
  const pms = useQuery(pmsQuery(agenda, id));
  return (
    <Gegevens query={useBegrotingstabel(id)} deel vlakken={3}>
      {(tabel) => (
        <div className={stijl.pagina}>
          <nav aria-label={t('pms.lijsten')}>
            {/* Links, because which list is shown stands in the address. */}
            <ul className={stijl.tabs}>
              {[
                {
                  naar: adres,
                  nu: !opIngevuld,
                  tekst: t('pms.open', { aantal: pmsVan(tabel).length }),
                },
                {
                  naar: `${adres}?${TOON}=${INGEVULD}`,
                  nu: opIngevuld,
                  tekst: t('pms.ingevuld', { aantal: pms.data?.ingevuld.length ?? 0 }),
                },
              ].map(({ naar, nu, tekst }) => (
                <li key={naar}>
                  <RouterLink to={naar} aria-current={nu ? 'page' : undefined}>
                    {tekst}
                  </RouterLink>
                </li>
              ))}
            </ul>
          </nav>
          {opIngevuld ? (
            <Gegevens query={pms} deel vlakken={3}>
              {({ ingevuld }) => <IngevuldePms regels={ingevuld} />}
            </Gegevens>
          ) : (
            <OpenPms tabel={tabel} />
          )}
        </div>
      )}
    </Gegevens>
  );
}
