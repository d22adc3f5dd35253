import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { ikQuery } from '../../../lib/queries/ik';
import { alleMijnOrganisatiesQuery } from '../../../lib/queries/organisatiebeheer';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { GeenOrganisaties } from './GeenOrganisaties';
import { NieuweOrganisatie } from './NieuweOrganisatie';

/** Making an organisatie that everyone may name, for the beheerder. */
export function NieuweOrganisatiePagina() {
  const { t } = useTranslation();
  return (
    <Gegevens query={useQuery(ikQuery)}>
      {(ik) => (
        <Pagina
          titel={t('mijnOrganisaties.nieuw')}
          kruimels={[
            { tekst: t('mijnOrganisaties.titel'), naar: adressen.mijnOrganisaties },
            { tekst: t('mijnOrganisaties.nieuw') },
          ]}
        >
          <PaginaKop titel={t('mijnOrganisaties.nieuw')}>
            {ik.beheerder && <p className="lopend">{t('nieuweOrganisatie.inleiding')}</p>}
          </PaginaKop>
          {ik.beheerder ? <Formulier /> : <GeenOrganisaties ik={ik} maken />}
        </Pagina>
      )}
    </Gegevens>
  );
}

/** What the first one is most likely, and what comes after it, is not as for the others. */
function Formulier() {
  return (
    <Gegevens query={useQuery(alleMijnOrganisatiesQuery)} deel>
      {({ totaal }) => <NieuweOrganisatie eerste={totaal === 0} />}
    </Gegevens>
  );
}
