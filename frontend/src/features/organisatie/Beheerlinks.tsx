import { IconPencil, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Organisatie } from '../../lib/api';
import { klassen } from '../../lib/klassen';
import { ikQuery } from '../../lib/queries/ik';
import { rechtenBij } from '../../lib/rechten';
import { Link } from '../../ui/basis/Link';
import stijl from './Organisaties.module.css';

/** The ways to its profile and its people, for who keeps it up; nothing for anyone else. */
export function Beheerlinks({ organisatie }: { organisatie: Organisatie }) {
  const { t } = useTranslation();
  const { data: ik } = useQuery(ikQuery);
  if (ik === undefined) return null;
  const { code, onderdeelVan } = organisatie;
  const { profiel, mensen } = rechtenBij(ik, code, ...(onderdeelVan ? [onderdeelVan.code] : []));
  if (!profiel) return null;
  return (
    <p className={klassen('niet-op-papier', stijl.beheer)}>
      <Link to={adressen.profiel(code)}>
        <IconPencil aria-hidden size={18} /> {t('organisatie.bewerk')}
      </Link>
      {organisatie.heeftLeden && (
        <Link to={adressen.groepsleden(code)}>
          <IconUsersGroup aria-hidden size={18} /> {t('organisatie.ledenBijhouden')}
        </Link>
      )}
      {mensen && (
        <Link to={adressen.leden(code)}>
          <IconUsers aria-hidden size={18} /> {t('organisatie.mensen')}
        </Link>
      )}
    </p>
  );
}
