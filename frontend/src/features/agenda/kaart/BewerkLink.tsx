import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Agenda } from '../../../lib/api';
import { ikQuery } from '../../../lib/queries/ik';
import { Link } from '../../../ui/basis/Link';
import stijl from './Kaartkop.module.css';

/** To the same map in the concept, for who may edit it. */
export function BewerkLink({ agenda, lijn }: { agenda: Agenda; lijn: string }) {
  const { t } = useTranslation();
  const { data: ik } = useQuery(ikQuery);
  const mag = ik?.lidmaatschappen.some(
    ({ rol, organisatie }) => rol === 'beleidsmedewerker' && organisatie === agenda.eigenaar.code,
  );
  if (!mag) return null;
  return (
    <Link to={adressen.bewerkLijn(agenda.code, lijn)} className={stijl.bewerk}>
      <IconPencil aria-hidden size={18} /> {t('kaart.bewerk')}
    </Link>
  );
}
