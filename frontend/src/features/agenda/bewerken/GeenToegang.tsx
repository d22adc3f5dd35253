import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { inlogadres } from '../../../lib/inloggen';
import { Probleem } from '../../../lib/Probleem';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Foutmelding } from '../../../ui/pagina/Foutmelding';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaTitel } from '../../../ui/pagina/PaginaTitel';

interface Props {
  agenda: string;
  fout: unknown;
  titel?: string;
  opnieuw?: () => void;
  /** What was typed and has nowhere to go. */
  children?: ReactNode;
}

/** Why there is nothing to edit here, and where to go instead. */
export function GeenToegang({ agenda, fout, titel, opnieuw, children }: Props) {
  const { t } = useTranslation();
  const status = fout instanceof Probleem ? fout.status : null;
  const waarom =
    status === 401
      ? 'uitgelogd'
      : status === 403
        ? 'magNiet'
        : titel || status === 404
          ? 'weg'
          : null;
  return (
    <Pagina titel={t('bewerken.titel')} kruimels={[]}>
      <PaginaTitel>{titel ?? t('bewerken.titel')}</PaginaTitel>
      {waarom === null ? (
        <Foutmelding fout={fout} opnieuw={opnieuw ?? (() => location.reload())} />
      ) : (
        <Melding soort="leeg" titel={t(`bewerken.toegang.${waarom}.titel`)}>
          <p>{t(`bewerken.toegang.${waarom}.uitleg`)}</p>
          <p>
            {waarom === 'uitgelogd' ? (
              <a className="nl-link" href={inlogadres(location.pathname)}>
                {t('account.inloggen')}
              </a>
            ) : (
              <Link to={adressen.agenda(agenda)}>{t('bewerken.toegang.naarAgenda')}</Link>
            )}
          </p>
        </Melding>
      )}
      {children}
    </Pagina>
  );
}
