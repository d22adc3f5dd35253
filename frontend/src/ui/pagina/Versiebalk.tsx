import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Agenda } from '../../lib/api';
import { dagVanTijdstip, formatDatum } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { agendaQuery } from '../../lib/queries/agenda';
import { Link } from '../basis/Link';
import { Documentbalk } from './Documentbalk';

interface Props {
  /** As it was in this versie. */
  agenda: Pick<Agenda, 'code' | 'versie'>;
  /** The same page of the agenda as it is now. */
  nu: string;
}

/** Which versie one is reading, and the way to the newest. */
export function Versiebalk({ agenda: { code, versie }, nu }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { data: nieuwste } = useQuery(agendaQuery(code));
  const isNieuwste = nieuwste?.versie.nummer === versie.nummer;
  return (
    <Documentbalk
      tekst={t(isNieuwste ? 'versies.ditIsNieuwste' : 'versies.ditIs', {
        nummer: versie.nummer,
        datum: formatDatum(dagVanTijdstip(versie.gepubliceerdOp), taal),
      })}
    >
      <Link to={nu}>{t(isNieuwste ? 'versies.naarAgenda' : 'versies.naarNieuwste')}</Link>
      <Link to={adressen.versies(code)}>{t('versies.alle')}</Link>
    </Documentbalk>
  );
}
