import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { ActieVanOrganisatie } from '../../lib/api';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import stijl from './Via.module.css';

interface Props {
  betrokken: ActieVanOrganisatie['betrokken'];
  agenda: string | undefined;
}

/** Through which groep or afdeling it takes part, and as what; its own rol is on its chip. */
export function Via({ betrokken, agenda }: Props) {
  const { t } = useTranslation();
  const viaAnderen = betrokken.filter(({ via }) => via !== null);
  if (viaAnderen.length === 0) return null;
  return (
    <ul className={stijl.via} aria-label={t('organisatie.rollen')}>
      {viaAnderen.map(({ rol, via }) => (
        <li key={`${rol} ${via?.code ?? ''}`}>
          {t(`rol.${rol}`)} {t('organisatie.via')}{' '}
          {via && (
            <Nederlands>
              <Link to={adressen.organisatie(via.code, agenda)}>{via.naam}</Link>
            </Nederlands>
          )}
        </li>
      ))}
    </ul>
  );
}
