import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useMijnAgendas } from '../../../lib/useMijnAgendas';
import { Link } from '../../../ui/basis/Link';
import stijl from './Agendainhoud.module.css';

/** The way to the concept, for who may edit it; nothing for anyone else. */
export function Bewerklink({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const mijne = useMijnAgendas();
  if (!mijne.some(({ code }) => code === agenda)) return null;
  return (
    <p className="niet-op-papier">
      <Link to={adressen.concept(agenda)} className={stijl.bewerk}>
        <IconPencil aria-hidden size={18} /> {t('agenda.bewerk')}
      </Link>
    </p>
  );
}
