import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Agenda } from '../../../lib/api';
import { klassen } from '../../../lib/klassen';
import { ikQuery } from '../../../lib/queries/ik';
import { bewerkt } from '../../../lib/rechten';
import { Link } from '../../../ui/basis/Link';
import stijl from './Bewerklink.module.css';

interface Props {
  agenda: Agenda;
  /** To the map of this one. */
  lijn?: string;
  className?: string | undefined;
}

/** The way to the same in the concept, for who may edit it; nothing for anyone else. */
export function Bewerklink({ agenda, lijn, className }: Props) {
  const { t } = useTranslation();
  const { data: ik } = useQuery(ikQuery);
  if (!ik || !bewerkt(ik, agenda.eigenaar.code)) return null;
  const { code } = agenda;
  return (
    <Link
      to={lijn === undefined ? adressen.concept(code) : adressen.bewerkLijn(code, lijn)}
      className={klassen('niet-op-papier', stijl.bewerk, className)}
    >
      <IconPencil aria-hidden size={18} />{' '}
      {t(lijn === undefined ? 'agenda.bewerk' : 'kaart.bewerk')}
    </Link>
  );
}
