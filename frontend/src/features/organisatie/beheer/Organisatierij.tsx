import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Ik, OrganisatieInBeheer } from '../../../lib/api';
import { formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { rechtenBij } from '../../../lib/rechten';
import { vandaag } from '../../../lib/vandaag';
import { Link } from '../../../ui/basis/Link';
import { Merk } from '../../../ui/basis/Merk';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Beheer.module.css';

interface Props {
  organisatie: OrganisatieInBeheer;
  ik: Ik;
}

/** One organisatie: what it is, how it stands, and the ways to its profile and its people. */
export function Organisatierij({ organisatie, ik }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { code, naam, afkorting, soort, onderdeelVan, gepubliceerd, opgehevenPer, aantalLeden } =
    organisatie;
  const mensen = t('mijnOrganisaties.mensen', { count: aantalLeden });
  return (
    <li className={stijl.rij}>
      <Nederlands className={stijl.naam}>
        <Link to={adressen.profiel(code)}>{naam}</Link>
        {afkorting !== null && <span className="stil"> ({afkorting})</span>}
      </Nederlands>
      <span className="stil">
        {t(`organisatieSoort.${soort}`, { count: 1 })}
        {onderdeelVan !== null && (
          <>
            {' '}
            {t('organisatie.van')} <Nederlands>{onderdeelVan}</Nederlands>
          </>
        )}
      </span>
      <span className={stijl.stand}>
        {opgehevenPer !== null ? (
          <Merk soort="stil">
            {t(
              opgehevenPer <= vandaag()
                ? 'mijnOrganisaties.opgeheven'
                : 'mijnOrganisaties.wordtOpgeheven',
              { datum: formatDatum(opgehevenPer, taal) },
            )}
          </Merk>
        ) : (
          !gepubliceerd && <Merk soort="concept">{t('mijnOrganisaties.nietOpenbaar')}</Merk>
        )}
      </span>
      <span className={stijl.mensen}>
        {rechtenBij(ik, code).mensen ? (
          <Link
            to={adressen.leden(code)}
            aria-label={t('mijnOrganisaties.mensenVan', { mensen, naam })}
          >
            {mensen}
          </Link>
        ) : (
          <span className="stil">{mensen}</span>
        )}
      </span>
    </li>
  );
}
