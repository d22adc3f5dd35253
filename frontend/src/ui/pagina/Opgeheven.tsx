import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Probleem } from '../../lib/Probleem';
import { organisatieQuery } from '../../lib/queries/organisaties';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import { Pagina } from './Pagina';
import { PaginaTitel } from './PaginaTitel';

/** An organisatie that has ended: what it was, and the way to who goes on. */
export function Opgeheven({ probleem }: { probleem: Probleem }) {
  const { t } = useTranslation();
  const { opvolger } = probleem;
  const { data } = useQuery({
    ...organisatieQuery(opvolger ?? ''),
    enabled: opvolger !== null,
  });
  return (
    <Pagina titel={t('opgeheven.titel')} kruimels={[]}>
      <PaginaTitel>{t('opgeheven.titel')}</PaginaTitel>
      <p className="nl-paragraph lopend">
        <Nederlands>{probleem.detail ?? t('opgeheven.uitleg')}</Nederlands>
      </p>
      <p className="nl-paragraph lopend">{t('opgeheven.gepubliceerd')}</p>
      <p className="nl-paragraph">
        {opvolger !== null && (
          <>
            <Link to={adressen.organisatie(opvolger)}>
              {data === undefined
                ? t('opgeheven.naarOpvolger')
                : t('opgeheven.naar', { naam: data.naam })}
            </Link>{' '}
            {t('nietGevonden.of')}{' '}
          </>
        )}
        <Link to={adressen.zoeken}>{t('nietGevonden.zoeken')}</Link>.
      </p>
    </Pagina>
  );
}
