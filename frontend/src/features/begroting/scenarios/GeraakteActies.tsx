import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { GeraakteActie } from '../../../lib/api';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Scenarios.module.css';

/** The acties that are paid from what differs, each with a link to its map. */
export function GeraakteActies({ acties }: { acties: readonly GeraakteActie[] }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const leeg = acties.length === 0;
  return (
    <section className={stijl.deel}>
      <Kop niveau={2}>
        {leeg ? t('vergelijking.geenActies') : t('vergelijking.acties', { count: acties.length })}
      </Kop>
      <p className="stil lopend">
        {t(leeg ? 'vergelijking.geenActiesUitleg' : 'vergelijking.actiesUitleg')}
      </p>
      {!leeg && (
        <ul className={stijl.acties}>
          {acties.map(({ id, wat, programmalijn, regels }) => (
            <li key={id}>
              <Nederlands>{wat}</Nederlands>
              <span className="stil">
                {programmalijn ? (
                  <Link to={adressen.bewerkLijn(agenda, programmalijn.code)}>
                    <Nederlands>
                      {programmalijn.nummer}. {programmalijn.titel}
                    </Nederlands>
                  </Link>
                ) : (
                  t('vergelijking.actieWeg')
                )}
                {' · '}
                {t('vergelijking.actieRegels', { regels: regels.join(', ') })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
