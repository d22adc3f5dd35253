import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { OrganisatieVerwijzing } from '../../lib/api';
import { formatDatum } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { Link } from '../../ui/basis/Link';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';

interface Props {
  /** The first on which it is no more. */
  dag: string;
  opvolger: OrganisatieVerwijzing | null;
}

/** That it will end, and who goes on then. */
export function HoudtOp({ dag, opvolger }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <Melding soort="leeg" titel={t('organisatie.houdtOp', { datum: formatDatum(dag, taal) })}>
      {opvolger !== null && (
        <p>
          {t('organisatie.verder')}{' '}
          <Nederlands>
            <Link to={adressen.organisatie(opvolger.code)}>{opvolger.naam}</Link>
          </Nederlands>
        </p>
      )}
    </Melding>
  );
}
