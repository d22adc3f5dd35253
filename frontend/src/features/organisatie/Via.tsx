import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { ActieVanOrganisatie } from '../../lib/api';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Organisaties.module.css';

interface Props {
  betrokken: ActieVanOrganisatie['betrokken'];
  agenda: string | undefined;
}

/** In which role, and through which groep or afdeling when it is not the organisatie itself. */
export function Via({ betrokken, agenda }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={stijl.via} aria-label={t('organisatie.rollen')}>
      {betrokken.map(({ rol, via }) => (
        <li key={`${rol} ${via?.code ?? 'zelf'}`}>
          {t(`rol.${rol}`)}
          {via !== null && (
            <>
              {' '}
              {t('organisatie.via')}{' '}
              <Nederlands>
                <Link to={adressen.organisatie(via.code, agenda)}>{via.naam}</Link>
              </Nederlands>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
