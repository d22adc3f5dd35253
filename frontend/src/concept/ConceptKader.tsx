import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useOutletContext } from 'react-router';
import { adressen } from '../lib/adressen';
import { ConceptProvider } from './motor/ConceptProvider';
import type { Concept } from './motor/contract';
import { useConcept } from './motor/useConcept';
import { inlogadres } from '../lib/inloggen';
import { Probleem } from '../lib/Probleem';
import { ikQuery } from '../lib/queries/ik';
import { Link } from '../ui/basis/Link';
import { Melding } from '../ui/basis/Melding';
import { Gegevens } from '../ui/pagina/Gegevens';
import { Pagina } from '../ui/pagina/Pagina';
import { PaginaKop } from '../ui/pagina/PaginaKop';
import { useParam } from '../ui/pagina/useParam';
import { Archiefmelding } from './kop/Archiefmelding';
import { VanAnderen } from './kop/VanAnderen';

/** Around the pages of a concept: who may not edit it hears so, and everything typed outlives a change of page. */
export function ConceptKader() {
  const agenda = useParam('agenda');
  return (
    <Gegevens query={useQuery(ikQuery)} vlakken={4}>
      {({ ingelogd }) =>
        ingelogd ? (
          <ConceptProvider agenda={agenda}>
            <Inhoud agenda={agenda} />
          </ConceptProvider>
        ) : (
          <GeenToegang />
        )
      }
    </Gegevens>
  );
}

function Inhoud({ agenda }: { agenda: string }) {
  const query = useConcept();
  if (query.error instanceof Probleem && query.error.status === 403) {
    return <GeenToegang tot={agenda} />;
  }
  return (
    <Gegevens query={query} vlakken={4}>
      {(concept) => (
        <>
          <Outlet context={concept} />
          <Archiefmelding />
        </>
      )}
    </Gegevens>
  );
}

/** The concept, on the pages within a ConceptKader. */
export const useConceptgegevens = (): Concept => useOutletContext<Concept>();

/** Why there is nothing to edit, and where to go. Without an agenda: sign in first. */
function GeenToegang({ tot }: { tot?: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <Pagina titel={t('concept.merk')} kruimels={[{ tekst: t('concept.merk') }]}>
      <PaginaKop titel={t('concept.merk')} />
      {tot === undefined ? (
        <Melding soort="leeg" titel={t('concept.inloggen')}>
          <p>{t('concept.inloggenUitleg')}</p>
          <a className="nl-link" href={inlogadres(pathname)}>
            {t('account.inloggen')}
          </a>
        </Melding>
      ) : (
        <>
          <Melding soort="leeg" titel={t('concept.magNiet')}>
            <p>{t('concept.magNietUitleg')}</p>
            <p>
              <Link to={adressen.agenda(tot)}>{t('concept.naarOpenbaar')}</Link>
            </p>
            <p>
              <Link to={adressen.mijnAgendas}>{t('concept.naarMijn')}</Link>
            </p>
          </Melding>
          <VanAnderen />
        </>
      )}
    </Pagina>
  );
}
