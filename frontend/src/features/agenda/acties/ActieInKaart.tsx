import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { ActieMetStatus } from '../../../lib/api';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './ActiePagina.module.css';

/** Where the actie stands on its map: under which strategie, for which results. */
export function ActieInKaart({ actie }: { actie: ActieMetStatus }) {
  const { t } = useTranslation();
  const kaart = adressen.lijn(actie.agenda.code, actie.programmalijn.code);
  return (
    <aside className={stijl.kant} aria-labelledby="in-kaart">
      <h2 id="in-kaart" className="nl-heading nl-heading--level-3">
        {t('actie.inKaart')}
      </h2>
      <div>
        <h3>{t('kaart.kolom.strategie')}</h3>
        {actie.strategie ? (
          <Nederlands>
            <Link to={`${kaart}#strategie-${actie.strategie.id}`}>{actie.strategie.titel}</Link>
          </Nederlands>
        ) : (
          <p>{t('kaart.zonderStrategie')}</p>
        )}
      </div>
      {actie.resultaten.length > 0 && (
        <div>
          <h3>{t('actie.draagtBij', { count: actie.resultaten.length })}</h3>
          <Nederlands als="ul">
            {actie.resultaten.map(({ id, tekst }) => (
              <li key={id}>
                <Link to={`${kaart}#resultaat-${id}`}>{tekst}</Link>
              </li>
            ))}
          </Nederlands>
        </div>
      )}
    </aside>
  );
}
