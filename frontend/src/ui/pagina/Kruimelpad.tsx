import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { useTaal } from '../../lib/i18n/useTaal';
import { volledigAdres } from '../../lib/volledigAdres';
import { klassen } from '../../lib/klassen';
import { JsonLd } from '../basis/JsonLd';
import { Link } from '../basis/Link';
import stijl from './Kruimelpad.module.css';

export interface Kruimel {
  tekst: string;
  /** The page itself, the last one, has no address. */
  naar?: string;
  /** The text is content of an agenda, so Dutch. */
  inhoud?: boolean;
}

export function Kruimelpad({ kruimels }: { kruimels: Kruimel[] }) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  if (kruimels.length === 0) return <div className={stijl.pad} />;
  const alle: Kruimel[] = [{ tekst: t('agendas.titel'), naar: adressen.agendas }, ...kruimels];
  return (
    <nav className={klassen('niet-op-papier', stijl.pad)} aria-label={t('algemeen.kruimelpad')}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {alle.map(({ tekst, naar, inhoud }, i) => (
          // An agenda and a programmalijn in it may have the same title.
          <li key={i} className={stijl.stap} lang={inhoud ? langVanInhoud : undefined}>
            {naar ? <Link to={naar}>{tekst}</Link> : <span aria-current="page">{tekst}</span>}
          </li>
        ))}
      </ol>
      <JsonLd gegevens={broodkruimels(alle)} />
    </nav>
  );
}

function broodkruimels(alle: Kruimel[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: alle.map(({ tekst, naar }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: tekst,
      ...(naar !== undefined && { item: volledigAdres(naar) }),
    })),
  };
}
