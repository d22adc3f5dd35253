import { useTranslation } from 'react-i18next';
import type { Lidmaatschapsrol } from '../../lib/api';
import { hoofdletter } from '../../lib/format/hoofdletter';
import stijl from './Leden.module.css';

const ROLLEN = Object.keys({
  beleidsmedewerker: null,
  vertegenwoordiger: null,
  beheerder: null,
} satisfies Record<Lidmaatschapsrol, null>) as Lidmaatschapsrol[];

/** What each role may do, folded away for who knows. */
export function Rollen() {
  const { t } = useTranslation();
  return (
    <details className={stijl.rollen}>
      <summary>{t('leden.watMagWie')}</summary>
      <dl>
        {ROLLEN.map((rol) => (
          <div key={rol}>
            <dt>{hoofdletter(t(`leden.lidrol.${rol}`))}</dt>
            <dd>{t(`leden.rolUitleg.${rol}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
