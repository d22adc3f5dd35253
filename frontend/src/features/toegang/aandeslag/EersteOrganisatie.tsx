import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { OrganisatieInBeheer } from '../../../lib/api';
import { Knoplink } from '../../../ui/basis/Knoplink';

interface Props {
  organisaties: OrganisatieInBeheer[];
  nu: boolean;
}

export function EersteOrganisatie({ organisaties, nu }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Knoplink soort={nu ? 'hoofd' : 'gewoon'} to={adressen.nieuweOrganisatie}>
        {t(
          organisaties.length === 0
            ? 'aanDeSlag.organisatieKnop'
            : 'aanDeSlag.nogEenOrganisatieKnop',
        )}
      </Knoplink>
      {organisaties.length > 0 && (
        <Knoplink soort="subtiel" to={adressen.mijnOrganisaties}>
          {t('aanDeSlag.organisatiesKnop', { count: organisaties.length })}
        </Knoplink>
      )}
    </>
  );
}
