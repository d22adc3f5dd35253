import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Concept } from '../../../concept/motor/contract';
import { controleQuery } from '../../../concept/motor/queries';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Publiceren.module.css';

const ERNSTEN = ['waarschuwing', 'tip'] as const;

interface Props {
  agenda: string;
  lijnen: Concept['programmalijnen'];
}

/** How much the checks still find, per programmalijn, with the way to it. */
export function Controle({ agenda, lijnen }: Props) {
  const { t } = useTranslation();
  const controles = useQueries({ queries: lijnen.map(({ id }) => controleQuery(agenda, id)) });
  if (controles.some(({ isPending }) => isPending)) {
    return <p role="status">{t('publiceren.controleBezig')}</p>;
  }
  const gevonden = lijnen.map((lijn, i) => ({
    lijn,
    bevindingen: controles[i]?.data?.bevindingen ?? [],
  }));
  const metBevindingen = gevonden.filter(({ bevindingen }) => bevindingen.length > 0);
  return (
    <>
      {controles.some(({ isError }) => isError) && <p>{t('publiceren.controleMislukt')}</p>}
      {metBevindingen.length === 0 ? (
        controles.every(({ isSuccess }) => isSuccess) && <p>{t('publiceren.controleGoed')}</p>
      ) : (
        <>
          <p>{t('publiceren.controleUitleg')}</p>
          <ul className={stijl.controle}>
            {metBevindingen.map(({ lijn, bevindingen }) => (
              <li key={lijn.id}>
                <Link to={adressen.controle(agenda, lijn.code)}>
                  {lijn.inhoud.nummer}. <Nederlands>{lijn.inhoud.titel}</Nederlands>
                </Link>{' '}
                <span className="stil">
                  {ERNSTEN.map((ernst) => ({
                    ernst,
                    count: bevindingen.filter((een) => een.ernst === ernst).length,
                  }))
                    .filter(({ count }) => count > 0)
                    .map(({ ernst, count }) => t(`publiceren.${ernst}`, { count }))
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
