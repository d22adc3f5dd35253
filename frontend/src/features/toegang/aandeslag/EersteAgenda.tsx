import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Ik, OrganisatieInBeheer } from '../../../lib/api';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { ZelfMeedoen } from '../ZelfMeedoen';

interface Props {
  ik: Ik;
  organisaties: OrganisatieInBeheer[];
  nu: boolean;
}

/** Only an officer makes an agenda: who looks after the installation can become one, or leave it to a colleague. */
export function EersteAgenda({ ik, organisaties, nu }: Props) {
  const { t } = useTranslation();
  const [eerste] = organisaties;
  if (eerste === undefined) return <p className="stil">{t('aanDeSlag.eerstOrganisatie')}</p>;
  return ik.lidmaatschappen.some(({ rol }) => rol === 'beleidsmedewerker') ? (
    <Knoplink soort={nu ? 'hoofd' : 'gewoon'} to={adressen.nieuweAgenda}>
      {t('aanDeSlag.agendaKnop')}
    </Knoplink>
  ) : (
    <ZelfMeedoen organisatie={eerste.code} soort={eerste.soort} ik={ik} rol="beleidsmedewerker" />
  );
}
