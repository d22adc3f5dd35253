import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Link } from '../../../ui/basis/Link';
import stijl from './Geschiedenis.module.css';

/** All changes, or what was taken out of the concept: two addresses of the same page. */
export function Weergave({ archief }: { archief: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const keuzes = [
    { tekst: t('geschiedenis.alles'), search: '', hier: !archief },
    { tekst: t('geschiedenis.gearchiveerd'), search: '?wat=gearchiveerd', hier: archief },
  ];
  return (
    <nav aria-label={t('geschiedenis.weergave')} className={stijl.weergave}>
      <ul>
        {keuzes.map(({ tekst, search, hier }) => (
          <li key={search}>
            <Link
              to={{ pathname, search }}
              aria-current={hier ? 'page' : undefined}
              preventScrollReset
            >
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
      {archief && <p className="stil">{t('geschiedenis.gearchiveerdUitleg')}</p>}
    </nav>
  );
}
