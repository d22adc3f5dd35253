import { useTranslation } from 'react-i18next';
import type { Wijziging } from '../../lib/api';
import { formatTijdstip } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { Knop } from '../../ui/basis/Knop';
import { Veldenlijst } from './Veldenlijst';
import { Waarden } from './Waarden';
import { Zin } from './Zin';
import { opschrift } from './zinnen';
import type { Woorden } from '../soorten/Veldsoort';
import { isSoort } from '../soorten/vragen';
import { ernaast } from './ernaast';
import stijl from './Geschiedenis.module.css';
import { veldenVan } from './veldenVan';

interface Props {
  wijziging: Wijziging;
  naam: Woorden['naam'];
  /** To all changes of this part; left out when those are what is shown. */
  alleenDit: (() => void) | null;
  /** Left out for what cannot be put back (any more). */
  zetTerug: (() => void) | null;
}

/** One change in a sentence: what, by whom, when, and what it was before. */
export function Wijzigingrij({ wijziging, naam, alleenDit, zetTerug }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { tijdstip, door, wat, soort, titel, aantal } = wijziging;
  const velden = veldenVan(wijziging, { t, naam });
  const woord =
    wat === 'gearchiveerd' ? 'haalTerug' : aantal > 1 ? 'zetAllesTerug' : ('zetTerug' as const);
  return (
    <article className={stijl.wijziging}>
      <p className="stil">
        <time dateTime={tijdstip}>{formatTijdstip(tijdstip, taal)}</time>
      </p>
      <div className={stijl.wat}>
        <p>
          {isSoort(soort) ? (
            <>
              <Zin delen={opschrift({ soort, titel, wat: 'gewijzigd' })} />
              {t(`geschiedenis.gebeurd.${wat}`)}
            </>
          ) : (
            ernaast(wijziging, t)
          )}
          {door !== null && t('geschiedenis.door', { naam: door })}
          {aantal > 1 && t('geschiedenis.samen', { count: aantal - 1 })}.
        </p>
        {wat === 'gearchiveerd' ? (
          <Waarden kop={t('verschillen.stond')} velden={velden} />
        ) : (
          wat !== 'gemaakt' &&
          isSoort(soort) &&
          aantal === 1 &&
          (velden.length > 0 ? (
            <Veldenlijst velden={velden} />
          ) : (
            <p className="stil">{t('geschiedenis.zonderVerschil')}</p>
          ))
        )}
        <div className={stijl.knoppen}>
          {zetTerug !== null && (
            <Knop aria-label={t(`geschiedenis.${woord}Van`, { titel })} onPress={zetTerug}>
              {t(`geschiedenis.${woord}`)}
            </Knop>
          )}
          {alleenDit !== null && (
            <Knop
              soort="subtiel"
              aria-label={t('geschiedenis.alleenDitVan', { titel })}
              onPress={alleenDit}
            >
              {t('geschiedenis.alleenDit')}
            </Knop>
          )}
        </div>
      </div>
    </article>
  );
}
