import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { herkomstQuery } from '../../../lib/queries/publiceren';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';
import stijl from './KomtUit.module.css';

/** In an agenda that is a copy: out of which part of the other one this part came, as long as that is there. */
export function KomtUit({ deel }: { deel: string }) {
  const { t } = useTranslation();
  const { agenda } = useBewerkomgeving();
  const { komtUit } = useKaartgegevens();
  const { data } = useQuery({ ...herkomstQuery(agenda), enabled: komtUit !== null });
  const uit = data?.resultaten.find(({ onderdeel }) => onderdeel === deel);
  if (!uit || uit.titel === null || uit.programmalijn === null) return null;
  return (
    <span className={stijl.komtUit}>
      {t('herkomst.komtUit')}{' '}
      <Link to={adressen.bewerkLijn(uit.agenda.code, uit.programmalijn)}>
        <Nederlands>{uit.titel.replace(/\.$/, '')}</Nederlands>
      </Link>{' '}
      (<Nederlands>{uit.agenda.titel}</Nederlands>)
    </span>
  );
}
