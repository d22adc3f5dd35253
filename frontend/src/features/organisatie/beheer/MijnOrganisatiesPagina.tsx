import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ikQuery } from '../../../lib/queries/ik';
import { heeftOrganisaties } from '../../../lib/rechten';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { GeenOrganisaties } from './GeenOrganisaties';
import { MijnOrganisaties } from './MijnOrganisaties';

/** Where one finds the organisatie to keep up: its profile, and who may act for it. */
export function MijnOrganisatiesPagina() {
  const { t } = useTranslation();
  return (
    <Gegevens query={useQuery(ikQuery)}>
      {(ik) => (
        <Pagina
          titel={t('mijnOrganisaties.titel')}
          kruimels={[{ tekst: t('mijnOrganisaties.titel') }]}
        >
          <PaginaKop titel={t('mijnOrganisaties.titel')}>
            {heeftOrganisaties(ik) && <p className="lopend">{t('mijnOrganisaties.inleiding')}</p>}
          </PaginaKop>
          {heeftOrganisaties(ik) ? <MijnOrganisaties ik={ik} /> : <GeenOrganisaties ik={ik} />}
        </Pagina>
      )}
    </Gegevens>
  );
}
