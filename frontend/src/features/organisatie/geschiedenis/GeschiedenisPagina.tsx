import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ikQuery } from '../../../lib/queries/ik';
import { profielQuery } from '../../../lib/queries/organisatiebeheer';
import { rechtenBij } from '../../../lib/rechten';
import { Beheergegevens } from '../../../ui/pagina/Beheergegevens';
import { Beheerpagina } from '../../../ui/pagina/Beheerpagina';
import { useParam } from '../../../ui/pagina/useParam';
import { Wijzigingen } from './Wijzigingen';

/** Who changed what of an organisatie, for who keeps it up. */
export function GeschiedenisPagina() {
  const { t } = useTranslation();
  const code = useParam('organisatie');
  const { data: ik } = useQuery(ikQuery);
  return (
    <Beheergegevens query={useQuery(profielQuery(code))} titel={t('geschiedenis.titel')}>
      {({ inhoud }) => (
        <Beheerpagina code={code} organisatie={inhoud} titel={t('geschiedenis.titel')}>
          <Wijzigingen
            organisatie={code}
            magTerugzetten={ik !== undefined && rechtenBij(ik, code).inrichten}
          />
        </Beheerpagina>
      )}
    </Beheergegevens>
  );
}
