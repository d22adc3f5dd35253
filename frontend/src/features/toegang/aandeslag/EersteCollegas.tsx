import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { OrganisatieInBeheer } from '../../../lib/api';
import { Knoplink } from '../../../ui/basis/Knoplink';

/** So many fit beside the step; the rest is in the list. */
const HOOGSTENS = 3;

interface Props {
  organisaties: OrganisatieInBeheer[];
  nu: boolean;
}

/** To the people of the organisaties there are; without one there is nobody to invite. */
export function EersteCollegas({ organisaties, nu }: Props) {
  const { t } = useTranslation();
  if (organisaties.length === 0) return <p className="stil">{t('aanDeSlag.eerstOrganisatie')}</p>;
  return organisaties.slice(0, HOOGSTENS).map(({ code, naam }, i) => (
    <Knoplink key={code} soort={nu && i === 0 ? 'hoofd' : 'gewoon'} to={adressen.leden(code)}>
      {t('aanDeSlag.collegasKnop', { organisatie: naam })}
    </Knoplink>
  ));
}
